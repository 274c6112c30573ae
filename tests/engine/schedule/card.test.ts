import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MARKS, type Mark } from '../../../src/engine/index.ts'
import { cardsOf, reasonOf } from '../../../src/engine/schedule/card.ts'
import { dayOf } from '../../../src/engine/schedule/day.ts'
import type { Evidence } from '../../../src/engine/schedule/evidence.ts'
import { memoryOf, recallOn } from '../../../src/engine/schedule/memory.ts'
import { at, evidence, plain, shown, tokyo } from '../../support/evidence.ts'

const cards = (...all: Evidence[]) => cardsOf(all, tokyo)
const day = (moment: string) => dayOf(Date.parse(moment), tokyo)

const anyMark = fc.constantFrom<Mark>(...MARKS)
const anyReviews = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 60 }), mark: anyMark }), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    let now = 0
    return steps.map(({ gap, mark }) => ({ day: (now += gap), mark }))
  })

describe('a finished attempt', () => {
  it('makes a card of each objection, however well it was met', () => {
    expect(cards(evidence({ moves: [shown({ mark: 'best' })] }))).toMatchObject([{ because: 'objection', key: 'sketch/price/plain' }])
  })

  it('makes a card of each ask', () => {
    expect(cards(evidence({ moves: [{ ...plain(), ask: true, mark: 'best' }] }))).toMatchObject([{ because: 'ask' }])
  })

  it.each([
    ['best', 0], ['good', 0], ['mixed', 1], ['costly', 1], ['redline', 1],
  ] as const)('that went %s where nobody objects makes %i cards', (mark, count) => {
    expect(cards(evidence({ moves: [{ ...plain(), mark }] }))).toHaveLength(count)
  })

  it('makes a card of a weak reply that was taken back', () => {
    expect(reasonOf({ ...plain(), mark: 'best', first: 'costly' })).toBe('weak')
  })

  it('tells the same turn of another variant apart', () => {
    expect(cards(evidence(), evidence({ attempt: 'two', variant: 'harder' })).map(({ key }) => key))
      .toEqual(['sketch/price/plain', 'sketch/price/harder'])
  })
})

describe('a card', () => {
  it('is reached by the prefix of the attempt that made it', () => {
    const [card] = cards(evidence(), evidence({ attempt: 'two', at: at(3), moves: [shown({ move: 5 })] }))
    expect(card).toMatchObject({ attempt: 'one', move: 2 })
  })

  it('is reached anew once the rules have changed', () => {
    const [card] = cards(evidence(), evidence({ attempt: 'two', at: at(3), rulesHash: 'new', moves: [shown({ move: 5 })] }))
    expect(card).toMatchObject({ attempt: 'two', move: 5 })
  })

  it('is judged by every later meeting, by the worst of one that came round twice', () => {
    const later = evidence({ attempt: 'two', at: at(3), moves: [shown({ mark: 'best' }), shown({ move: 6, mark: 'mixed' })] })
    expect(cards(evidence(), later)[0]?.reviews.map(({ mark }) => mark)).toEqual(['good', 'mixed'])
  })

  it('is judged by what was said first, not by what replaced it', () => {
    expect(cards(evidence({ moves: [shown({ mark: 'best', first: 'costly' })] }))[0]?.reviews).toMatchObject([{ mark: 'costly' }])
  })

  it('does not count what went well before it was made', () => {
    const early = evidence({ moves: [{ ...plain(), mark: 'best' }] })
    const late = evidence({ attempt: 'two', at: at(5), moves: [{ ...plain(), mark: 'costly' }] })
    expect(cards(early, late)[0]?.reviews).toHaveLength(1)
  })

  it('is the same in whatever order the attempts are read', () => {
    const all = [0, 2, 5, 9].map((days, index) =>
      evidence({ attempt: `no-${index}`, at: at(days), moves: [shown({ mark: MARKS[index] ?? 'best' })] }))
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      expect(cards(...order)).toEqual(cards(...all))
    }))
  })
})

describe('what is remembered', () => {
  it('is due no sooner than the next day, and within a year', () => {
    fc.assert(fc.property(anyReviews, (reviews) => {
      const { last, due } = memoryOf(reviews)!
      expect(last).toBe(reviews.at(-1)?.day)
      expect(due).toBeGreaterThan(last)
      expect(due).toBeLessThanOrEqual(last + 365)
    }))
  })

  it('is due later, never sooner, the better the last reply was', () => {
    fc.assert(fc.property(anyReviews, anyMark, anyMark, (reviews, one, other) => {
      const due = (mark: Mark) => memoryOf([...reviews, { day: reviews.at(-1)!.day + 3, mark }])!.due
      const [better, worse] = MARKS.indexOf(one) <= MARKS.indexOf(other) ? [one, other] : [other, one]
      expect(due(better)).toBeGreaterThanOrEqual(due(worse))
    }))
  })

  it('fades from certain to nine in ten on the day it is due, and on', () => {
    fc.assert(fc.property(anyReviews, (reviews) => {
      const memory = memoryOf(reviews)!
      const recall = [0, 1, 2, 5, 20, 100].map((days) => recallOn(memory, memory.last + days))
      expect(recall[0]).toBe(1)
      expect(recall).toEqual(recall.toSorted((a, b) => b - a))
    }))
    const good = memoryOf([{ day: 0, mark: 'good' }])!
    expect(recallOn(good, good.due)).toBeCloseTo(0.9, 1)
  })

  it('treats a line that must not be crossed as forgotten', () => {
    expect(memoryOf([{ day: 0, mark: 'redline' }])).toEqual(memoryOf([{ day: 0, mark: 'costly' }]))
  })

  it('lasts for days after a good reply, for a day after a bad one', () => {
    const due = (mark: Mark) => cards(evidence({ moves: [shown({ mark })] }))[0]!.memory.due - day(at(0))
    expect([due('costly'), due('mixed'), due('good'), due('best')]).toEqual([1, 2, 3, 8])
  })
})
