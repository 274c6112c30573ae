import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { replay } from '../../../src/engine/machine/replay.ts'
import type { Scenario, Text } from '../../../src/engine/scenario/scenario.ts'
import { ticketed } from '../../../src/engine/scenario/tickets.ts'
import { debriefOf, type Debrief } from '../../../src/engine/report/debrief.ts'
import type { Attempt } from '../../../src/engine/score/attempt.ts'
import { scoreTalk } from '../../../src/engine/score/score.ts'
import { extremesOf } from '../../../src/engine/solve/lines.ts'
import { solve } from '../../../src/engine/solve/solve.ts'
import type { Solution } from '../../../src/engine/solve/values.ts'
import { attempt, kept } from '../../support/attempt.ts'
import { richScenario } from '../../support/rich-scenario.ts'
import { scenario, type Replies, type Sketch } from '../../support/scenario.ts'
import { chain, randomReplies, repliesTo, sound, times } from '../../support/talk.ts'

vi.setConfig({ testTimeout: 60_000 })

function debriefed(sketch: Sketch, keys: string, more: Partial<Attempt> = {}): Debrief<Text> {
  const story = scenario(sketch)
  const solution = solve(story, more.variant ?? 'plain')
  const replies = repliesTo(solution.graph.tables, keys).map(({ turn, reply }) => kept(turn, reply))
  return debriefOf({ scenario: story, attempt: attempt({ replies, ...more }), solution })
}

const words = (en: string) => ({ en, ja: `${en}。` })
const why = (en: string) => ({ why: words(en) })

const visit: Sketch = {
  turns: {
    door: [
      {
        knock: ['desk', 3, { effects: { trust: 2 }, acts: ['be-open'], principle: 'P02', ...why('heard') }],
        barge: ['desk', 0, {
          effects: { trust: -2, patience: -1 }, acts: ['pressure'], cares: { client: -2, firm: 1 }, principle: 'P03', ...why('barged'),
          reaction: { mood: 'impatient', ...words('Hm.') },
        }],
        figure: ['desk', 3, { needs: { has: 'figure' }, ...why('known') }],
      },
      {
        says: [{ when: { trust: { min: 9 } }, ...words('friend') }, words('who')],
        mood: 'doubtful', notice: words('a phone rings'), cue: ['busy'], objection: 'no-sales-calls', step: 'soft-no',
      },
    ],
    desk: { ask: ['good', 3], leave: ['bad', 1] },
  },
  meters: { trust: { start: 3 }, patience: { start: 4, max: 5 }, presence: { start: 1, max: 10 }, own: { start: 2, max: 9 } },
  endings: {
    good: { value: 100, outcome: 'won', summary: words('won'), says: words('thanks'), mood: 'warm' },
    bad: { value: 0, outcome: 'lost', summary: words('lost'), says: words('no') },
  },
}

