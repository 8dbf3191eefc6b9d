;; The two hot loops of the inference, two doubles at a time. Each function does the same operations in the same order as its twin in
;; ../src/kernels.ts, so both give the same bits. Pointers are byte offsets; `end` is the first byte after the row.
(module
  (memory (export "memory") 1)

  ;; row[i] *= c0 - c1 * v[i]
  (func $affine (param $row i32) (param $end i32) (param $v i32) (param $c0 f64) (param $c1 f64)
    (local $a v128) (local $b v128)
    (local.set $a (f64x2.splat (local.get $c0)))
    (local.set $b (f64x2.splat (local.get $c1)))
    (block $done
      (loop $next
        (br_if $done (i32.gt_u (i32.add (local.get $row) (i32.const 16)) (local.get $end)))
        (v128.store (local.get $row)
          (f64x2.mul (v128.load (local.get $row))
            (f64x2.sub (local.get $a) (f64x2.mul (local.get $b) (v128.load (local.get $v))))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (local.set $v (i32.add (local.get $v) (i32.const 16)))
        (br $next)))
    (if (i32.lt_u (local.get $row) (local.get $end))
      (then (f64.store (local.get $row)
        (f64.mul (f64.load (local.get $row))
          (f64.sub (local.get $c0) (f64.mul (local.get $c1) (f64.load (local.get $v)))))))))

  ;; row[i] *= (c0 - c1 * v[i]) * (d0 - d1 * w[i]), from left to right: two factors in one pass
  (func $affine2 (param $row i32) (param $end i32) (param $v i32) (param $c0 f64) (param $c1 f64)
    (param $w i32) (param $d0 f64) (param $d1 f64)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $a (f64x2.splat (local.get $c0)))
    (local.set $b (f64x2.splat (local.get $c1)))
    (local.set $c (f64x2.splat (local.get $d0)))
    (local.set $d (f64x2.splat (local.get $d1)))
    (block $done
      (loop $next
        (br_if $done (i32.gt_u (i32.add (local.get $row) (i32.const 16)) (local.get $end)))
        (v128.store (local.get $row)
          (f64x2.mul
            (f64x2.mul (v128.load (local.get $row))
              (f64x2.sub (local.get $a) (f64x2.mul (local.get $b) (v128.load (local.get $v)))))
            (f64x2.sub (local.get $c) (f64x2.mul (local.get $d) (v128.load (local.get $w))))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (local.set $v (i32.add (local.get $v) (i32.const 16)))
        (local.set $w (i32.add (local.get $w) (i32.const 16)))
        (br $next)))
    (if (i32.lt_u (local.get $row) (local.get $end))
      (then (f64.store (local.get $row)
        (f64.mul
          (f64.mul (f64.load (local.get $row))
            (f64.sub (local.get $c0) (f64.mul (local.get $c1) (f64.load (local.get $v)))))
          (f64.sub (local.get $d0) (f64.mul (local.get $d1) (f64.load (local.get $w)))))))))

  ;; row[i] *= max(tiny, c0 * u[i] - c1 * v[i])
  (func $highest (param $row i32) (param $end i32) (param $v i32) (param $u i32) (param $c0 f64) (param $c1 f64) (param $tiny f64)
    (local $a v128) (local $b v128) (local $t v128)
    (local.set $a (f64x2.splat (local.get $c0)))
    (local.set $b (f64x2.splat (local.get $c1)))
    (local.set $t (f64x2.splat (local.get $tiny)))
    (block $done
      (loop $next
        (br_if $done (i32.gt_u (i32.add (local.get $row) (i32.const 16)) (local.get $end)))
        (v128.store (local.get $row)
          (f64x2.mul (v128.load (local.get $row))
            (f64x2.max (local.get $t)
              (f64x2.sub
                (f64x2.mul (local.get $a) (v128.load (local.get $u)))
                (f64x2.mul (local.get $b) (v128.load (local.get $v)))))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (local.set $v (i32.add (local.get $v) (i32.const 16)))
        (local.set $u (i32.add (local.get $u) (i32.const 16)))
        (br $next)))
    (if (i32.lt_u (local.get $row) (local.get $end))
      (then (f64.store (local.get $row)
        (f64.mul (f64.load (local.get $row))
          (f64.max (local.get $tiny)
            (f64.sub
              (f64.mul (local.get $c0) (f64.load (local.get $u)))
              (f64.mul (local.get $c1) (f64.load (local.get $v))))))))))

  ;; All factors on the row of the sets {x, z} (pair = 1) or {x, y, z}, z from `from` to n - 1. An affine factor waits for the next one
  ;; (its table at `waiting`, 0 for nobody, with w0 and w1); the last may stay alone.
  (func $row (param $row i32) (param $from i32) (param $x i32) (param $y i32) (param $pair i32)
    (param $n i32) (param $table i32) (param $count i32) (param $tiny f64)
    (local $end i32) (local $f i32) (local $v i32) (local $u i32) (local $kind f64) (local $c0 f64) (local $c1 f64)
    (local $waiting i32) (local $w0 f64) (local $w1 f64)
    (local.set $end (i32.add (local.get $row) (i32.shl (i32.sub (local.get $n) (local.get $from)) (i32.const 3))))
    (local.set $x (i32.shl (local.get $x) (i32.const 3)))
    (local.set $y (i32.shl (local.get $y) (i32.const 3)))
    (local.set $from (i32.shl (local.get $from) (i32.const 3)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $f) (local.get $count)))
        (local.set $kind (f64.load (local.get $table)))
        (local.set $v (i32.add (local.get $table) (i32.const 24)))
        (local.set $u (i32.add (local.get $v) (i32.shl (local.get $n) (i32.const 3))))
        (local.set $c1 (f64.mul (f64.load offset=16 (local.get $table)) (f64.load (i32.add (local.get $v) (local.get $x)))))
        (if (i32.eqz (local.get $pair))
          (then (local.set $c1 (f64.mul (local.get $c1) (f64.load (i32.add (local.get $v) (local.get $y)))))))
        (local.set $c0 (f64.load offset=8 (local.get $table)))
        (if (f64.eq (local.get $kind) (f64.const 2))
          (then
            (if (local.get $pair)
              (then
                (local.set $c0 (f64.div (f64.load (i32.add (local.get $v) (local.get $x))) (f64.const 2)))
                (local.set $c1 (f64.const -0.5)))
              (else
                (local.set $c0 (f64.div
                  (f64.add (f64.load (i32.add (local.get $v) (local.get $x))) (f64.load (i32.add (local.get $v) (local.get $y))))
                  (f64.const 3)))
                (local.set $c1 (f64.div (f64.const -1) (f64.const 3)))))))
        (if (f64.eq (local.get $kind) (f64.const 1))
          (then
            (local.set $c0 (f64.mul (local.get $c0) (f64.load (i32.add (local.get $u) (local.get $x)))))
            (if (i32.eqz (local.get $pair))
              (then (local.set $c0 (f64.mul (local.get $c0) (f64.load (i32.add (local.get $u) (local.get $y)))))))
            (call $highest (local.get $row) (local.get $end)
              (i32.add (local.get $v) (local.get $from)) (i32.add (local.get $u) (local.get $from))
              (local.get $c0) (local.get $c1) (local.get $tiny)))
          (else
            (if (local.get $waiting)
              (then
                (call $affine2 (local.get $row) (local.get $end)
                  (local.get $waiting) (local.get $w0) (local.get $w1)
                  (i32.add (local.get $v) (local.get $from)) (local.get $c0) (local.get $c1))
                (local.set $waiting (i32.const 0)))
              (else
                (local.set $waiting (i32.add (local.get $v) (local.get $from)))
                (local.set $w0 (local.get $c0))
                (local.set $w1 (local.get $c1))))))
        (local.set $table (i32.add (local.get $u) (i32.shl (local.get $n) (i32.const 3))))
        (local.set $f (i32.add (local.get $f) (i32.const 1)))
        (br $next)))
    (if (local.get $waiting)
      (then (call $affine (local.get $row) (local.get $end) (local.get $waiting) (local.get $w0) (local.get $w1)))))

  (func (export "weighPairs") (param $out i32) (param $n i32) (param $table i32) (param $count i32) (param $tiny f64)
    (local $x i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_s (local.get $x) (i32.sub (local.get $n) (i32.const 1))))
        (call $row (local.get $out) (i32.add (local.get $x) (i32.const 1)) (local.get $x) (i32.const 0) (i32.const 1)
          (local.get $n) (local.get $table) (local.get $count) (local.get $tiny))
        (local.set $x (i32.add (local.get $x) (i32.const 1)))
        (local.set $out (i32.add (local.get $out) (i32.shl (i32.sub (local.get $n) (local.get $x)) (i32.const 3))))
        (br $next))))

  (func (export "weighTriples") (param $out i32) (param $n i32) (param $table i32) (param $count i32) (param $tiny f64)
    (local $x i32) (local $y i32)
    (block $done
      (loop $nextX
        (br_if $done (i32.ge_s (local.get $x) (i32.sub (local.get $n) (i32.const 2))))
        (local.set $y (i32.add (local.get $x) (i32.const 1)))
        (block $rowsDone
          (loop $nextY
            (br_if $rowsDone (i32.ge_s (local.get $y) (i32.sub (local.get $n) (i32.const 1))))
            (call $row (local.get $out) (i32.add (local.get $y) (i32.const 1)) (local.get $x) (local.get $y) (i32.const 0)
              (local.get $n) (local.get $table) (local.get $count) (local.get $tiny))
            (local.set $y (i32.add (local.get $y) (i32.const 1)))
            (local.set $out (i32.add (local.get $out) (i32.shl (i32.sub (local.get $n) (local.get $y)) (i32.const 3))))
            (br $nextY)))
        (local.set $x (i32.add (local.get $x) (i32.const 1)))
        (br $nextX))))

  ;; mass[i] = likelihood[i] * both * odds[i] * rho[i]; added to seen[i] and, even and odd places apart, to the sum of the row.
  (func $sumRow (param $likelihood i32) (param $mass i32) (param $end i32) (param $both f64) (param $odds i32) (param $rho i32)
    (param $seen i32) (result f64)
    (local $w v128) (local $b v128) (local $s v128) (local $last f64) (local $rest f64)
    (local.set $b (f64x2.splat (local.get $both)))
    (block $done
      (loop $next
        (br_if $done (i32.gt_u (i32.add (local.get $likelihood) (i32.const 16)) (local.get $end)))
        (local.set $w
          (f64x2.mul
            (f64x2.mul (f64x2.mul (v128.load (local.get $likelihood)) (local.get $b)) (v128.load (local.get $odds)))
            (v128.load (local.get $rho))))
        (v128.store (local.get $mass) (local.get $w))
        (local.set $s (f64x2.add (local.get $s) (local.get $w)))
        (v128.store (local.get $seen) (f64x2.add (v128.load (local.get $seen)) (local.get $w)))
        (local.set $likelihood (i32.add (local.get $likelihood) (i32.const 16)))
        (local.set $mass (i32.add (local.get $mass) (i32.const 16)))
        (local.set $odds (i32.add (local.get $odds) (i32.const 16)))
        (local.set $rho (i32.add (local.get $rho) (i32.const 16)))
        (local.set $seen (i32.add (local.get $seen) (i32.const 16)))
        (br $next)))
    (local.set $rest (f64x2.extract_lane 0 (local.get $s)))
    (if (i32.lt_u (local.get $likelihood) (local.get $end))
      (then
        (local.set $last
          (f64.mul
            (f64.mul (f64.mul (f64.load (local.get $likelihood)) (local.get $both)) (f64.load (local.get $odds)))
            (f64.load (local.get $rho))))
        (f64.store (local.get $mass) (local.get $last))
        (local.set $rest (f64.add (local.get $rest) (local.get $last)))
        (f64.store (local.get $seen) (f64.add (f64.load (local.get $seen)) (local.get $last)))))
    (f64.add (local.get $rest) (f64x2.extract_lane 1 (local.get $s))))

  ;; first[x] = mass of the pairs whose lowest member is x; seen[i] grows by the mass of the pairs with i.
  (func (export "sumPairs") (param $likelihood i32) (param $mass i32) (param $n i32) (param $kappa f64) (param $odds i32) (param $rho i32)
    (param $seen i32) (param $first i32) (param $keep i32)
    (local $x i32) (local $from i32) (local $bytes i32) (local $sum f64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_s (local.get $x) (local.get $n)))
        (local.set $from (i32.shl (i32.add (local.get $x) (i32.const 1)) (i32.const 3)))
        (local.set $bytes (i32.sub (i32.shl (local.get $n) (i32.const 3)) (local.get $from)))
        (local.set $sum
          (call $sumRow (local.get $likelihood) (local.get $mass) (i32.add (local.get $likelihood) (local.get $bytes))
            (f64.mul (local.get $kappa) (f64.load (i32.add (local.get $odds) (i32.shl (local.get $x) (i32.const 3)))))
            (i32.add (local.get $odds) (local.get $from))
            (i32.add (i32.add (local.get $rho) (i32.shl (i32.mul (local.get $x) (local.get $n)) (i32.const 3))) (local.get $from))
            (i32.add (local.get $seen) (local.get $from))))
        (f64.store (i32.add (local.get $first) (i32.shl (local.get $x) (i32.const 3))) (local.get $sum))
        (f64.store (i32.add (local.get $seen) (i32.shl (local.get $x) (i32.const 3)))
          (f64.add (f64.load (i32.add (local.get $seen) (i32.shl (local.get $x) (i32.const 3)))) (local.get $sum)))
        (local.set $likelihood (i32.add (local.get $likelihood) (local.get $bytes)))
        (local.set $mass (i32.add (local.get $mass) (i32.mul (local.get $keep) (local.get $bytes))))
        (local.set $x (i32.add (local.get $x) (i32.const 1)))
        (br $next))))

  ;; The same for triples. near[z] = odds[z] * rho[x, z] is scratch.
  (func (export "sumTriples") (param $likelihood i32) (param $mass i32) (param $n i32) (param $kappa f64) (param $odds i32) (param $rho i32)
    (param $near i32) (param $seen i32) (param $first i32) (param $keep i32)
    (local $x i32) (local $y i32) (local $z i32) (local $from i32) (local $bytes i32) (local $ox f64) (local $sum f64) (local $all f64)
    (local $at i32)
    (block $done
      (loop $nextX
        (br_if $done (i32.ge_s (local.get $x) (local.get $n)))
        (local.set $ox (f64.load (i32.add (local.get $odds) (i32.shl (local.get $x) (i32.const 3)))))
        (local.set $z (local.get $x))
        (block $prepared
          (loop $prepare
            (br_if $prepared (i32.ge_s (local.get $z) (local.get $n)))
            (local.set $at (i32.shl (local.get $z) (i32.const 3)))
            (f64.store (i32.add (local.get $near) (local.get $at))
              (f64.mul
                (f64.load (i32.add (local.get $odds) (local.get $at)))
                (f64.load (i32.add (local.get $rho)
                  (i32.shl (i32.add (i32.mul (local.get $x) (local.get $n)) (local.get $z)) (i32.const 3))))))
            (local.set $z (i32.add (local.get $z) (i32.const 1)))
            (br $prepare)))
        (local.set $all (f64.const 0))
        (local.set $y (i32.add (local.get $x) (i32.const 1)))
        (block $rowsDone
          (loop $nextY
            (br_if $rowsDone (i32.ge_s (local.get $y) (i32.sub (local.get $n) (i32.const 1))))
            (local.set $at (i32.shl (local.get $y) (i32.const 3)))
            (local.set $from (i32.add (local.get $at) (i32.const 8)))
            (local.set $bytes (i32.sub (i32.shl (local.get $n) (i32.const 3)) (local.get $from)))
            (local.set $sum
              (call $sumRow (local.get $likelihood) (local.get $mass) (i32.add (local.get $likelihood) (local.get $bytes))
                (f64.mul (f64.mul (local.get $kappa) (local.get $ox)) (f64.load (i32.add (local.get $near) (local.get $at))))
                (i32.add (local.get $near) (local.get $from))
                (i32.add (i32.add (local.get $rho) (i32.shl (i32.mul (local.get $y) (local.get $n)) (i32.const 3))) (local.get $from))
                (i32.add (local.get $seen) (local.get $from))))
            (f64.store (i32.add (local.get $seen) (local.get $at))
              (f64.add (f64.load (i32.add (local.get $seen) (local.get $at))) (local.get $sum)))
            (local.set $all (f64.add (local.get $all) (local.get $sum)))
            (local.set $likelihood (i32.add (local.get $likelihood) (local.get $bytes)))
            (local.set $mass (i32.add (local.get $mass) (i32.mul (local.get $keep) (local.get $bytes))))
            (local.set $y (i32.add (local.get $y) (i32.const 1)))
            (br $nextY)))
        (f64.store (i32.add (local.get $first) (i32.shl (local.get $x) (i32.const 3))) (local.get $all))
        (f64.store (i32.add (local.get $seen) (i32.shl (local.get $x) (i32.const 3)))
          (f64.add (f64.load (i32.add (local.get $seen) (i32.shl (local.get $x) (i32.const 3)))) (local.get $all)))
        (local.set $x (i32.add (local.get $x) (i32.const 1)))
        (br $nextX)))))
