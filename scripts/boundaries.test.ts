import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

// Which way imports may point:  knowledge ─▶ kb ─▶ engine ◀─ intake ◀─ web · server · cli · evaluation

interface Rule {
  /** Packages of this repository it may use. */
  readonly own: readonly string[]
  /** Packages from outside; `preact/*` stands for everything below. */
  readonly outside: readonly string[]
  /** True where Node's own modules may be used. */
  readonly node: boolean
}

const RULES: Readonly<Record<string, Rule>> = {
  'packages/engine': { own: [], outside: [], node: false },
  'packages/kb': { own: ['@kneebone/engine'], outside: ['flesch-kincaid', 'syllable', 'yaml', 'zod'], node: true },
  'packages/intake': { own: ['@kneebone/engine'], outside: ['minisearch'], node: false },
  'apps/web': {
    own: ['@kneebone/engine', '@kneebone/intake'],
    outside: ['preact', 'preact/*', '@preact/*', 'idb', 'uplot', 'uplot/*', 'uqr'],
    node: false,
  },
  'apps/server': {
    own: ['@kneebone/engine', '@kneebone/intake'],
    outside: ['fastify', '@fastify/*', 'fastify-type-provider-zod', 'zod'],
    node: true,
  },
  'apps/cli': {
    own: ['@kneebone/engine', '@kneebone/evaluation', '@kneebone/intake', '@kneebone/kb', '@kneebone/server'],
    outside: ['yaml'],
    node: true,
  },
  evaluation: { own: ['@kneebone/engine', '@kneebone/intake', '@kneebone/kb'], outside: ['yaml', 'zod'], node: true },
  benchmarks: { own: ['@kneebone/engine', '@kneebone/engine/testing', '@kneebone/kb'], outside: ['yaml'], node: true },
}

/** Names that a package offers besides its main one, for tests only. */
const FOR_TESTS = ['@kneebone/engine/testing', 'vitest', 'fast-check']

/** Same input, same bytes. */
const PURE = ['packages/engine', 'packages/intake']

/** What would make these depend on the time, on chance or on the machine. */
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\b/,
  /\bMath\.random\b/,
  /\bconsole\./,
  /\bfetch\(/,
  /\bprocess\.\w/,
  /\bset(?:Timeout|Interval)\b/,
]

