import { describe, expect, it } from 'vitest'
import { startOf, step, type State } from '../../../src/engine/machine/meaning.ts'
import { drawVariant, shown } from '../../../src/engine/machine/order.ts'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import { scenario } from '../../support/scenario.ts'

const tables = tablesOf(scenario({ turns: { one: {
  a: ['good'], b: ['good'], c: ['good'], d: ['good', undefined, { needs: { trust: { min: 5 } } }],
} } }), 'plain')
const order = (seed: number, visit = 0, state: State = startOf(tables)) => shown(tables, state, seed, visit).map(({ key }) => key).join('')
const seeds = Array.from({ length: 1200 }, (_, seed) => seed)

describe('the order of replies', () => {
  it('is the same for the same seed, turn and visit', () => {
    expect(order(7)).toBe(order(7))
    expect(new Set(seeds.map((seed) => order(seed))).size).toBe(6)
  })

  it('puts each reply at each place equally often', () => {
    const firsts = seeds.map((seed) => order(seed)[0])
    for (const key of 'abc') expect(firsts.filter((first) => first === key).length / seeds.length).toBeCloseTo(1 / 3, 1)
  })

  it('is drawn anew when the turn is met again', () => {
    expect(seeds.some((seed) => order(seed, 0) !== order(seed, 1))).toBe(true)
  })

  it('moves no reply when another is earned', () => {
    const earned = { ...startOf(tables), meters: [5] }
    for (const seed of seeds) expect(order(seed, 0, earned).replace('d', '')).toBe(order(seed))
  })

  it('is empty once the talk is over', () => {
    expect(order(7, 0, step(tables, startOf(tables), tables.replies[0]!))).toBe('')
  })
})

describe('the variant of a run', () => {
  it('follows from its seed and is any of those allowed', () => {
    expect(drawVariant(['x', 'y'], 3)).toBe(drawVariant(['x', 'y'], 3))
    expect(new Set(seeds.map((seed) => drawVariant(['x', 'y', 'z'], seed)))).toEqual(new Set(['x', 'y', 'z']))
    expect(drawVariant(['x'], 9)).toBe('x')
  })

  it('is never drawn from nothing', () => {
    expect(() => drawVariant([], 9)).toThrow('no variant to draw from')
  })
})
