import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestAttempt, firstAttempt, readyVariants, type Attempt, type Frozen } from '../../../src/engine/index.ts'
import { cardsOf } from '../../../src/engine/schedule/card.ts'
import type { Evidence } from '../../../src/engine/schedule/evidence.ts'
import { MINUTES_A_DAY, todayOf } from '../../../src/engine/schedule/today.ts'
import { weakestOf } from '../../../src/engine/schedule/weakest.ts'
import { attempt } from '../../support/attempt.ts'
import { at, evidence, shown, tokyo } from '../../support/evidence.ts'

const cards = (...all: Evidence[]) => cardsOf(all, tokyo)
const drill = (day: number, from: string, until: string, id = from): Attempt =>
  attempt({ id, kind: 'drill', started: at(day, from), finished: at(day, until) })
const today = (deck: Evidence[], day: number, time = '10:00', done: Attempt[] = []) =>
  todayOf(cards(...deck), done, Date.parse(at(day, time)), tokyo)

/** Costly objections of one run, all due on the next day. */
const five = evidence({ moves: ['a', 'b', 'c', 'd', 'e'].map((turn, move) => shown({ turn, move, mark: 'costly' })) })

describe('today', () => {
  it('asks for nothing while nothing has faded, and says when something will be due', () => {
    const deck = [evidence({ moves: [shown({ mark: 'best' })] })]
    const { due, day, next } = today(deck, 1)
    expect([due, next]).toEqual([[], day + 7])
  })

  it('asks for nothing, ever, where there is no card', () => {
    expect(today([], 1)).toMatchObject({ due: [], done: 0 })
    expect(today([], 1).next).toBeUndefined()
  })

  it('asks for what was said badly yesterday, from four in the morning on', () => {
    const deck = [evidence({ moves: [shown({ mark: 'costly' })] })]
    expect(today(deck, 1, '03:59').due).toHaveLength(0)
    expect(today(deck, 1, '04:00').due).toHaveLength(1)
  })

  it('asks for three at most, and leaves the others for tomorrow', () => {
    const { due, day } = today([five], 1)
    expect(due).toHaveLength(3)
    const done = ['10:00', '10:03', '10:06'].map((time) => drill(1, time, time))
    expect(today([five], 1, '11:00', done)).toMatchObject({ due: [], done: 3, next: day + 1 })
    expect(today([five], 2, '11:00', done).due).toHaveLength(3)
  })

  it('takes what has faded most first', () => {
    const older = evidence({ attempt: 'old', scenario: 'older', at: at(-20), moves: [shown({ mark: 'costly' })] })
    expect(today([five, older], 1).due[0]?.scenario).toBe('older')
  })

  it('goes round the scenarios before it takes a second of any', () => {
    const other = evidence({ attempt: 'other', scenario: 'other', moves: [shown({ mark: 'mixed' })] })
    expect(new Set(today([five, other], 2).due.map(({ scenario }) => scenario)).size).toBe(2)
  })

  it('asks for nothing more once fifteen minutes are over', () => {
    const slow = [drill(1, '10:00', '10:08'), drill(1, '10:10', '10:16')]
    expect(today([five], 1, '11:00', slow).due).toHaveLength(0)
    expect(today([five], 1, '11:00', slow.slice(0, 1)).due).toHaveLength(2)
  })

  it('does not take a page that was left open for practice', () => {
    expect(today([five], 1, '20:00', [drill(1, '08:00', '19:00')]).due).toHaveLength(2)
  })

  it('never asks for more than three, nor for more than fits into fifteen minutes', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 })
    fc.assert(fc.property(minutes, fc.integer({ min: 1, max: 40 }), (taken, day) => {
      const done = taken.map((each, index) => drill(day, '09:00', `09:${String(each).padStart(2, '0')}`, `d${index}`))
      const { due } = today([five], day, '12:00', done)
      const spent = taken.reduce((sum, each) => sum + Math.min(10, each), 0)
      expect(due.length + done.length).toBeLessThanOrEqual(Math.max(3, done.length))
      expect(due.length === 0 || spent + 2 * due.length <= MINUTES_A_DAY).toBe(true)
    }))
  })

  it('loses nothing when days are missed', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (day, more) => {
      const keys = (when: number) => today([evidence()], when).due.map(({ key }) => key)
      expect(keys(day + more)).toEqual(expect.arrayContaining(keys(day)))
    }))
  })
})

describe('a drill', () => {
  it('never changes first, best or ready', () => {
    const judged = (overall: number): Frozen => ({ overall, band: 'strong', gates: [], ending: 'won' })
    const runs = [
      attempt({ id: 'a', frozen: judged(60) }),
      attempt({ id: 'b', frozen: judged(80), started: at(2), finished: at(2) }),
    ]
    fc.assert(fc.property(fc.array(fc.integer({ min: -30, max: 30 })), (days) => {
      const all = [...days.map((day, index) =>
        attempt({ id: `d${index}`, kind: 'drill', variant: 'other', started: at(day), finished: at(day), frozen: judged(100) })), ...runs]
      expect([firstAttempt(all)?.id, bestAttempt(all)?.id, readyVariants(all)])
        .toEqual([firstAttempt(runs)?.id, bestAttempt(runs)?.id, readyVariants(runs)])
    }))
  })
})

describe('after an attempt', () => {
  it('the skill that lost the most is rehearsed, at its costliest turns', () => {
    const moves = [
      shown({ turn: 'a', skills: ['value'], mark: 'costly', cost: 19 }),
      shown({ turn: 'b', skills: ['cushion'], mark: 'mixed', cost: 12 }),
      shown({ turn: 'c', skills: ['cushion'], mark: 'costly', cost: 20 }),
    ]
    expect(weakestOf(evidence({ moves }))).toEqual({ skill: 'cushion', cards: ['sketch/c/plain', 'sketch/b/plain'] })
  })

  it('every turn named has a card', () => {
    const anyMove = fc.record({
      turn: fc.constantFrom('a', 'b', 'c', 'd'), cost: fc.integer({ min: 0, max: 30 }),
      mark: fc.constantFrom('best', 'good', 'mixed', 'costly'), isObjection: fc.boolean(),
    })
    fc.assert(fc.property(fc.array(anyMove), (moves) => {
      const all = evidence({ moves: moves.map(({ isObjection, ...more }, move) => {
        const { objection, ...rest } = shown({ ...more, move } as Parameters<typeof shown>[0])
        return isObjection && objection ? { ...rest, objection } : rest
      }) })
      const keys = cards(all).map(({ key }) => key)
      expect(keys).toEqual(expect.arrayContaining(weakestOf(all).cards))
    }))
  })

  it('of which nothing was lost, its objections and asks are', () => {
    expect(weakestOf(evidence({ moves: [shown({ mark: 'best', cost: 0 })] }))).toEqual({ cards: ['sketch/price/plain'] })
  })
})