describe('the debrief of an attempt', () => {
  it('names the attempt and what it was', () => {
    expect(debriefed(visit, 'knock ask', { id: 'mine', setting: 'bare', kind: 'second-try' })).toMatchObject({
      attempt: 'mine', scenario: 'sketch', version: 1, variant: 'plain', setting: 'bare', kind: 'second-try', practice: false,
      started: '2026-11-02T09:00:00.000Z', finished: '2026-11-02T09:06:00.000Z',
    })
  })

  it('begins with the ending: outcome, sentence, last words and face', () => {
    expect(debriefed(visit, 'knock ask').ending).toEqual({
      key: 'good', outcome: 'won', value: 100, summary: words('won'), says: words('thanks'), look: { mood: 'warm', intensity: 1 },
    })
  })

  it('has no ending while the talk goes on', () => {
    const debrief = debriefed(visit, 'knock')
    expect(debrief).not.toHaveProperty('ending')
    expect(debrief.verdict).toEqual({ kind: 'unfinished' })
  })

  it('shows each moment: what they said and showed, what was replied and what it did', () => {
    const [move] = debriefed(visit, 'barge ask').moves
    expect(move).toMatchObject({
      index: 0, turn: 'door', by: 'sato-towa', objection: 'no-sales-calls', step: 'soft-no', lang: 'en', hint: false,
      speech: {
        turn: 'door', by: 'sato-towa', text: words('who'), look: { mood: 'doubtful', intensity: 1 },
        notice: words('a phone rings'), cue: ['busy'],
      },
      reply: 'barge', text: words('barge'), why: words('barged'), principle: 'P03', acts: ['pressure'],
      reaction: { look: { mood: 'impatient' }, text: words('Hm.') },
      cares: { client: -2, firm: 1 },
      before: { trust: 30, patience: 4, presence: 1 },
      after: { trust: 10, patience: 3, presence: 1 },
      mark: 'costly', decision: true, loss: 300,
    })
    expect(move).not.toHaveProperty('sure')
  })

  it('shows the best reply there, where one was better', () => {
    const [door, desk] = debriefed(visit, 'barge ask').moves
    expect(door!.best).toEqual({
      reply: 'knock', text: words('knock'), why: words('heard'), principle: 'P02', acts: ['be-open'],
      mark: 'best', cost: 0, exact: 0,
    })
    expect(desk).not.toHaveProperty('best')
  })

  it('shows what else was on offer, and what had not been found out', () => {
    const [move] = debriefed(visit, 'knock ask').moves
    expect(move!.others.map(({ reply, mark, cost, exact }) => [reply, mark, cost === Math.round(exact)]))
      .toEqual([['barge', 'costly', true]])
    expect(move!.others[0]!.cost).toBeGreaterThan(18)
    expect(move!.unearned).toEqual([{ reply: 'figure', text: words('figure'), why: words('known'), acts: [], better: false }])
  })

  it('says where what had not been found out was better than anything on offer', () => {
    const needs = { has: 'figure' }
    const turns = {
      ask: { hidden: ['good', 3, { needs }], equal: ['good', 2, { needs }], sound: ['good', 2], weak: ['bad', 1] },
    } satisfies Sketch['turns']
    expect(debriefed({ turns }, 'sound').moves[0]!.unearned.map(({ reply, better }) => [reply, better]))
      .toEqual([['hidden', true], ['equal', false]])
  })

  it('does not name a reply that does not exist in this run', () => {
    const when = { has: 'figure' }
    const turns = { ask: { absent: ['good', 3, { when }], sound: ['good', 2], weak: ['bad', 1] } } satisfies Sketch['turns']
    expect(debriefed({ turns }, 'sound').moves[0]!.unearned).toEqual([])
  })

  it('speaks of a reply in the sense it had at that moment', () => {
    const turns = {
      door: { knock: ['ask', 3, { sets: ['known'] }], barge: ['ask', 0] },
      ask: {
        again: ['good', 0, { ...why('strange'), cases: [{ when: { has: 'known' }, quality: 3, principle: 'P05', ...why('welcome') }, {}] }],
        wait: ['good', 1],
      },
    } satisfies Sketch['turns']
    expect(debriefed({ turns }, 'knock again').moves[1]).toMatchObject({ why: words('welcome'), principle: 'P05' })
    expect(debriefed({ turns }, 'barge again').moves[1]).toMatchObject({ why: words('strange') })
    expect(debriefed({ turns }, 'knock wait').moves[1]!.best).toMatchObject({ reply: 'again', why: words('welcome'), principle: 'P05' })
    expect(debriefed({ turns }, 'barge wait').moves[1]!.others[0]).toMatchObject({ reply: 'again', why: words('strange') })
  })

  it('hears a line as it was said after the reply before', () => {
    const turns = {
      a: { hello: ['b'], bye: ['b'] },
      b: [{ ok: ['good', 3], no: ['bad', 0] }, { says: [{ after: 'a/bye', ...words('already') }, words('welcome')] }],
    } satisfies Sketch['turns']
    expect(debriefed({ turns }, 'bye ok').moves[1]!.speech.text).toEqual(words('already'))
    expect(debriefed({ turns }, 'hello ok').moves[1]!.speech.text).toEqual(words('welcome'))
  })

  it('has no words for silence', () => {
    const hush: Replies[string] = ['good', 3, { en: undefined, ja: undefined, acts: ['wait'] }]
    const story = scenario({ turns: { ask: { talk: ['bad', 0], hush } } })
    const debrief = debriefOf({ scenario: story, attempt: attempt({ replies: [kept('ask', 'hush')] }), solution: solve(story, 'plain') })
    expect(debrief.moves[0]).toMatchObject({ reply: 'hush', acts: ['wait'] })
    expect(debrief.moves[0]).not.toHaveProperty('text')
  })
})

