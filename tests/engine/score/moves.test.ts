import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/engine/machine/replay.ts'
import { scoreTalk } from '../../../src/engine/score/score.ts'
import { solve } from '../../../src/engine/solve/solve.ts'
import { chain, played, scored, times } from '../../support/talk.ts'
import { scenario, type Sketch } from '../../support/scenario.ts'

describe('a move', () => {
  it('says where it was made, what it lost and what it cost', () => {
    const { moves } = scored({ turns: chain(10, { best: 3, weak: 1 }) }, 'best weak')
    expect(moves[1]).toMatchObject({ index: 1, turn: 't1', reply: 'weak', loss: 200, cost: 20, exact: 20, gap: 2, hint: false })
  })

  it('pays for what leaving early leaves out', () => {
    const turns = { ...chain(9, { best: 3, weak: 0 }), t0: { stay: ['t1', 3], leave: ['bad', 3] } } satisfies Sketch['turns']
    const { moves } = scored({ turns }, 'leave')
    expect(moves[0]!.loss).toBe(8 * 150)
  })

  it('costs more than it loses where it leads to a worse place', () => {
    const turns = {
      door: { in: ['room', 3], out: ['hall', 3] },
      room: { best: ['good', 3], weak: ['bad', 0] },
      hall: { best: ['bad', 3], weak: ['bad', 0] },
    } satisfies Sketch['turns']
    const { moves } = scored({ turns }, 'out best')
    expect(moves.map(({ loss }) => loss)).toEqual([0, 0])
    expect(moves[0]!.exact).toBeGreaterThan(18)
  })

  it('is a decision where replies on offer differ in grade', () => {
    const turns = {
      hello: { one: ['ask'], other: ['ask'] },
      ask: { best: ['last', 3], weak: ['last', 1] },
      last: { same: ['good', 2], alike: ['good', 2] },
    } satisfies Sketch['turns']
    const { moves, decisions } = scored({ turns }, 'one weak same')
    expect(moves.map(({ decision }) => decision)).toEqual([false, true, false])
    expect(decisions).toBe(1)
  })

  it('has no gap where nothing is graded', () => {
    const turns = { hello: { one: ['ask'], other: ['bad'] }, ask: { best: ['good', 3], weak: ['bad', 1] } } satisfies Sketch['turns']
    const [hello] = scored({ turns }, 'other').moves
    expect(hello!.offered.map(({ gap }) => gap)).toEqual([0, 0])
    expect(hello!.mark).toBe('costly')
  })

  it('is priced in the words it has at that moment', () => {
    const turns = {
      door: { knock: ['ask', 3, { sets: ['known'] }], barge: ['ask', 0] },
      ask: {
        again: ['good', 0, { cases: [{ when: { has: 'known' }, quality: 3 }, { acts: ['pressure'] }] }],
        wait: ['good', 2],
      },
    } satisfies Sketch['turns']
    const sketch = { turns, gates: [{ never: 'pressure' }] }
    expect(scored(sketch, 'knock again').moves[1]).toMatchObject({ mark: 'best', gap: 0 })
    expect(scored(sketch, 'barge again').moves[1]).toMatchObject({ mark: 'redline', gap: 2 })
  })

  it('has whole costs that add up with the hints', () => {
    const { moves, points } = scored({ turns: chain(9, { best: 3, sound: 2, weak: 0 }) }, times(9, 'sound'), { hints: [0] })
    expect(moves.reduce((sum, { cost }) => sum + cost, 0) + points.hints).toBe(points.lost)
    expect(new Set(moves.map(({ cost }) => cost)).size).toBe(2)
  })
})

describe('a talk held against the wrong solution', () => {
  const sketch = { turns: chain(3, { best: 3, weak: 0 }), variants: { plain: {}, hurried: {} } }

  it('is refused where the variant is another', () => {
    const sitting = played(sketch, 'best')
    expect(() => scoreTalk({ ...sitting, solution: solve(sitting.scenario, 'hurried') }))
      .toThrow('sketch/plain was played, sketch/hurried is solved')
  })

  it('is refused where the moment is unknown', () => {
    const sitting = played(sketch, 'best')
    const shorter = scenario({ turns: { t0: { best: ['good', 3], weak: ['good', 0] }, t1: { worst: ['good', 0], other: ['good', 3] } } })
    const talk = replay(sitting.talk.tables, [{ turn: 't0', reply: 'best' }, { turn: 't1', reply: 'weak' }])
    expect(() => scoreTalk({ ...sitting, talk, solution: solve(shorter, 'plain') }))
      .toThrow('weak was given at a moment that nothing leads to')
  })
})
