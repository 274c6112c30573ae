import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COPY_VERSION, copyOf, readCopy, type Copy } from '../../src/state/copy.ts'
import { createSettings } from '../../src/state/settings.ts'
import { attempt, kept } from '../support/attempt.ts'
import { oldAttempts, oldDownload, withdrawnRecord } from '../support/old-saves.ts'

const golden = (name: string) => readFileSync(`tests/fixtures/saves/${name}.json`, 'utf8')
const settings = createSettings('en', undefined, () => undefined).getState()
const sound = () => copyOf({ attempts: Object.values(oldAttempts), editions: [withdrawnRecord], scenarios: oldDownload.scenarios }, settings, '2026-11-20T09:00:00.000Z')
const written = (change: (copy: Copy) => object) => JSON.stringify(change(sound()))
const faultOf = (json: string) => {
  const read = readCopy(json)
  return 'fault' in read ? read.fault : undefined
}
const holding = (broken: object) => written((copy) => ({ ...copy, attempts: [attempt(), broken] }))

describe('a copy', () => {
  it('is read as it was written', () => {
    expect(readCopy(JSON.stringify(sound()))).toEqual({ copy: sound() })
  })

  it('says in words what it is', () => {
    expect(sound().about).toMatch(/Taiza/)
  })

  it('is read with the mark that some editors put before a text', () => {
    expect(faultOf(`\uFEFF${JSON.stringify(sound())}`)).toBeUndefined()
  })

  it('of version 1, which had no name, is read for ever', () => {
    const read = readCopy(golden('taiza'))
    expect(read).toMatchObject({ copy: { attempts: [oldAttempts.finished, oldAttempts.open], editions: [], scenarios: [{ id: 'own-apology' }], settings: {} } })
  })

  it('of version 2 is read for ever', () => {
    const read = readCopy(golden('taiza-2'))
    if ('fault' in read) throw new Error(JSON.stringify(read.fault))
    const { attempts, editions, scenarios, settings: chosen, saved } = read.copy
    expect([attempts.length, editions.length, scenarios.length, saved]).toEqual([7, 1, 1, '2026-11-20T09:00:00.000Z'])
    expect(attempts.find(({ id }) => id === oldAttempts.finished.id)).toEqual(oldAttempts.finished)
    expect(attempts.at(-1)).toMatchObject({ plan: { text: 'If he is silent, I wait.', on: '2026-11-21' }, replies: [{ sure: true, hint: true }] })
    expect(chosen).toMatchObject({ theme: 'dark', textSize: 'large', furigana: true, setting: 'natural', conversation: 'ja' })
  })
})

describe('a file that is refused', () => {
  it.each([
    ['a text', 'Dear Mr Sato,'],
    ['nothing', ''],
    ['a number', '7'],
    ['nothing at all', 'null'],
    ['a list', '[]'],
    ['another page’s file', '{"format":"chess","version":1,"attempts":[]}'],
    ['half of a first copy', '{"attempts":[]}'],
  ])('is foreign where it holds %s', (_, json) => {
    expect(faultOf(json)).toEqual({ kind: 'foreign' })
  })

  it('is newer where a later edition wrote it', () => {
    expect(faultOf(written((copy) => ({ ...copy, version: COPY_VERSION + 1, attempts: 'moved' })))).toEqual({ kind: 'newer', version: COPY_VERSION + 1 })
  })

  it('is damaged where it was cut short, and names the end', () => {
    const whole = JSON.stringify(sound(), null, 1)
    const cut = whole.slice(0, 5000)
    const lines = cut.split('\n')
    expect(faultOf(cut)).toEqual({ kind: 'damaged', place: `${lines.length}:${lines.at(-1)!.length + 1}` })
  })

  it('is damaged where a character is wrong, and names its line', () => {
    const lines = JSON.stringify(sound(), null, 1).split('\n')
    lines[5] = '  ]]'
    expect(faultOf(lines.join('\n'))).toMatchObject({ kind: 'damaged', place: expect.stringMatching(/^6:/) })
  })

  it.each<[string, object]>([
    ['attempts[1].id', attempt({ id: 7 as never })],
    ['attempts[1].setting', attempt({ setting: 'easy' as never })],
    ['attempts[1].started', attempt({ started: 'yesterday' })],
    ['attempts[1].seed', attempt({ seed: null as never })],
    ['attempts[1].plan', attempt({ plan: { text: 7 } as never })],
    ['attempts[1].replies[0].lang', attempt({ replies: [kept('a', 'b', { lang: 'fr' as never })] })],
    ['attempts[1].taken[0].turn', attempt({ taken: [{ reply: 'b' } as never] })],
    ['attempts[1].frozen.gates', attempt({ frozen: { ending: 'x' } as never })],
    ['attempts[1]', []],
  ])('is damaged where something is not as it was written, and names it: %s', (place, broken) => {
    expect(faultOf(holding(broken))).toEqual({ kind: 'damaged', place })
  })

  it('is damaged where a scenario has lost its words', () => {
    const broken = written((copy) => ({ ...copy, scenarios: [{ ...copy.scenarios[0], wordings: [{ language: 'ja', cast: {} }] }] }))
    expect(faultOf(broken)).toEqual({ kind: 'damaged', place: 'scenarios[0].wordings[0].words' })
  })

  it('is damaged where its version is no number', () => {
    expect(faultOf(written((copy) => ({ ...copy, version: 'two' })))).toEqual({ kind: 'damaged', place: 'version' })
  })
})
