import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/engine/index.ts'
import { workingDays } from '../../src/session/days.ts'
import { follow, openTalk } from '../../src/session/talk.ts'
import { viewOf } from '../../src/session/view.ts'
import { attempt as attemptWith, kept } from '../support/attempt.ts'
import { scenario } from '../support/scenario.ts'
import { scriptsOf } from '../support/script.ts'

const campaign = scenario({
  channel: 'campaign',
  calendar: 10,
  starts: '2025-03-03',
  meters: { trust: { start: 4 }, presence: { start: 3 } },
  turns: {
    call: [{ message: ['plan', 3, { days: 0, effects: { presence: 1 } }], push: ['plan', 0, { days: 0 }] }, { channel: 'phone' }],
    plan: [{
      post: ['again', 3, { days: 3, touch: 'letter', effects: { presence: 2 } }],
      rest: ['again', 1, { days: 3, touch: 'rest', effects: { presence: -1 } }],
      visit: ['gate', 0, { days: 1, touch: 'visit' }],
    }, { by: 'yamaguchi-midori' }],
    again: [{ thank: ['good', 3], argue: ['bad', 0] }, { channel: 'phone', by: 'desk-towa' }],
    gate: [{ hand: ['good', 3, { days: 8 }], wait: ['bad', 0, { days: 9 }] }, { channel: 'visit', by: 'desk-towa' }],
  },
})
const scripts = scriptsOf(campaign)

function shown(replies: string[], more: Partial<Attempt> = {}) {
  const given = replies.map((path) => kept(path.split('/')[0] ?? '', path.split('/')[1] ?? ''))
  const talk = follow(openTalk(scripts.en.structure, 'plain'), given)
  const attempt = attemptWith({ setting: 'guided', replies: given, ...more })
  return viewOf({ phase: 'turn', talk, attempt, undone: [], hinted: false, restored: false }, scripts.en)
}
const calendar = (replies: string[], more?: Partial<Attempt>) => shown(replies, more).calendar!

describe('the calendar of a campaign', () => {
  it('counts the working days that the replies let pass', () => {
    expect([[], ['call/message'], ['call/message', 'plan/post']].map((replies) => calendar(replies).today)).toEqual([1, 1, 4])
  })

  it('says how many days passed before this turn', () => {
    expect([calendar(['call/message']).passed, calendar(['call/message', 'plan/rest']).passed]).toEqual([0, 3])
  })

  it('has the dates of its working days', () => {
    const { days } = calendar([])
    expect([days.length, days[0]?.date, days[4]?.date, days[5]?.date]).toEqual([10, '2025-03-03', '2025-03-07', '2025-03-10'])
  })

  it('ends on its last day, however late it gets', () => {
    expect(calendar(['call/message', 'plan/visit', 'gate/wait']).today).toBe(10)
  })

  it('holds what was done and when somebody was heard', () => {
    const { touches, traces } = calendar(['call/message', 'plan/post'])
    expect(touches.map(({ day, how, words }) => [day, how, words?.join('')])).toEqual([[1, 'phone', 'message'], [1, 'letter', 'post']])
    expect(traces.map(({ day, sense }) => [day, sense])).toEqual([[1, 'ear'], [4, 'ear']])
  })

  it('leaves a visit planned for the next day to that day', () => {
    const before = calendar(['call/message', 'plan/visit']).touches.map(({ how }) => how)
    const { touches, traces } = calendar(['call/message', 'plan/visit', 'gate/hand'])
    expect([before, touches.map(({ day, how }) => [day, how])]).toEqual([['phone'], [[1, 'phone'], [2, 'visit']]])
    expect(traces.at(-1)).toMatchObject({ day: 2, sense: 'eye' })
  })

  it('follows how present one was, day by day', () => {
    expect(calendar(['call/message', 'plan/post']).presence).toEqual([{ day: 1, value: 4 }, { day: 4, value: 6 }])
  })

  it('is absent where there is none', () => {
    const plain = scriptsOf(scenario({ turns: { only: { a: ['good', 3], b: ['bad', 0] } } }))
    const talk = openTalk(plain.en.structure, 'plain')
    const view = viewOf({ phase: 'turn', talk, attempt: attemptWith(), undone: [], hinted: false, restored: false }, plain.en)
    expect(view.calendar).toBeUndefined()
  })
})

describe('a move', () => {
  const at = ['call/message']
  const moves = (more?: Partial<Attempt>) => Object.fromEntries(shown(at, more).replies.map(({ key, touch, ahead }) => [key, [touch, ahead]]))

  it('says how it reaches them and, in Guided, where it would lead', () => {
    expect(moves()).toEqual({
      post: ['letter', { day: 4, presence: 6 }],
      rest: ['rest', { day: 4, presence: 3 }],
      visit: ['visit', { day: 2, presence: 4 }],
    })
  })

  it.each(['natural', 'bare', 'exam'] as const)('keeps that to itself in %s, and the presence with it', (setting) => {
    expect(Object.values(moves({ setting })).map(([, ahead]) => ahead)).toEqual([undefined, undefined, undefined])
    expect(calendar(at, { setting }).presence).toBeUndefined()
  })
})

describe('a call in a campaign', () => {
  it('starts anew: what was said on another day is no part of it', () => {
    expect(shown(['call/message', 'plan/post']).spoken.map(({ words }) => words?.join(''))).toEqual(['line again'])
  })
})

describe('working days', () => {
  const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))

  it('are as many as asked for, in order, and none is at a weekend', () => {
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 60 }), (starts, count) => {
      const days = workingDays(starts, count)
      const weekdays = days.map((day) => new Date(day).getUTCDay())
      expect([days.length, days.toSorted(), weekdays.some((day) => day === 0 || day === 6)]).toEqual([count, days, false])
    }))
  })
})
