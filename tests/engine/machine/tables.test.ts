import { describe, expect, it } from 'vitest'
import type { Sketch } from '../../support/scenario.ts'
import { tablesFrom } from '../../support/solved.ts'

const sketch = (more: Partial<Sketch> = {}): Sketch => ({ turns: { one: { on: ['good'], off: ['bad'] } }, ...more })

describe('a scenario that cannot be played', () => {
  it.each([
    ['a reply leads nowhere', sketch({ turns: { one: { on: ['nowhere'] } } }), 'sketch: no turn or ending named nowhere'],
    ['it would start at an ending', sketch({ start: 'good' }), 'sketch: no turn named good to start at'],
    ['a variant would start nowhere', sketch({ variants: { plain: { start: 'two' } } }), 'sketch: no turn named two to start at'],
    ['it has no such variant', sketch({ variants: { other: {} } }), 'sketch: no variant named plain'],
  ])('says that %s', (_, source, words) => {
    expect(() => tablesFrom(source)).toThrow(words)
  })
})

describe('a variant', () => {
  it('may start elsewhere, with other meters and with flags set', () => {
    const { start, meters, startBits } = tablesFrom({
      turns: { one: { on: ['two'] }, two: { end: ['good', undefined, { when: { has: 'warned' } }], quit: ['bad'] } },
      variants: { plain: { start: 'two', meters: { trust: 6 }, sets: 'warned' } },
    })
    expect([start, meters[0]!.start, startBits]).toEqual([1, 6, [1]])
  })
})
