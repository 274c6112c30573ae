import { describe, expect, it } from 'vitest'
import { livenessOf } from '../../../src/engine/solve/liveness.ts'
import type { Sketch } from '../../support/scenario.ts'
import { graphFrom, tablesFrom } from '../../support/solved.ts'

const liveMeters = (sketch: Sketch, words = false) => livenessOf(tablesFrom(sketch), words).map(({ meters }) => meters)
const liveFlags = (sketch: Sketch, words = false) => livenessOf(tablesFrom(sketch), words).map(({ bits }) => bits.some((mask) => mask !== 0))
const meters = { trust: { start: 3 }, patience: { start: 3 } }

describe('what still matters at a turn', () => {
  it('is what a reply there or later asks for, in the order of the meters', () => {
    expect(liveMeters({
      meters,
      turns: {
        one: { on: ['two', 3, { needs: { patience: { min: 1 } } }] },
        two: { on: ['three', 3, { when: { trust: { min: 1 } } }] },
        three: { end: ['good', 3] },
      },
    })).toEqual([[0, 1], [0], []])
  })

  it('counts what a case asks for, and flags that are asked for later', () => {
    expect(liveFlags({ turns: {
      one: { on: ['two', 3, { sets: 'seen' }] },
      two: { on: ['three', 3, { cases: [{ when: { has: 'seen' }, quality: 0 }, {}] }] },
      three: { end: ['good', 3] },
    } })).toEqual([true, true, false])
  })

  it('counts what an interrupt asks for wherever a reply goes on, and what is asked for where it leads', () => {
    const sketch: Sketch = {
      meters,
      turns: { one: { on: ['two', 3], end: ['bad', 0] }, two: { end: ['good', 3] }, aside: { back: ['good', 3, { needs: { trust: { min: 2 } } }] } },
      interrupts: { sigh: { when: { patience: { max: 1 } }, goto: 'aside' } },
    }
    expect(liveMeters(sketch)).toEqual([[0, 1], [], [0]])
  })

  it('counts what words ask for only when it is to listen', () => {
    const says = [{ when: { trust: { min: 5 } }, en: 'Good.', ja: 'はい。' }, { en: 'Well.', ja: 'さて。' }]
    const sketch: Sketch = { meters, turns: { one: { on: ['two', 3] }, two: [{ end: ['good', 3] }, { says }] } }
    expect(liveMeters(sketch)).toEqual([[], []])
    expect(liveMeters(sketch, true)).toEqual([[0], [0]])
  })
})

describe('a turn that interrupts lead to', () => {
  it('is explored for every way there, once and again', () => {
    const graph = graphFrom({
      meters: { trust: { start: 4 } },
      turns: {
        one: { cross: ['two', 0, { effects: { trust: -2 } }], kind: ['two', 3] },
        two: { slam: ['three', 0, { effects: { trust: -3 } }], kind: ['three', 3] },
        three: { end: ['good', 3] },
        aside: { sorry: ['three', 3, { needs: { trust: { min: 2 } } }], go: ['bad', 0] },
      },
      interrupts: { sigh: { when: { trust: { max: 2 } }, goto: 'aside' } },
    })
    const { turn, tables, situations } = graph
    expect([...turn].map((index) => tables.turns[index]!.key).toSorted()).toEqual(['aside', 'aside', 'one', 'three', 'two'])
    expect(situations.filter((one) => one.turn === 3).map(({ reply }) => reply.length).toSorted()).toEqual([1, 2])
  })
})
