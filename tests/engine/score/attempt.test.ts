import { describe, expect, it } from 'vitest'
import { fits, SCORING_VERSION } from '../../../src/engine/score/attempt.ts'
import { bestAttempt, counts, firstAttempt, isPractice, isReady, readyVariants } from '../../../src/engine/score/readiness.ts'
import { attempt, kept } from '../../support/attempt.ts'

describe('an attempt held against the scenario at hand', () => {
  const hashes = { rules: 'r1', words: 'w1' }
  const old = { rulesHash: 'r1', wordsHash: 'w1', scoring: SCORING_VERSION }

  it('fits where rules and words are the same', () => {
    expect(fits(old, hashes)).toEqual({ kind: 'full' })
  })

  it('fits in its rules where only words have changed', () => {
    expect(fits(old, { rules: 'r1', words: 'w2' })).toEqual({ kind: 'words-changed' })
  })

  it('no longer fits where rules have changed, whatever the words', () => {
    expect(fits(old, { rules: 'r2', words: 'w1' })).toEqual({ kind: 'rules-changed', because: 'rules' })
  })

  it('no longer fits where it was scored in another way', () => {
    expect(fits({ ...old, scoring: SCORING_VERSION + 1 }, hashes)).toEqual({ kind: 'rules-changed', because: 'scoring' })
  })
})

describe('practice', () => {
  it('is what was played in Guided', () => {
    expect(['guided', 'natural', 'bare', 'exam'].map((setting) => isPractice(attempt({ setting: setting as 'guided' }))))
      .toEqual([true, false, false, false])
  })

  it('is what had a take-back, unless it was undone at once', () => {
    const taken = { at: 0, turn: 'a', reply: 'b' }
    expect(isPractice(attempt({ taken: [taken] }))).toBe(true)
    expect(isPractice(attempt({ taken: [{ ...taken, redone: false }] }))).toBe(true)
    expect(isPractice(attempt({ taken: [{ ...taken, redone: true }] }))).toBe(false)
  })

  it('is what had a hint', () => {
    expect(isPractice(attempt({ replies: [kept('a', 'b'), kept('b', 'c', { hint: true })] }))).toBe(true)
    expect(isPractice(attempt({ replies: [kept('a', 'b', { hint: false })] }))).toBe(false)
  })

  it('is what followed an example', () => {
    expect([isPractice(attempt({ example: true })), isPractice(attempt({ example: false }))]).toEqual([true, false])
  })
})

describe('an attempt counts', () => {
  it('as a finished run that was no practice', () => {
    expect(counts(attempt({}))).toBe(true)
    expect(counts(attempt({ setting: 'guided' }))).toBe(false)
  })

  it('only where it is finished', () => {
    const { finished: _, ...abandoned } = attempt({})
    expect(counts(abandoned)).toBe(false)
  })

  it.each(['second-try', 'drill', 'mission'] as const)('never as a %s', (kind) => {
    expect(counts(attempt({ kind }))).toBe(false)
  })
})

const on = (day: number) => `2026-11-0${day}T09:00:00.000Z`
const overall = (value: number, more: Parameters<typeof attempt>[0] = {}) =>
  attempt({ ...more, frozen: { overall: value, band: 'strong', gates: [{ gate: { must: 'thank' }, kept: true }], ending: 'good' } })

describe('the first attempt', () => {
  it('is the earliest finished run, in any setting', () => {
    const { finished: _, ...abandoned } = attempt({ id: 'abandoned', started: on(1) })
    const attempts = [
      attempt({ id: 'later', started: on(4) }), attempt({ id: 'guided', started: on(3), setting: 'guided' }),
      attempt({ id: 'drill', started: on(2), kind: 'drill' }), abandoned,
    ]
    expect(firstAttempt(attempts)?.id).toBe('guided')
    expect(firstAttempt(attempts.slice(2))).toBeUndefined()
  })

  it('is the earliest by the clock, whatever the time zone it was noted in', () => {
    const attempts = [
      attempt({ id: 'tokyo', started: '2026-11-02T08:00:00+09:00' }), attempt({ id: 'later', started: '2026-11-02T00:00:00Z' }),
    ]
    expect(firstAttempt(attempts)?.id).toBe('tokyo')
  })
})

describe('the best attempt', () => {
  it('is the highest that counts', () => {
    const attempts = [overall(60, { id: 'a' }), overall(80, { id: 'b' }), overall(95, { id: 'c', setting: 'guided' })]
    expect(bestAttempt(attempts)?.id).toBe('b')
  })

  it('is the earliest of equals', () => {
    expect(bestAttempt([overall(80, { id: 'a', started: on(3) }), overall(80, { id: 'b', started: on(2) })])?.id).toBe('b')
  })

  it('is never one that was not judged', () => {
    expect(bestAttempt([attempt({}), attempt({ frozen: { band: 'starting', gates: [], ending: 'out' } })])).toBeUndefined()
    expect(bestAttempt([attempt({}), overall(0, { id: 'zero' })])?.id).toBe('zero')
  })
})

describe('ready', () => {
  const ready = (variant: string) => overall(75, { variant })

  it('is who reached 75 in two variants', () => {
    expect(readyVariants([ready('hurried'), ready('calm'), ready('calm')])).toEqual(['calm', 'hurried'])
    expect(isReady([ready('hurried'), ready('calm')])).toBe(true)
    expect(isReady([ready('calm'), ready('calm')])).toBe(false)
  })

  it('is nobody below 75', () => {
    expect(readyVariants([overall(74)])).toEqual([])
  })

  it('is nobody with a failed gate', () => {
    const gates = [{ gate: { must: 'thank' }, kept: true }, { gate: { never: 'deceive' }, kept: false }] as const
    expect(readyVariants([attempt({ frozen: { overall: 90, gates: [...gates], ending: 'good' } })])).toEqual([])
    expect(readyVariants([attempt({ frozen: { overall: 90, gates: [gates[0]], ending: 'good' } })])).toEqual(['plain'])
  })

  it('is nobody by practice, or by talks that were not judged', () => {
    expect(readyVariants([overall(90, { setting: 'guided' }), attempt({}), attempt({ frozen: { gates: [], ending: 'good' } })])).toEqual([])
  })
})
