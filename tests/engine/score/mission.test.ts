import { describe, expect, it } from 'vitest'
import { missionKey, missionNamed, missionResult, missionsOf } from '../../../src/engine/index.ts'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import { realScenarios } from '../../support/real-scenarios.ts'
import { scenario, type Sketch } from '../../support/scenario.ts'
import { repliesTo } from '../../support/talk.ts'

const sketch: Sketch = {
  turns: {
    start: { good: ['close', 3, { effects: { trust: 1 } }], rude: ['close', 0, { effects: { patience: -2 } }], lie: ['close', 0, { acts: ['deceive'] }] },
    close: { ask: ['won', 3, { acts: ['ask-order'] }], chat: ['nothing', 1], rude: ['nothing', 0, { effects: { patience: -2, trust: -2 } }] },
  },
  endings: { won: { outcome: 'won', value: 100 }, nothing: { outcome: 'stalled', value: 20 }, out: { outcome: 'lost', value: 0 } },
  meters: { trust: { start: 3, max: 10 }, patience: { start: 2, max: 5 } },
  gates: [{ never: 'deceive' }, { must: 'ask-order' }],
  interrupts: { out: { when: { patience: { max: 0 } }, goto: 'out' } },
}
const rules = scenario(sketch)
const said = (keys: string) => repliesTo(tablesOf(rules, 'plain'), keys)
const result = (key: string, keys: string) => missionResult(missionNamed(key)!, said(keys), rules, 'plain')

describe('missions', () => {
  it('are three that the scenario has a way to', () => {
    expect(missionsOf(rules, 'plain')).toEqual([
      { kind: 'thrown-out', within: 5 }, { kind: 'cross-a-line', act: 'deceive' }, { kind: 'too-nice' },
    ])
  })

  it('leave out what cannot be done', () => {
    const tame = scenario({ ...sketch, turns: { start: { ask: ['won', 3, { acts: ['ask-order'] }], chat: ['nothing', 1] } }, interrupts: {} })
    expect(missionsOf(tame, 'plain')).toEqual([{ kind: 'too-nice' }, { kind: 'leave-out', act: 'ask-order' }])
  })

  it.each(realScenarios().flatMap(({ scenario: real }) => Object.keys(real.variants).map((variant) => [real.id, variant, real] as const)))(
    'exist in %s, %s, and are found again by their names',
    (_, variant, real) => {
      const missions = missionsOf(real, variant)
      expect(missions.length).toBeGreaterThanOrEqual(2)
      expect(missions.map((mission) => missionNamed(missionKey(mission)))).toEqual(missions)
    },
  )

  it('of another name are none', () => {
    expect([missionNamed('be-brave'), missionNamed('cross-a-line-nonsense')]).toEqual([undefined, undefined])
  })
})

describe('a mission', () => {
  it('to be thrown out is met by that, in time', () => {
    expect(result('thrown-out-5', 'rude')).toMatchObject({ met: true, replies: 1 })
    expect(result('thrown-out-5', 'good chat').met).toBe(false)
  })

  it('to cross a line is met where the line was crossed', () => {
    expect(result('cross-a-line-deceive', 'lie ask')).toMatchObject({ met: true, move: 0 })
    expect(result('cross-a-line-deceive', 'good ask').met).toBe(false)
  })

  it('to be too nice is met with trust kept and nothing won, and without a fault', () => {
    expect(result('too-nice', 'good chat').met).toBe(true)
    expect([result('too-nice', 'good ask'), result('too-nice', 'lie chat'), result('too-nice', 'good rude')].map(({ met }) => met))
      .toEqual([false, false, false])
  })

  it('to leave something out is met at the last chance for it', () => {
    expect(result('leave-out-ask-order', 'good chat')).toMatchObject({ met: true, move: 1 })
    expect([result('leave-out-ask-order', 'good ask').met, result('leave-out-ask-order', 'rude').met]).toEqual([false, false])
  })

  it('is not met while the talk goes on', () => {
    expect([result('too-nice', 'good').met, result('leave-out-ask-order', 'good').met]).toEqual([false, false])
  })
})
