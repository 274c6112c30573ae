import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { error } from '../../../src/engine/scenario/finding.ts'
import { LARGEST_FILE, parseScenario } from '../../../src/engine/scenario/parse.ts'
import { fileFrom } from '../../support/scenario.ts'

const sketch = { turns: { hello: { yes: ['good'], no: ['bad'] } } } as const
const sound = stringify(fileFrom(sketch as never), { aliasDuplicateObjects: false })
const read = (text: string) => parseScenario(text, 'sketch')
const codesOf = (text: string) => read(text).findings.map(({ code }) => code)

describe('a scenario file', () => {
  it('is read whole', () => {
    expect(read(sound)).toMatchObject({ findings: [], value: { id: 'sketch', start: 'hello', languages: ['en', 'ja'] } })
  })

  it('keeps HTML as the text it is', () => {
    const words = '<img src=x onerror=alert(1)> & "so on"'
    expect(read(sound.replace('en: A talk', `en: '${words}'`)).value?.title.en).toBe(words)
  })

  it('never half-loads: a fault leaves no scenario', () => {
    expect(read(sound.replace('level: 1', 'level: 9')).value).toBeUndefined()
  })
})

describe('a value that may have several shapes', () => {
  const graded = (quality: string) => read(sound.replace('goto: good', `goto: good\n        quality: ${quality}`)).findings

  it('is judged by the shape that it comes nearest to', () => {
    expect(graded('{ opening: 4 }')).toMatchObject([{ code: 'too-big', path: ['turns', 'hello', 'replies', 'yes', 'quality', 'opening'], detail: { most: 3 } }])
    expect(graded('{ opening: 2.5 }')).toMatchObject([{ code: 'wrong-type', path: ['turns', 'hello', 'replies', 'yes', 'quality', 'opening'] }])
    expect(graded('{ charm: 2 }')).toMatchObject([{ code: 'unknown-key', path: ['turns', 'hello', 'replies', 'yes', 'quality', 'charm'] }])
  })

  it('is of the wrong type where it comes near to none', () => {
    expect(graded('best')).toMatchObject([{ code: 'wrong-type', path: ['turns', 'hello', 'replies', 'yes', 'quality'] }])
  })

  it('is found missing where there is none of it', () => {
    expect(read(sound.replace(/ {4}says:\n {6}en: .*\n {6}ja: .*\n/, '')).findings)
      .toMatchObject([{ code: 'missing-key', path: ['turns', 'hello', 'says'], detail: { key: 'says' } }])
  })

  it('names the key that a gate lacks or has too many', () => {
    expect(read(`${sound}gates: [{ perhaps: wait }]\n`).findings.map(({ code }) => code)).toEqual(['missing-key', 'unknown-key'])
  })
})

describe('a file that would do harm', () => {
  it('is refused before it is read where it has more than 1 MiB', () => {
    const large = `# ${'x'.repeat(LARGEST_FILE)}\n`
    expect(read(large)).toMatchObject({ findings: [{ code: 'file-too-large', line: 1, column: 1, detail: { most: LARGEST_FILE } }] })
  })

  it('is weighed in bytes, not in characters', () => {
    expect(codesOf(`# ${'箱'.repeat(LARGEST_FILE / 3)}`)).toEqual(['file-too-large'])
    expect(codesOf(`# ${'é'.repeat(LARGEST_FILE / 2)}`)).toEqual(['file-too-large'])
    expect(codesOf(`${sound}# ${'箱'.repeat(LARGEST_FILE / 4)}`)).toEqual([])
  })

  it('is refused at its first alias, before a bomb can go off', () => {
    const bomb = ['a: &a [x, x]', ...'bcdefghi'.split('').map((key, index) => `${key}: &${key} [*${'abcdefgh'[index]}, *${'abcdefgh'[index]}]`)]
    expect(read(bomb.join('\n')).findings).toMatchObject([{ code: 'yaml-alias', line: 2, column: 8, detail: { name: 'a' } }])
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces that are closed', `${'{a: '.repeat(100_000)}x${'}'.repeat(100_000)}`],
    ['dashes', `${'- '.repeat(100_000)}x`],
    ['question marks', `${'? '.repeat(100_000)}x`],
  ])('is refused where it is nested without end: %s', (_, text) => {
    expect(read(text)).toMatchObject({ findings: [{ code: 'yaml-too-deep', line: 1, column: 1 }] })
  })

  it('may be long in one line', () => {
    expect(codesOf(`[${'[], '.repeat(1000)}]`)).toEqual(['wrong-type'])
    expect(codesOf(`{ ${Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join(', ')} }`)).not.toContain('yaml-too-deep')
  })

  it('is answered with its first hundred faults', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join('\n')
    expect(read(keys).findings).toHaveLength(100)
    expect(read('a: 1\n'.repeat(5000)).findings).toHaveLength(100)
    expect(read('"'.repeat(5000)).findings).toHaveLength(100)
  })

  it('may weigh what four bytes a character weigh, and no more', () => {
    expect(codesOf(`${sound}# ${'😀'.repeat(LARGEST_FILE / 8)}`)).toEqual([])
    expect(codesOf(`# ${'😀'.repeat(LARGEST_FILE / 4)}`)).toEqual(['file-too-large'])
  })

  it('has keys that are words', () => {
    expect(codesOf(`${sound}? [a, b]\n: c\n`)).toEqual(['unknown-key'])
  })

  it('has no key twice, however it is quoted', () => {
    expect(read('a: 1\nb:\n  c: 1\n  "c": 2\n').findings).toMatchObject([{ code: 'duplicate-key', line: 4, column: 3, detail: { key: 'c' } }])
  })

  it('gains nothing by naming what every object has', () => {
    expect(codesOf(`${sound}__proto__: { polluted: true }\n`)).toEqual(['unknown-key'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('the place of a finding', () => {
  const place = (text: string, ...path: string[]) => {
    const { line, column } = read(text).locate(error('any', path))
    return text.split('\n')[line - 1]!.slice(column - 1)
  }

  it('is the key that its path leads to', () => {
    expect(place(sound, 'turns', 'hello', 'replies', 'no', 'goto')).toBe('goto: bad')
  })

  it('is the nearest place above it where the file has nothing there', () => {
    expect(place(sound, 'turns', 'hello', 'replies', 'no', 'why')).toBe('no:')
  })

  it('is found through what a shorthand leaves out', () => {
    expect(place(sound, 'turns', 'hello', 'says', '0', 'ja')).toBe('ja: line hello。')
    expect(place(sound, 'turns', 'hello', 'replies', 'yes', 'cases', '0', 'goto')).toBe('goto: good')
  })

  it('is the item where the path leads into a list', () => {
    expect(place(sound, 'methods', '0')).toBe('M01')
  })

  it('is the list where the path leads beyond its end', () => {
    expect(place(sound, 'methods', '7')).toBe('methods:')
  })
})
