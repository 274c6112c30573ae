import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../src/engine/scenario/identity.ts'
import { scenario, type Sketch } from '../../support/scenario.ts'

const sketch = (more: Partial<Sketch> = {}): Sketch => ({
  turns: { one: { text: ['two', 3], says: ['bad', 0] }, two: { end: ['good', 3] } }, ...more,
})
const rules = (more?: Partial<Sketch>) => identityOf(scenario(sketch(more))).rules
const words = (more?: Partial<Sketch>) => identityOf(scenario(sketch(more))).words

describe('the identity of a scenario', () => {
  it('keeps its rules when only words change', () => {
    const title = { en: 'Another title', ja: '別の題' }
    expect(rules({ title })).toBe(rules())
    expect(words({ title })).not.toBe(words())
  })

  it.each([
    ['a grade', { turns: { one: { text: ['two', 2], says: ['bad', 0] }, two: { end: ['good', 3] } } }],
    ['a reply whose key is also a word of the format', { turns: { one: { text: ['two', 3] }, two: { end: ['good', 3] } } }],
    ['an effect', { turns: { one: { text: ['two', 3, { effects: { trust: 1 } }], says: ['bad', 0] }, two: { end: ['good', 3] } } }],
    ['a weight', { weights: { opening: 60, closing: 40 } }],
    ['the value of an ending', { endings: { good: 99, bad: 0 } }],
    ['a gate', { gates: [{ never: 'deceive' }] }],
    ['a meter', { meters: { trust: { start: 4 } } }],
  ] satisfies [string, Partial<Sketch>][])('changes its rules with %s', (_, more) => {
    expect(rules(more)).not.toBe(rules())
  })
})
