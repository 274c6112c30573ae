import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/engine/index.ts'
import { beginMission, beginRun, beginSecondTry } from '../../src/state/begin.ts'
import { attemptsOf, nextSetting, offersNatural, openAttempt } from '../../src/state/past.ts'
import { attempt as attemptWith, kept } from '../support/attempt.ts'

const playable = { id: 'sketch', version: 2, rulesHash: 'r', wordsHash: 'w', variants: ['calm', 'hurried'] }
const draw = (seed: number) => ({ id: `id-${seed}`, seed, now: '2026-11-20T09:00:00.000Z' })
const all = (...attempts: Attempt[]) => Object.fromEntries(attempts.map((each) => [each.id, each]))
const seeds = Array.from({ length: 40 }, (_, seed) => seed)

const open = (more: Partial<Attempt>): Attempt => {
  const { finished: _, ...rest } = attemptWith(more)
  return rest
}

describe('a new run', () => {
  it('is an attempt without replies, in the edition and the setting it was begun with', () => {
    expect(beginRun(playable, {}, draw(7), { setting: 'bare', intention: 'Be clear.' })).toMatchObject({
      id: 'id-7', scenario: 'sketch', version: 2, rulesHash: 'r', wordsHash: 'w', seed: 7, setting: 'bare', kind: 'run',
      started: '2026-11-20T09:00:00.000Z', intention: 'Be clear.', replies: [], taken: [],
    })
  })

  it('plays any variant at first, and the same one for the same seed', () => {
    const variants = seeds.map((seed) => beginRun(playable, {}, draw(seed), { setting: 'guided' }).variant)
    const again = seeds.map((seed) => beginRun(playable, {}, draw(seed), { setting: 'guided' }).variant)
    expect([new Set(variants), again]).toEqual([new Set(['calm', 'hurried']), variants])
  })

  it('plays the variant that was finished least often', () => {
    const known = all(attemptWith({ variant: 'calm' }), attemptWith({ id: 'two', variant: 'hurried', scenario: 'other' }))
    expect(new Set(seeds.map((seed) => beginRun(playable, known, draw(seed), { setting: 'guided' }).variant))).toEqual(new Set(['hurried']))
  })

  it('does not count what was abandoned', () => {
    const known = all(open({ variant: 'calm' }))
    expect(new Set(seeds.map((seed) => beginRun(playable, known, draw(seed), { setting: 'guided' }).variant)).size).toBe(2)
  })
})

describe('a second try', () => {
  const first = attemptWith({ replies: [kept('a', 'x'), kept('b', 'y'), kept('c', 'z')], taken: [{ at: 0, turn: 'a', reply: 'w' }], plan: 'Ask.' })

  it('is the same talk up to its move, with the same seed, variant and order', () => {
    const second = beginSecondTry(first, 2, { id: 'two', now: '2026-11-21T09:00:00.000Z' })
    expect(second).toMatchObject({
      id: 'two', kind: 'second-try', from: { attempt: 'one', move: 2 }, seed: first.seed, variant: first.variant,
      replies: first.replies.slice(0, 2), taken: [],
    })
  })

  it('has neither end nor figures nor plan of the first', () => {
    const second = beginSecondTry({ ...first, frozen: { gates: [], ending: 'good' } }, 2, { id: 'two', now: '2026-11-21T09:00:00.000Z' })
    expect(Object.keys(second)).not.toEqual(expect.arrayContaining(['finished']))
    expect([second.frozen, second.plan]).toEqual([undefined, undefined])
  })
})

describe('a mission', () => {
  const run = beginRun(playable, {}, draw(7), { setting: 'exam' })

  it('is a talk of its own kind, and never an exam', () => {
    expect(beginMission(run, 'too-nice')).toMatchObject({ kind: 'mission', mission: 'too-nice', setting: 'natural' })
  })

  it('ends where a second try begins, and so does an exam', () => {
    const second = beginSecondTry({ ...beginMission(run, 'too-nice'), setting: 'exam' }, 0, { id: 'two', now: '2026-11-21T09:00:00.000Z' })
    expect([second.kind, second.mission, second.setting]).toEqual(['second-try', undefined, 'bare'])
  })
})

describe('the attempt that goes on', () => {
  it('is an exam that has no end, whatever was begun after it', () => {
    const exam = open({ id: 'exam', setting: 'exam', started: '2026-11-01' })
    expect(openAttempt(all(exam, attemptWith({ id: 'two', started: '2026-11-02' })), 'sketch')?.id).toBe('exam')
  })

  it('is the newest, where it has no end', () => {
    const known = all(attemptWith({ started: '2026-11-01' }), open({ id: 'two', started: '2026-11-02' }))
    expect(openAttempt(known, 'sketch')?.id).toBe('two')
  })

  it('is none where a later one was finished: the older was abandoned', () => {
    const known = all(open({ started: '2026-11-01' }), attemptWith({ id: 'two', started: '2026-11-02' }))
    expect([openAttempt(known, 'sketch'), attemptsOf(known, 'sketch').map(({ id }) => id)]).toEqual([undefined, ['two', 'one']])
  })
})

describe('the setting of the next run', () => {
  const run = (id: string, setting: Attempt['setting'], started: string) => attemptWith({ id, setting, started })

  it('is guided for the first three', () => {
    expect(nextSetting(all(run('1', 'bare', '2026-11-01'), run('2', 'bare', '2026-11-02')))).toBe('guided')
  })

  it('is then the one used last', () => {
    const known = all(run('1', 'guided', '2026-11-01'), run('2', 'bare', '2026-11-03'), run('3', 'guided', '2026-11-02'))
    expect(nextSetting(known)).toBe('bare')
  })

  it('is the one chosen last, once three are done', () => {
    const three = all(run('1', 'guided', '2026-11-01'), run('2', 'guided', '2026-11-02'), run('3', 'guided', '2026-11-03'))
    expect([nextSetting(three, 'natural'), nextSetting({}, 'natural')]).toEqual(['natural', 'guided'])
  })

  it('is never an exam: that is chosen for one run', () => {
    const known = all(run('1', 'natural', '2026-11-01'), run('2', 'exam', '2026-11-02'), run('3', 'exam', '2026-11-03'))
    expect(nextSetting(known)).toBe('natural')
  })

  it('is offered to be Natural once, before the fourth run of somebody who knows only Guided', () => {
    const three = [run('1', 'guided', '2026-11-01'), run('2', 'guided', '2026-11-02'), run('3', 'guided', '2026-11-03')]
    expect(offersNatural(all(...three))).toBe(true)
    expect(offersNatural(all(...three.slice(1)))).toBe(false)
    expect(offersNatural(all(...three, open({ id: '4', setting: 'guided', started: '2026-11-04' })))).toBe(false)
    expect(offersNatural(all(...three.slice(1), run('3b', 'natural', '2026-11-04')))).toBe(false)
  })
})
