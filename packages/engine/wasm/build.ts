// Assembles kernels.wat into src/kernels-wasm.ts. Run it after a change: npx node packages/engine/wasm/build.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import wabt from 'wabt'

/** The TypeScript file that holds the assembled kernels, as text. */
export async function assembled(): Promise<string> {
  const { parseWat } = await wabt()
  const module = parseWat('kernels.wat', readFileSync(join(import.meta.dirname, 'kernels.wat'), 'utf8'), { simd: true })
  const { buffer } = module.toBinary({ write_debug_names: false })
  module.destroy()
  return `// Made from ../wasm/kernels.wat by ../wasm/build.ts; do not edit.\nexport const KERNELS =\n  '${Buffer.from(buffer).toString('base64')}'\n`
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '..', 'src', 'kernels-wasm.ts'), await assembled())