describe('the timeline', () => {
  it('runs from before the first reply to after the last, beside the best line', () => {
    const { timeline } = debriefed(visit, 'barge ask')
    expect(timeline.own.map(({ trust }) => trust)).toEqual([30, 10, 10])
    expect(timeline.own.map(({ patience }) => patience)).toEqual([4, 3, 3])
    expect(timeline.best.map(({ trust }) => trust)).toEqual([30, 50, 50])
    expect(timeline.most).toEqual({ trust: 100, patience: 5, presence: 10 })
  })

  it('shows the meters that the scenario has and no others', () => {
    const { timeline } = debriefed({ turns: chain(2, { best: 3, weak: 0 }) }, 'best')
    expect(timeline.own).toEqual([{ trust: 30 }, { trust: 30 }])
  })
})

describe('the best line', () => {
  it('is there from the start and from each move', () => {
    const turns = {
      a: { to: ['b', 3], away: ['c', 0] },
      b: { on: ['good', 3], off: ['bad', 0] },
      c: { on: ['bad', 3], off: ['bad', 0] },
    } satisfies Sketch['turns']
    const { bestLine, moves } = debriefed({ turns }, 'away off')
    expect(bestLine).toEqual({ replies: [{ turn: 'a', reply: 'to' }, { turn: 'b', reply: 'on' }], ending: 'good' })
    expect(moves.map((move) => move.bestLine)).toEqual([bestLine, { replies: [{ turn: 'c', reply: 'on' }], ending: 'bad' }])
  })

  it('breaks off where a scenario leads nowhere', () => {
    const turns = { a: { on: ['b', 3], off: ['b', 0] }, b: { never: ['good', 3, { when: { has: 'nothing' } }] } } satisfies Sketch['turns']
    expect(debriefed({ turns }, '').bestLine).not.toHaveProperty('ending')
  })
})

describe('what was lost', () => {
  const long = { turns: chain(10, { best: 3, weak: 1, harmful: 0 }) }

  it('adds up on the screen, hints included', () => {
    const story = scenario(long)
    const solution = solve(story, 'plain')
    const replies = repliesTo(solution.graph.tables, times(10, 'weak'))
      .map(({ turn, reply }, index) => kept(turn, reply, { hint: index === 2 }))
    const { points, moves, turningPoint } = debriefOf({ scenario: story, attempt: attempt({ replies }), solution })
    expect(points.hints).toBe(2)
    expect(moves.reduce((sum, { cost }) => sum + cost, 0) + points.hints).toBe(points.lost)
    expect(points.best - points.lost).toBe(points.standing)
    expect(turningPoint!.of).toBe(points.lost)
    expect(moves[2]!.hint).toBe(true)
  })

  it('takes nothing for a hint in Guided', () => {
    const story = scenario(long)
    const replies = [kept('t0', 'best', { hint: true })]
    const debrief = debriefOf({ scenario: story, attempt: attempt({ replies, setting: 'guided' }), solution: solve(story, 'plain') })
    expect(debrief.points.hints).toBe(0)
    expect(debrief.moves[0]!.hint).toBe(true)
    expect(debrief.practice).toBe(true)
  })

  it('names the best reply where the cost is small but the grade is not', () => {
    const { moves } = debriefed({ turns: chain(60, { best: 3, sound: 2, harmful: 0 }) }, 'sound')
    expect(moves[0]!.best?.reply).toBe('best')
  })

  it('names no better reply where another is as good', () => {
    const { moves } = debriefed({ turns: chain(8, { one: 3, other: 3, weak: 0 }) }, 'other')
    expect(moves[0]).not.toHaveProperty('best')
    expect(moves[0]!.others.map(({ reply }) => reply)).toEqual(['one', 'weak'])
  })
})