interface SourceFile {
  /** Path below the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** One broken rule, as a sentence that says what to do. */
function faultsOf({ path, text }: SourceFile, declared: readonly string[]): string[] {
  const home = Object.keys(RULES).find((folder) => path.startsWith(`${folder}/`))
  const rule = home === undefined ? undefined : RULES[home]
  if (home === undefined || rule === undefined)
    return [`${path} belongs to no known package: add its folder to RULES in scripts/boundaries.test.ts`]
  const code = withoutComments(text)
  const isTest = /\.test\.tsx?$/.test(path)
  const faults = importsIn(code).flatMap((name) => faultOf(name, path, home, rule, declared, isTest) ?? [])
  if (PURE.includes(home) && !isTest) {
    for (const pattern of IMPURE) {
      const found = pattern.exec(code)
      if (found)
        faults.push(
          `${path} uses ${found[0]}, but ${home} gives the same result for the same input, always: let the caller pass the value in`,
        )
    }
  }
  return faults
}

function faultOf(name: string, path: string, home: string, rule: Rule, declared: readonly string[], isTest: boolean): string | undefined {
  if (name.startsWith('.') || name.startsWith('/')) {
    const target = resolve('/', dirname(path), name)
    if (target.startsWith(`/${home}/`)) return undefined
    return `${path} imports ${name}, which lies outside ${home}: import the package by its name, and export what is needed from its src/index.ts`
  }
  if (name.startsWith('node:') || builtinModules.includes(name))
    return rule.node ? undefined : `${path} imports ${name}, but ${home} runs where there is no Node: let the caller pass in what it needs`
  if (isTest && FOR_TESTS.includes(name)) return undefined
  const base = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
  if (base.startsWith('@kneebone/')) {
    if (!rule.own.includes(base))
      return `${path} imports ${name}, but ${home} may only use ${wordsOf(rule.own)} of this repository: move the code to where it may`
    if (name !== base && !rule.own.includes(name))
      return `${path} imports ${name}, a path inside another package: import ${base}, and export what is needed from its src/index.ts`
  } else if (!rule.outside.some((allowed) => allowed === name || (allowed.endsWith('/*') && name.startsWith(allowed.slice(0, -1))))) {
    return `${path} imports ${name}, but ${home} may only use ${wordsOf(rule.outside)} from outside: do without it, or decide to allow it and add it to RULES in scripts/boundaries.test.ts`
  }
  return declared.includes(base)
    ? undefined
    : `${path} imports ${name}, but ${home}/package.json does not list ${base}: add it to its dependencies`
}

const wordsOf = (names: readonly string[]): string => names.join(', ') || 'nothing'

/** Comments go, so that they may speak of anything; strings with // in them, such as addresses, stay. */
const withoutComments = (text: string): string =>
  text.replace(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1|\/\*[\s\S]*?\*\/|\/\/.*/g, (found) => (/^\/[/*]/.test(found) ? ' ' : found))

function importsIn(code: string): string[] {
  const from = [...code.matchAll(/(?:^|[;}\n])\s*(?:import|export)\b(?:[^'"`;=()]*?)\bfrom\s*['"]([^'"]+)['"]/g)]
  const bare = [...code.matchAll(/(?:^|[;}\n])\s*import\s*['"]([^'"]+)['"]/g)]
  const called = [...code.matchAll(/\b(?:import|require|import\.meta\.resolve)\s*\(\s*['"]([^'"]+)['"]/g)]
  return [...from, ...bare, ...called].map((match) => match[1] as string)
}

const ROOT = resolve(import.meta.dirname, '..')

function sourcesOf(folder: string): SourceFile[] {
  const src = join(ROOT, folder, 'src')
  if (!existsSync(src)) return []
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mts|js|mjs|jsx)$/.test(file))
    .map((file) => ({ path: relative(ROOT, join(src, file)).split(sep).join('/'), text: readFileSync(join(src, file), 'utf8') }))
}

function declaredIn(folder: string): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)]
}

describe('the imports', () => {
  it.each(Object.keys(RULES))('of %s point where they may', (folder) => {
    const declared = declaredIn(folder)
    expect(sourcesOf(folder).flatMap((file) => faultsOf(file, declared))).toEqual([])
  })

  it('are found at all', () => {
    const imports = (folder: string) => sourcesOf(folder).flatMap(({ text }) => importsIn(withoutComments(text)))
    expect(imports('packages/kb')).toEqual(expect.arrayContaining(['@kneebone/engine', 'yaml', 'zod', 'node:fs', './check.ts']))
    expect(imports('apps/web')).toEqual(expect.arrayContaining(['@kneebone/engine', 'preact', './style/base.css']))
  })

  it('have a rule in every workspace', () => {
    const workspaces = ['packages', 'apps']
      .flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`))
      .filter((folder) => existsSync(join(ROOT, folder, 'package.json')))
    expect([...workspaces, 'evaluation', 'benchmarks'].sort()).toEqual(Object.keys(RULES).sort())
  })

  it('of the engine need no package.json entry: it depends on nothing', () => {
    expect(declaredIn('packages/engine')).toEqual([])
  })
})

describe('the checker', () => {
  const DECLARED = [
    '@kneebone/engine',
    '@kneebone/kb',
    '@kneebone/server',
    'yaml',
    'zod',
    'fastify',
    '@fastify/helmet',
    'preact',
    '@preact/signals',
  ]
  const check = (path: string, text: string, declared: readonly string[] = DECLARED) => faultsOf({ path, text }, declared)

  it.each([
    [
      'a package that is not declared',
      'packages/kb/src/x.ts',
      "import { z } from 'zod'",
      'packages/kb/src/x.ts imports zod, but packages/kb/package.json does not list zod: add it to its dependencies',
      [],
    ],
    [
      'a package in the engine',
      'packages/engine/src/x.ts',
      "import { z } from 'zod'",
      'packages/engine/src/x.ts imports zod, but packages/engine may only use nothing from outside',
    ],
    [
      'Node in the engine',
      'packages/engine/src/x.ts',
      "import { readFileSync } from 'node:fs'",
      'imports node:fs, but packages/engine runs where there is no Node',
    ],
    [
      'Node without its prefix in the engine',
      'packages/engine/src/x.ts',
      "import fs from 'fs'",
      'imports fs, but packages/engine runs where',
    ],
    ['Node in the web app', 'apps/web/src/x.tsx', "import { join } from 'node:path'", 'imports node:path, but apps/web runs where'],
    [
      'the engine using kb',
      'packages/engine/src/x.ts',
      "import { loadKnowledge } from '@kneebone/kb'",
      'imports @kneebone/kb, but packages/engine may only use nothing of this repository',
    ],
    [
      'kb using the server',
      'packages/kb/src/x.ts',
      "import { buildApp } from '@kneebone/server'",
      'imports @kneebone/server, but packages/kb may only use @kneebone/engine of',
    ],
    [
      'the web app using kb',
      'apps/web/src/x.ts',
      "import { loadKnowledge } from '@kneebone/kb'",
      'imports @kneebone/kb, but apps/web may only use @kneebone/engine, @kneebone/intake of',
    ],
    ['the web app using zod', 'apps/web/src/x.ts', "import { z } from 'zod'", 'imports zod, but apps/web may only use preact'],
    [
      'the server using kb',
      'apps/server/src/x.ts',
      "import { loadKnowledge } from '@kneebone/kb'",
      'imports @kneebone/kb, but apps/server may only use @kneebone/engine, @kneebone/intake of',
    ],
    [
      'the evaluation using the server',
      'evaluation/src/x.ts',
      "import { buildApp } from '@kneebone/server'",
      'imports @kneebone/server, but evaluation may only use',
    ],
    [
      'a path inside another package',
      'apps/cli/src/x.ts',
      "import { infer } from '@kneebone/engine/src/infer.ts'",
      'imports @kneebone/engine/src/infer.ts, a path inside another package: import @kneebone/engine, and export',
    ],
    [
      'a relative path into another package',
      'apps/cli/src/commands/x.ts',
      "import { infer } from '../../../../packages/engine/src/infer.ts'",
      'which lies outside apps/cli: import the package by its name',
    ],
    [
      'the test helpers in what is shipped',
      'apps/cli/src/x.ts',
      "import { modelFrom } from '@kneebone/engine/testing'",
      'a path inside another package',
    ],
    ['a type', 'apps/web/src/x.ts', "import type { Knowledge } from '@kneebone/kb'", 'imports @kneebone/kb'],
    [
      'an import over several lines',
      'apps/web/src/x.ts',
      "import {\n  loadKnowledge,\n  type Knowledge,\n} from '@kneebone/kb'",
      'imports @kneebone/kb',
    ],
    ['an export from elsewhere', 'apps/web/src/x.ts', "export * from '@kneebone/kb'", 'imports @kneebone/kb'],
    ['an import for its effect', 'apps/web/src/x.ts', "import '@kneebone/kb'", 'imports @kneebone/kb'],
    ['a late import', 'apps/web/src/x.ts', "const kb = await import('@kneebone/kb')", 'imports @kneebone/kb'],
    ['a type written in place', 'apps/web/src/x.ts', "type K = import('@kneebone/kb').Knowledge", 'imports @kneebone/kb'],
    [
      'an import after another on the same line',
      'apps/web/src/x.ts',
      "import 'preact'; import { a } from '@kneebone/kb'",
      'imports @kneebone/kb',
    ],
    ['a file of an unknown package', 'packages/new/src/x.ts', '', 'packages/new/src/x.ts belongs to no known package'],
  ])('catches %s', (_, path, text, message, declared: readonly string[] = DECLARED) => {
    expect(check(path, text, declared)).toEqual([expect.stringContaining(message)])
  })

  it.each([
    'Date.now()',
    'new Date()',
    'Math.random()',
    'console.log(1)',
    "fetch('/x')",
    'process.env.X',
    '{ return process.pid }',
    'setTimeout(f, 1)',
    'setInterval(f, 1)',
  ])('catches %s in the engine', (code) => {
    expect(check('packages/engine/src/x.ts', `export const x = () => ${code}`)).toEqual([
      expect.stringContaining('packages/engine/src/x.ts uses '),
    ])
    expect(check('apps/cli/src/x.ts', `export const x = () => ${code}`)).toEqual([])
  })

  it.each([
    ['a file of its own', 'packages/engine/src/testing/x.ts', "import { infer } from '../infer.ts'"],
    [
      'what the rules allow',
      'apps/cli/src/x.ts',
      "import { parse } from 'yaml'\nimport { assess } from '@kneebone/engine'\nimport { join } from 'node:path'",
    ],
    [
      'a part of an allowed package',
      'apps/web/src/x.tsx',
      "import { useState } from 'preact/hooks'\nimport { signal } from '@preact/signals'",
    ],
    [
      'the test helpers in a test',
      'apps/server/src/x.test.ts',
      "import { modelFrom } from '@kneebone/engine/testing'\nimport { it } from 'vitest'",
    ],
    [
      'a comment that names what is forbidden',
      'packages/engine/src/x.ts',
      "// import { z } from 'zod' and Date.now\n/* console.log\n   import 'zod' */\nexport const x = 1",
    ],
    ['an address, which is no comment', 'apps/web/src/x.ts', "export const home = 'https://example.org' // import 'zod'"],
    [
      'an ordinary word',
      'packages/engine/src/x.ts',
      "export const says = 'Healing is a slow process. Wait.'\nexport const refetch = (x: number) => x",
    ],
  ])('allows %s', (_, path, text) => {
    expect(check(path, text)).toEqual([])
  })
})
