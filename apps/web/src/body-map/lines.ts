import type { View } from './shape.ts'

/** Fine lines of one leg that make the figure readable: folds, edges of muscles, knee cap, ankle bones, nails. Drawn on the right half. */
export const CREASES: Readonly<Record<View, string>> = {
  front: [
    // Navel, fold of the groin, crest of the hip bone.
    'M0 -3Q3 -1 2 3',
    'M90 54Q58 84 5 117',
    'M88 26Q80 24 74 31',
    // The thigh muscle's inner end, a drop above the knee, and its outer one.
    'M23 246Q21 282 37 295',
    'M88 240Q84 276 70 293',
    // Knee cap, and its tendon down to the shin.
    'M37 314C36 302 43 297 50 297C58 297 65 302 64 314C63 326 57 333 50 333C43 333 38 326 37 314Z',
    'M45 337Q46 346 47 356',
    'M56 337Q55 346 54 356',
    // Edge of the shin bone, and the calf beside it.
    'M54 364Q54 424 44 484',
    'M22 386Q22 424 33 458',
    'M80 376Q79 416 68 452',
    // Ankle bones, and the ridge of the foot.
    'M30 510Q38 519 32 530',
    'M61 516Q54 525 60 535',
    'M48 554Q46 578 38 602',
    // Nails.
    'M20 634Q26.5 626 33 634',
    'M40.5 634Q44.5 629 48.5 634',
    'M54.5 630Q58 626 61.5 630',
    'M66.5 625Q69.5 621 72.5 625',
    'M77 618Q79.5 615 82 618',
  ].join(''),
  back: [
    // Small of the back, and its dimples.
    'M0 -46V4',
    'M20 16Q26 20 24 27',
    'M85 10Q72 14 60 25',
    // Between and below the buttocks.
    'M0 38V119',
    'M10 148Q38 172 82 155',
    // The tendons beside the hollow of the knee.
    'M38 244Q28 280 30 316',
    'M62 244Q74 280 72 314',
    'M34 322Q50 330 68 320',
    // The two heads of the calf, the inner one lower, and the Achilles tendon.
    'M51 356Q54 388 50 422',
    'M21 410Q28 456 50 422Q66 446 80 398',
    'M38 476Q43 512 40 556',
    'M58 476Q51 512 54 556',
    // Ankle bones, and the heel.
    'M31 514Q37 522 32 532',
    'M62 518Q56 526 61 536',
    'M38 574Q47 580 56 574',
  ].join(''),
  // Below the toes, the ball, the arch, and the heel.
  soles: ['M17 88Q54 72 90 94', 'M39 108Q49 142 45 176', 'M36 204Q54 192 74 204'].join(''),
}

const SPINE = [-44, -30, -16, -2, 12].map((y) => `M0 ${y}h11q3 5 0 10h-11`).join('')
const LEG_BONES = [
  // Sacrum, hip bone, and the head and neck of the thigh bone.
  'M0 26L13 28C12 50 8 66 0 78',
  'M14 28C20 18 42 8 66 20C80 27 84 40 78 52C72 66 66 74 66 86',
  'M14 28C12 54 18 74 30 84C24 94 12 100 3 104C3 110 10 114 18 114C28 112 36 106 44 108',
  'M66 86C74 92 78 98 84 98C94 98 98 108 94 118C88 132 78 160 70 200C64 236 62 262 64 284C70 292 76 300 72 308C66 314 58 312 52 308C46 312 36 314 30 308C26 300 32 292 40 284C44 262 46 236 52 200C60 156 66 140 64 126C60 120 56 116 52 114C42 114 38 104 42 94C48 84 60 82 66 86',
  // Shin bone and calf bone.
  'M30 318C38 316 44 319 51 317C58 319 64 316 72 318C73 328 66 336 60 346C54 380 50 430 47 470C46 490 47 500 50 512C46 518 38 518 33 522C30 516 34 500 35 486C36 440 40 390 42 352C38 340 29 330 30 318Z',
  'M70 332C76 330 79 338 76 346C72 390 66 440 60 490C60 506 64 518 61 530C57 532 54 526 54 518C56 490 62 440 68 392C70 370 71 350 68 342C67 337 68 334 70 332Z',
  // Ankle bone.
  'M36 526C42 520 50 520 56 528C58 536 54 544 46 544C38 544 34 536 36 526Z',
].join('')

const KNEE_CAP = 'M39 308C40 300 46 297 51 297C57 297 62 301 62 309C61 318 56 324 51 325C45 323 40 317 39 308Z'
const MIDFOOT = 'M36 549L28 612M41 549L44 612M46 549L57 609M51 549L68 606M56 548L77 602'
const HEEL_BONE = 'M36 548C34 572 37 594 46 595C56 594 59 572 57 548'

/** The bones of one leg and half of the trunk, instead of the fine lines. The soles show none. */
export const BONES: Readonly<Record<View, string | undefined>> = {
  front: SPINE + LEG_BONES + KNEE_CAP + MIDFOOT,
  back: SPINE + LEG_BONES + HEEL_BONE,
  soles: undefined,
}
