import { describe, expect, it } from 'vitest'
import { startOf, step } from '../../../src/engine/machine/meaning.ts'
import { TooLarge } from '../../../src/engine/solve/graph.ts'
import type { Sketch } from '../../support/scenario.ts'
import { graphFrom } from '../../support/solved.ts'

const forgetful: Sketch = {
  turns: {
    one: { up: ['two', 3, { effects: { trust: 1 }, sets: 'seen' }], stay: ['two', 0] },
    two: { on: ['three', 3], off: ['three', 0] },
    three: { end: ['good', 3], poor: ['bad', 0] },
  },
}
const remembering: Sketch = {
  turns: { ...forgetful.turns, three: { end: ['good', 3, { needs: { has: 'seen' } }], poor: ['bad', 0] } },
}

describe('exploring a variant', () => {
  it('makes one state of moments that no condition can tell apart any more', () => {
    expect(graphFrom(forgetful).states).toBe(3)
    expect(graphFrom(remembering).states).toBe(5)
  })

  it('finds the state of a moment, and none for a moment no run reaches', () => {
    const graph = graphFrom({ ...remembering, turns: { ...remembering.turns, lost: { end: ['bad', 3] } } })
    const { tables } = graph
    const start = startOf(tables)
    const later = step(tables, start, tables.replies[0]!)
    expect(graph.find(start)).toBe(0)
    expect(graph.turn[graph.find(later)!]).toBe(1)
    expect(graph.find({ ...start, at: 3 })).toBeUndefined()
    expect(graph.find({ ...start, at: -1 })).toBeUndefined()
  })

  it('finds no state where a meter stands as no run leaves it', () => {
    const graph = graphFrom({ turns: { one: { end: ['good', 3, { needs: { trust: { min: 2 } } }], poor: ['bad', 0] } } })
    const start = startOf(graph.tables)
    expect([graph.find(start), graph.find({ ...start, meters: [9] })]).toEqual([0, undefined])
  })

  it('gives a moment that stands for each state', () => {
    const graph = graphFrom(remembering)
    for (let state = 0; state < graph.states; state++) expect(graph.find(graph.moment(state))).toBe(state)
  })

  it('parts the states of a turn by what applies and is offered there', () => {
    const { situations, situation, turn, tables } = graphFrom(remembering)
    expect(situations.filter((one) => one.turn === 2)).toMatchObject([
      { applies: [4, 5], reply: [4, 5], chosen: [0, 0], loss: [0, 300] },
      { applies: [4, 5], reply: [5], chosen: [0], loss: [300] },
    ])
    expect([...situation].map((at) => situations[at]!.turn)).toEqual([...turn])
    expect(tables.replies.map(({ index }) => situations.some(({ applies }) => applies.includes(index)))).not.toContain(false)
  })

  it('names the best that applies: one on offer where it is as good, else what has to be earned', () => {
    const bestOf = (grade: number) =>
      graphFrom({ turns: { one: { sealed: ['good', grade, { needs: { trust: { min: 9 } } }], plain: ['good', 2], poor: ['bad', 0] } } }).situations[0]!.best
    expect([bestOf(3), bestOf(2), bestOf(1)]).toEqual([{ reply: 0, chosen: 0 }, { reply: 1, chosen: 0 }, { reply: 1, chosen: 0 }])
  })

  it('counts in no situation a reply that never applied', () => {
    const { situations } = graphFrom({ turns: { one: { end: ['good', 3], never: ['bad', 0, { when: { trust: { min: 9 } } }] } } })
    expect(situations).toMatchObject([{ applies: [0], reply: [0] }])
  })

  it('tells which endings some run reaches', () => {
    const { endings, tables } = graphFrom({ turns: { one: { end: ['good', 3] } }, endings: { good: 100, bad: 0 } })
    expect(tables.endings.map(({ key }, ending) => [key, endings[ending]])).toEqual([['good', 1], ['bad', 0]])
  })

  it('refuses more cells than it may have, naming the variant', () => {
    expect(() => graphFrom(remembering, { most: 2 })).toThrow(TooLarge)
    expect(() => graphFrom(remembering, { most: 2 })).toThrow('sketch/plain: more than 2 states')
  })

  it('keeps apart what only the words depend on when asked to listen', () => {
    const says = [{ after: 'one/up', en: 'So you saw it.', ja: 'ご覧になったのですね。' }, { en: 'Well.', ja: 'さて。' }]
    const sketch: Sketch = { ...forgetful, turns: { ...forgetful.turns, two: [{ on: ['three', 3], off: ['three', 0] }, { says }] } }
    const listening = graphFrom(sketch, { words: true })
    expect(graphFrom(sketch).states).toBe(3)
    expect(listening.states).toBe(4)
    expect([...listening.heard]).toEqual([-1, 0, 1, -1])
  })

  it('keeps apart moments in which other words are said', () => {
    const says = [{ when: { has: 'seen' }, en: 'So you saw it.', ja: 'ご覧になったのですね。' }, { en: 'Well.', ja: 'さて。' }]
    const sketch: Sketch = { ...forgetful, turns: { ...forgetful.turns, two: [{ on: ['three', 3], off: ['three', 0] }, { says }] } }
    expect(graphFrom(sketch, { words: true }).states).toBe(4)
  })
})
