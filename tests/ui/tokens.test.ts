import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, distance, type Sight } from './colour.ts'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')

const declared = (css: string, value: RegExp) =>
  [...css.matchAll(new RegExp(`--([\\w-]+): ${value.source};`, 'g'))].map(([, name = '', ...values]) => ({ name, values }))

const pairsOfThemes = declared(tokens, /light-dark\((#\w{6}), (#\w{6})\)/)
const light = Object.fromEntries(pairsOfThemes.map(({ name, values }) => [name, values[0] ?? '']))
const dark = Object.fromEntries(pairsOfThemes.map(({ name, values }) => [name, values[1] ?? '']))
const beamerRule = tokens.slice(tokens.indexOf("[data-theme='beamer'] {"))
const beamerOwn = declared(beamerRule.slice(0, beamerRule.indexOf('}')), /(#\w{6})/)
const beamer = { ...light, ...Object.fromEntries(beamerOwn.map(({ name, values }) => [name, values[0] ?? ''])) }

const themes = { light, dark, beamer }

const onGrounds = (ink: string, grounds: readonly string[], least: number) => grounds.map((ground) => [ink, ground, least] as const)

const marks = ['best', 'good', 'mixed', 'costly', 'redline']

const pairs = [
  ...onGrounds('ink', ['bg', 'surface', 'sunken', 'table', 'raised', 'bubble', 'wall'], 7),
  ...onGrounds('ink-2', ['bg', 'surface', 'sunken'], 7),
  ...onGrounds('ink-2', ['wall'], 4.5),
  ...onGrounds('ink-3', ['bg', 'surface', 'sunken', 'table'], 4.5),
  ...onGrounds('on-primary', ['primary', 'primary-hover'], 7),
  ...onGrounds('primary', ['surface', 'bg'], 4.5),
  ...onGrounds('primary-ink', ['primary-soft'], 7),
  ...onGrounds('now-ink', ['now-soft'], 4.5),
  ...onGrounds('now', ['bg', 'table', 'wall'], 3),
  ...marks.flatMap((mark) => onGrounds(mark, ['surface', 'bg', `${mark}-soft`], 4.5)),
  ...onGrounds('firm', ['firm-soft', 'surface'], 4.5),
  ...onGrounds('client', ['client-soft'], 4.5),
  ...onGrounds('line-strong', ['surface', 'bg', 'table'], 3),
  ...onGrounds('focus', ['bg', 'surface', 'wall', 'table'], 3),
  ...onGrounds('meter', ['track'], 3),
  ...onGrounds('firm', ['track'], 3),
  ...onGrounds('table-edge', ['wall'], 7),
]

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  it.each(pairs)('%s on %s reads at %d to 1 or better', (ink, ground, least) => {
    expect(contrast(theme[ink] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

describe('the table of pairs', () => {
  it('holds every pair of the design', () => {
    expect(pairs).toHaveLength(52)
  })

  it('finds a pair that cannot be read', () => {
    expect(contrast('#96a39f', '#f1f4f2')).toBeLessThan(4.5)
  })
})

const sights: readonly (readonly [Sight | undefined, number])[] = [[undefined, 11], ['protan', 9], ['deutan', 8], ['tritan', 5]]

describe.each([['light', light], ['dark', dark]] as const)('the marks in the %s theme', (_, theme) => {
  it.each(sights)('stay apart for %s sight', (sight, least) => {
    const distances = marks.flatMap((one, index) =>
      marks.slice(index + 1).map((other) => distance(theme[one] ?? '', theme[other] ?? '', sight)))
    expect(Math.min(...distances)).toBeGreaterThan(least)
  })
})

const sources = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|tsx?)$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/ui/${path}`, 'utf8') }))

describe('the kit', () => {
  it('uses only custom properties that something sets', () => {
    const set = new Set(sources.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)'?: /g)].map(([, name]) => name)))
    const used = sources.flatMap(({ path, text }) => [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => ({ path, name })))
    expect(used.filter(({ name }) => !set.has(name))).toEqual([])
  })

  it('names its colours: no style sheet but the tokens holds a raw one', () => {
    const raw = sources.filter(({ path, text }) => path.endsWith('.css') && path !== 'tokens.css' && /#[\da-f]{3,8}\b/i.test(text))
    expect(raw.map(({ path }) => path)).toEqual([])
  })
})
