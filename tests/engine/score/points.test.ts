import { describe, expect, it } from 'vitest'
import { apportioned, whole } from '../../../src/engine/score/points.ts'
import type { Sketch } from '../../support/scenario.ts'
import { chain, scored, times } from '../../support/talk.ts'

const even = { turns: chain(10, { best: 3, weak: 0 }) }

describe('the points of a talk', () => {
  it('are 100 for the best talk', () => {
    expect(scored(even, times(10, 'best')).points)
      .toEqual({ best: 100, standing: 100, exact: 100, lost: 0, hints: 0, beyondScale: false })
  })

  it('are 0 for a talk no better than guessing', () => {
    expect(scored(even, `${times(5, 'best')} ${times(5, 'weak')}`).points)
      .toEqual({ best: 100, standing: 0, exact: 0, lost: 100, hints: 0, beyondScale: false })
  })

  it('go below the scale, and say so, for a talk worse than guessing', () => {
    expect(scored(even, `${times(4, 'best')} ${times(6, 'weak')}`).points)
      .toMatchObject({ standing: -20, lost: 120, beyondScale: true })
  })

  it('lose two for each turn on which a hint was used, once a turn', () => {
    const { points, moves } = scored(even, times(10, 'best'), { hints: [1, 1, 4] })
    expect(points).toMatchObject({ standing: 96, lost: 4, hints: 4 })
    expect(moves.flatMap(({ hint, index }) => (hint ? [index] : []))).toEqual([1, 4])
  })

  it('lose nothing for a hint at a turn that was not answered', () => {
    expect(scored(even, times(3, 'best'), { hints: [3] }).points).toMatchObject({ hints: 0, standing: 100 })
  })

  it('say, while the talk goes on, what is still possible', () => {
    expect(scored(even, 'best weak weak').points).toMatchObject({ standing: 60, lost: 40 })
  })

  it('say it of the moment as it is, even back at the first turn', () => {
    const turns = {
      ask: {
        annoy: ['ask', 0, { effects: { trust: -1 } }], best: ['good', 3, { when: { trust: { min: 3 } } }],
        weak: ['bad', 1], other: ['bad', 0],
      },
    } satisfies Sketch['turns']
    const { points, moves } = scored({ turns }, 'annoy')
    expect(moves[0]!.cost).toBeGreaterThan(30)
    expect(points.lost).toBe(moves[0]!.cost)
  })

  it('give the ending 30 of 100 where endings differ in worth', () => {
    const turns = { ask: { well: ['good', 3], badly: ['bad', 3] } } satisfies Sketch['turns']
    expect(scored({ turns }, 'well').points.exact).toBe(100)
    expect(scored({ turns }, 'badly').points.exact).toBe(40)
  })

  it('are left to the ending alone where no reply is better than another', () => {
    const turns = { ask: { well: ['good', 2], badly: ['good', 2] } } satisfies Sketch['turns']
    expect(scored({ turns }, 'badly').points.exact).toBe(100)
  })
})

describe('whole points', () => {
  it('give what is left over to the largest remainders', () => {
    expect(apportioned([1.2, 2.7, 0.1], 4)).toEqual([1, 3, 0])
    expect(apportioned([1.6, 2.7, 0.7], 5)).toEqual([1, 3, 1])
  })

  it('give it to the earlier of equals', () => {
    expect(apportioned([0.5, 0.5, 0.5], 2)).toEqual([1, 1, 0])
  })

  it('leave whole parts as they are', () => {
    expect(apportioned([3, 0, 12], 15)).toEqual([3, 0, 12])
  })

  it('never take from a part to make a smaller total', () => {
    expect(apportioned([1.5, 2], 2)).toEqual([1, 2])
  })

  it('have nothing to give to an empty talk', () => {
    expect(apportioned([], 0)).toEqual([])
  })

  it('round halves upwards and know no negative zero', () => {
    expect([whole(2.5), whole(2.49), whole(-0.4), whole(-2.6)]).toEqual([3, 2, 0, -3])
  })
})
