import { beforeAll, describe, expect, it } from 'vitest'
import { loadModel } from '../src/model.ts'
import { file, kneebone } from './terminal.ts'

const STORY = 'My left calf is swollen. No fever, but maybe I am short of breath. Zorbly.'

describe('understand', () => {
  beforeAll(() => {
    loadModel()
  })

  it('takes a description longer than any file name', async () => {
    const { code, out } = await kneebone(['understand', `${'It began in the garden. '.repeat(40)}My left calf is swollen.`])
    expect(code).toBe(0)
    expect(out).toMatch(/calf/i)
  })

  it('prints what was read with its words, what is left open, and what was not understood', async () => {
    const { code, out } = await kneebone(['understand', STORY])
    expect(code).toBe(0)
    expect(out).toContain('Where it hurts: Calf (left) «left calf»')
    expect(out).toContain('Fever of 38 °C or more: no «No fever»')
    expect(out).toMatch(/Left open, and it matters\n {2}- Are you newly short of breath/)
    expect(out).toMatch(/Not understood\n.*«Zorbly»/)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('reads words, a file and standard input alike', async () => {
    const { out } = await kneebone(['understand', STORY, '--json'])
    expect(JSON.parse(out)).toMatchObject({ answers: { fever: 'absent' }, sites: [{ region: 'calf', side: 'left' }], ask: ['breathless'] })
    expect((await kneebone(['understand', '--json', ...STORY.split(' ')])).out).toBe(out)
    expect((await kneebone(['understand', '-', '--json'], STORY)).out).toBe(out)
    expect((await kneebone(['understand', file('story.txt', STORY), '--json'])).out).toBe(out)
  })
})

describe('--today', () => {
  it('is what a feast is counted from', async () => {
    const read = async (...args: string[]) =>
      JSON.parse((await kneebone(['understand', 'My heel hurts since Easter.', '--json', ...args])).out)
    expect((await read('--today', '2026-04-08')).answers).toMatchObject({ 'pain-duration': 'one-to-three-days' })
    expect((await read('--today', '2026-11-21')).answers).toMatchObject({ 'pain-duration': 'over-three-months' })
    const { out } = await kneebone(['assess', '--text', 'My heel hurts since Easter.', '--today', '2026-04-08', '--json'])
    expect(JSON.parse(out).understood).toContainEqual(expect.objectContaining({ finding: 'pain-duration', value: 'one-to-three-days' }))
  })

  it('is refused where it is no date, with the fix', async () => {
    for (const args of [
      ['understand', 'heel', '--today', '21.11.2026'],
      ['assess', '--text', 'heel', '--today', '2026-02-30'],
    ]) {
      const { code, err } = await kneebone(args)
      expect(code).toBe(2)
      expect(err).toContain('2026-11-21')
    }
  })
})

describe('assess --text', () => {
  it('reads the words into answers, which given answers outweigh', async () => {
    const { out } = await kneebone(['assess', '--text', 'No fever. My left calf is swollen.', '--answer', 'fever=present', '--json'])
    const { understood, notices } = JSON.parse(out)
    expect(understood).toContainEqual(expect.objectContaining({ finding: 'pain-site', value: 'calf', side: 'left', words: 'left calf' }))
    expect(notices[0]).toContain('check')
  })

  it('finds an emergency in words alone', async () => {
    const { out } = await kneebone(['assess', '--text', "It is numb between my legs and I can't pee"])
    expect(out).toMatch(/^EMERGENCY/)
  })

  it('reads the text of each case of a batch', async () => {
    const { out } = await kneebone(['assess', '--batch'], '{"text":"I have a fever"}\n{"text":7}\n')
    const [first, second] = out.split('\n').map((line) => JSON.parse(line))
    expect(first.understood).toMatchObject([{ finding: 'fever', value: 'present' }])
    expect(second.problems).toMatchObject([{ code: 'wrong-text' }])
  })
})
