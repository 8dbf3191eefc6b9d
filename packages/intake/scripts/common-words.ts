// Writes src/common-words.ts anew for the present knowledge. Run it when test/common-words.test.ts asks for it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf, nearWords } from '../test/english-words.ts'
import { model } from '../test/model.ts'

writeFileSync(join(import.meta.dirname, '..', 'src', 'common-words.ts'), fileOf(nearWords(model)))