describe('what was noted beside the replies', () => {
  it('is shown at its move: language, certainty, hint and what was taken back', () => {
    const story = scenario(visit)
    const replies = [kept('door', 'knock', { lang: 'ja', sure: false }), kept('desk', 'ask')]
    const taken = [
      { at: 0, turn: 'door', reply: 'barge' },
      { at: 1, turn: 'desk', reply: 'leave', redone: true },
      { at: 1, turn: 'gone', reply: 'away' },
      { at: 1, turn: 'desk', reply: 'away' },
    ]
    const { moves, practice } = debriefOf({ scenario: story, attempt: attempt({ replies, taken }), solution: solve(story, 'plain') })
    expect(moves[0]).toMatchObject({ lang: 'ja', sure: false })
    expect(moves[0]!.takenBack).toEqual([{ turn: 'door', reply: 'barge', text: words('barge'), redone: false }])
    expect(moves[1]!.takenBack).toEqual([
      { turn: 'desk', reply: 'leave', text: words('leave'), redone: true },
      { turn: 'gone', reply: 'away', redone: false },
      { turn: 'desk', reply: 'away', redone: false },
    ])
    expect(practice).toBe(true)
  })
})

describe('an attempt that does not fit', () => {
  it('is followed to the reply that does not, and says so', () => {
    const story = scenario(visit)
    const replies = [kept('door', 'knock'), kept('desk', 'unheard'), kept('desk', 'ask')]
    const debrief = debriefOf({ scenario: story, attempt: attempt({ replies }), solution: solve(story, 'plain') })
    expect(debrief.stop).toEqual({ at: 1, reason: 'unknown-reply' })
    expect(debrief.moves).toHaveLength(1)
    expect(debriefed(visit, 'knock')).not.toHaveProperty('stop')
  })

  it('is refused with the solution of another variant', () => {
    const story = scenario(visit)
    expect(() => debriefOf({ scenario: story, attempt: attempt({ variant: 'hurried' }), solution: solve(story, 'plain') }))
      .toThrow('hurried was played, plain is solved')
  })
})

const cases = fc.tuple(richScenario, fc.constantFrom('plain', 'other'), fc.array(fc.nat(11), { maxLength: 40 }))

interface Held {
  story: Scenario
  solution: Solution
  attempt: Attempt
}

function onDebriefs(law: (debrief: Debrief<Text>, held: Held) => void): number {
  let held = 0
  fc.assert(fc.property(cases, ([story, variant, picks]) => {
    const solution = sound(story, variant)
    if (!solution) return
    const replies = randomReplies(solution.graph.tables, picks)
      .map(({ turn, reply }, index) => kept(turn, reply, { hint: index % 5 === 4 }))
    const given = attempt({ variant, replies })
    law(debriefOf({ scenario: story, attempt: given, solution }), { story, solution, attempt: given })
    held++
  }), { numRuns: 80, seed: 20261125 })
  return held
}

describe('every debrief', () => {
  it('is plain JSON', () => {
    expect(onDebriefs((debrief) => expect(JSON.parse(JSON.stringify(debrief))).toStrictEqual(debrief))).toBeGreaterThanOrEqual(50)
  })

  it('adds up: costs and hints to what was lost, and best lines to the best there is', () => {
    onDebriefs(({ points, moves, bestLine }, { story, solution, attempt: given }) => {
      expect(moves.reduce((sum, { cost }) => sum + cost, 0) + points.hints).toBe(points.lost)
      for (const { index, bestLine: line } of moves) {
        const talk = replay(solution.graph.tables, [...given.replies.slice(0, index), ...line.replies])
        const rest = scoreTalk({ scenario: story, talk, solution, hints: [] })
        expect(rest.ending).toBe(line.ending)
        expect(rest.moves.slice(index).every(({ exact }) => exact < 1e-9)).toBe(true)
      }
      expect(bestLine.replies).toEqual(moves[0]?.bestLine.replies ?? bestLine.replies)
      expect(extremesOf(solution).best).toBeGreaterThanOrEqual(points.exact - 1e-9)
    })
  })

  it('says the same of a scenario whose words stand elsewhere, with tickets in their place', () => {
    onDebriefs((debrief, { story, attempt: given }) => {
      const { structure } = ticketed(story)
      const bare = debriefOf({ scenario: structure, attempt: given, solution: solve(structure, given.variant) })
      expect(bare.points).toEqual(debrief.points)
      const priced = ({ moves }: Debrief<unknown>) => moves.map(({ reply, mark, cost }) => [reply, mark, cost])
      expect(priced(bare)).toEqual(priced(debrief))
      for (const { text } of bare.moves) expect(text).toBeTypeOf('number')
    })
  })
})
