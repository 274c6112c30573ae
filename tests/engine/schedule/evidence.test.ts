import { describe, expect, it } from 'vitest'
import { debriefOf, solve, type Attempt } from '../../../src/engine/index.ts'
import { ticketed } from '../../../src/engine/scenario/tickets.ts'
import { evidenceOf } from '../../../src/engine/schedule/evidence.ts'
import { attempt, kept } from '../../support/attempt.ts'
import { scenario } from '../../support/scenario.ts'

const talk = scenario({
  weights: { opening: 20, cushion: 40, closing: 40 },
  gates: [{ never: 'deceive' }],
  turns: {
    hello: { greet: ['price', 3, { principle: 'P01' }], shout: ['price', 0] },
    price: [
      { hear: ['order', 3, { acts: ['cushion'] }], argue: ['order', 0, { acts: ['argue'] }], lie: ['order', 0, { acts: ['deceive'] }] },
      { objection: 'too-expensive', tests: ['cushion'] },
    ],
    order: [{ ask: ['small', 3, { acts: ['ask-order', 'fix-date'] }], hint: ['small', 1] }, { tests: ['closing'] }],
    small: { yes: ['good'], no: ['bad'] },
  },
})

const clean = [kept('hello', 'greet'), kept('price', 'hear'), kept('order', 'ask'), kept('small', 'yes')]

function shownBy(more: Partial<Attempt> = {}) {
  const of = attempt({ replies: clean, ...more })
  return evidenceOf(of, debriefOf({ scenario: talk, attempt: of, solution: solve(talk, 'plain') }), ticketed(talk).structure)
}

describe('what an attempt showed', () => {
  it('is its decisions, with what was at stake at each', () => {
    expect(shownBy()?.moves).toEqual([
      { move: 0, turn: 'hello', mark: 'best', cost: 0, skills: ['opening'], principle: 'P01' },
      { move: 1, turn: 'price', mark: 'best', cost: 0, skills: ['cushion'], objection: 'too-expensive' },
      { move: 2, turn: 'order', mark: 'best', cost: 0, skills: ['closing'], ask: true },
    ])
  })

  it('tells an ask that was possible from one that was made', () => {
    const hinted = shownBy({ replies: [...clean.slice(0, 2), kept('order', 'hint'), kept('small', 'yes')] })
    expect([hinted?.moves[2]?.ask, hinted?.asks, hinted?.dated]).toEqual([true, 0, 0])
    expect([shownBy()?.asks, shownBy()?.dated]).toEqual([1, 1])
  })

  it('keeps the mark of what was said first, where that was taken back', () => {
    const taken = shownBy({ taken: [{ at: 1, turn: 'price', reply: 'argue' }] })
    expect(taken?.moves[1]).toMatchObject({ mark: 'best', first: 'costly' })
    const redone = shownBy({ taken: [{ at: 1, turn: 'price', reply: 'argue', redone: true }] })
    expect(redone?.moves[1]).not.toHaveProperty('first')
  })

  it('marks a line that must not be crossed', () => {
    const [, lie] = shownBy({ replies: [clean[0]!, kept('price', 'lie'), ...clean.slice(2)] })?.moves ?? []
    expect(lie?.mark).toBe('redline')
  })

  it('begins, on a second try and in a drill, where it is their own', () => {
    const again = { from: { attempt: 'first', move: 2 } }
    expect(shownBy({ kind: 'second-try', ...again })?.moves.map(({ turn }) => turn)).toEqual(['order'])
    const drill = shownBy({ kind: 'drill', from: { attempt: 'first', move: 1 }, replies: clean.slice(0, 2) })
    expect([drill?.moves.map(({ turn }) => turn), drill?.asks]).toEqual([['price'], 0])
  })

  it('is nothing while the talk goes on, where it was asked to go badly, and where it came by a link', () => {
    const { finished: _, ...open } = attempt({ replies: clean })
    const debrief = debriefOf({ scenario: talk, attempt: open, solution: solve(talk, 'plain') })
    expect(evidenceOf(open, debrief, ticketed(talk).structure)).toBeUndefined()
    expect(shownBy({ kind: 'mission' })).toBeUndefined()
    expect(shownBy({ kind: 'shared' })).toBeUndefined()
  })
})
