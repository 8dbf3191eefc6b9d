import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

// What a page of the documentation names must be there: linked pages and headings, files, npm scripts.

const ROOT = resolve(import.meta.dirname, '..')
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((page) => page !== '' && existsSync(join(ROOT, page)))
const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8')

/** The page as it is read, without code blocks. */
const proseOf = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```$/gm, '')

/** The address that a heading gets on the usual hosts. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const anchorsOf = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

/** Relative links of a page that lead nowhere. */
function deadLinks(page: string, text: string): readonly string[] {
  const targets = [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
  return targets.filter((target) => {
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path)
    if (!existsSync(file)) return true
    return anchor !== undefined && !anchorsOf(path === '' ? text : readFileSync(file, 'utf8')).includes(anchor)
  })
}

const FOLDERS = /^(?:apps|benchmarks|docs|evaluation|knowledge|packages|scripts)\/[\w./-]*\w$/

/** Paths in `code`, from the root of the repository or from the page, at which there is nothing. */
const lostPaths = (page: string, text: string): readonly string[] =>
  [...proseOf(text).matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => FOLDERS.test(code) && !existsSync(join(ROOT, code)) && !existsSync(join(ROOT, dirname(page), code)))

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> }
const unknownScripts = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name).filter((name) => !(name in scripts))

describe('the documentation', () => {
  it('is found', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/start/terminal.md', 'benchmarks/README.md']))
  })

  it.each(pages)('%s names only what is there', (page) => {
    const text = textOf(page)
    expect({ links: deadLinks(page, text), paths: lostPaths(page, text), scripts: unknownScripts(text) }).toEqual({
      links: [],
      paths: [],
      scripts: [],
    })
  })

  it('lists every decision by its title', () => {
    const records = pages.filter((page) => /^docs\/decisions\/\d{4}-/.test(page))
    const lines = records.map((page) => {
      const [, number = '', title = ''] = /^# (\d{4}):? (.+)$/m.exec(textOf(page)) ?? []
      return `| ${number} | [${title}](${page.split('/').at(-1)}) |`
    })
    const index = textOf('docs/decisions/README.md')
    expect(records.length).toBeGreaterThan(30)
    expect(lines.filter((line) => !index.includes(line))).toEqual([])
  })

  it('is really looked through', () => {
    const text = 'A [page](no-such.md), a [part](README.md#no-such), [here](#start), `docs/no-such.md`, `npm run nothing`\n# Start\n'
    expect(deadLinks('README.md', text)).toEqual(['no-such.md', 'README.md#no-such'])
    expect(lostPaths('README.md', text)).toEqual(['docs/no-such.md'])
    expect(unknownScripts(text)).toEqual(['nothing'])
  })
})
