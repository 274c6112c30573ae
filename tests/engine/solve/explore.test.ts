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

  it('counts how many replies apply and are offered at each turn', () => {
    const graph = graphFrom(remembering)
    expect(graph.counts[2]).toEqual({ applied: [2, 2], offered: [1, 2] })
    expect([...graph.everApplied]).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('notes a reply that never applied', () => {
    const graph = graphFrom({ turns: { one: { end: ['good', 3], never: ['bad', 0, { when: { trust: { min: 9 } } }] } } })
    expect([...graph.everApplied]).toEqual([1, 0])
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
