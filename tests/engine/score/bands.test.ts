import { describe, expect, it } from 'vitest'
import { bandOf } from '../../../src/engine/score/bands.ts'
import { frozenOf } from '../../../src/engine/score/score.ts'
import { chain, scored, times } from '../../support/talk.ts'
import type { Sketch } from '../../support/scenario.ts'

describe('a band', () => {
  it.each([
    [0, 'starting'], [24, 'starting'], [25, 'developing'], [49, 'developing'], [50, 'working'], [74, 'working'],
    [75, 'strong'], [89, 'strong'], [90, 'expert'], [100, 'expert'],
  ] as const)('of %d is %s', (overall, band) => {
    expect(bandOf(overall)).toBe(band)
  })
})

const talk = (length: number, more: Partial<Sketch> = {}): Sketch =>
  ({ turns: chain(length, { best: 3, weak: 0, ask: [3, { acts: ['ask-next-step'] }] }), ...more })
const gates = [{ must: 'ask-next-step' }]

describe('the verdict', () => {
  it('is a number from 0 to 100 with its band', () => {
    expect(scored(talk(10), `${times(9, 'best')} weak`).verdict).toEqual({ kind: 'judged', overall: 70, band: 'working', capped: false })
  })

  it('does not go below 0', () => {
    expect(scored(talk(10), times(10, 'weak')).verdict).toEqual({ kind: 'judged', overall: 0, band: 'starting', capped: false })
  })

  it('needs eight scored decisions', () => {
    expect(scored(talk(8), times(8, 'best')).verdict).toMatchObject({ kind: 'judged', overall: 100 })
    expect(scored(talk(7), times(7, 'best')).verdict).toEqual({ kind: 'too-short', decisions: 7 })
  })

  it('does not count turns without a decision', () => {
    const turns = { hello: { one: ['t0'], other: ['t0'] }, ...chain(7, { best: 3, weak: 0 }) } satisfies Sketch['turns']
    expect(scored({ turns }, `one ${times(7, 'best')}`).verdict).toEqual({ kind: 'too-short', decisions: 7 })
  })

  it('is Developing at most where a gate failed', () => {
    expect(scored(talk(8, { gates }), times(8, 'best')).verdict).toEqual({ kind: 'judged', overall: 100, band: 'developing', capped: true })
    expect(scored(talk(8, { gates }), `${times(7, 'best')} ask`).verdict).toMatchObject({ band: 'expert', capped: false })
  })

  it('is not lowered by a failed gate where the band is no higher anyway', () => {
    expect(scored(talk(10, { gates }), `${times(8, 'best')} ${times(2, 'weak')}`).verdict)
      .toEqual({ kind: 'judged', overall: 40, band: 'developing', capped: false })
    expect(scored(talk(10, { gates }), times(10, 'weak')).verdict).toMatchObject({ band: 'starting', capped: false })
  })

  it('is lowered from 50 on', () => {
    const turns = chain(12, { best: 3, weak: 0 })
    expect(scored({ turns, gates }, `${times(9, 'best')} ${times(3, 'weak')}`).verdict)
      .toEqual({ kind: 'judged', overall: 50, band: 'developing', capped: true })
  })

  it('is open while the talk goes on', () => {
    expect(scored(talk(10), times(9, 'best')).verdict).toEqual({ kind: 'unfinished' })
  })
})

const thrownOut = (length: number, outcome = 'lost'): Sketch => ({
  turns: chain(length, { best: [3, {}], harmful: [0, { effects: { patience: -2 } }] }),
  endings: { good: 100, out: { value: 0, outcome } },
  meters: { trust: { start: 3 }, patience: { start: 4, max: 5 } },
  interrupts: { out: { when: { patience: { max: 0 } }, goto: 'out' } },
})

describe('a talk that the counterpart broke off', () => {
  it('is Starting, however short it was', () => {
    expect(scored(thrownOut(10), 'harmful harmful').verdict).toEqual({ kind: 'broken-off', band: 'starting' })
  })

  it('is Starting, however well it went before', () => {
    expect(scored(thrownOut(14), `${times(10, 'best')} harmful harmful`).verdict).toEqual({ kind: 'broken-off', band: 'starting' })
  })

  it('is not one that was finished, however badly', () => {
    expect(scored(thrownOut(10), `harmful ${times(9, 'best')}`).verdict).toMatchObject({ kind: 'judged' })
    expect(scored(thrownOut(14), `${times(12, 'best')} harmful harmful`)).toMatchObject({ ending: 'good', verdict: { kind: 'judged' } })
  })

  it('is judged as any other where the interrupt led to no lost ending', () => {
    expect(scored(thrownOut(10, 'stalled'), 'harmful harmful').verdict).toEqual({ kind: 'too-short', decisions: 2 })
  })
})

describe('what an attempt keeps of its score', () => {
  it('is overall, band, gates and ending', () => {
    expect(frozenOf(scored(talk(8, { gates: [...gates, { never: 'deceive' }] }), times(8, 'best')))).toEqual({
      overall: 100,
      band: 'developing',
      gates: [{ gate: gates[0], kept: false }, { gate: { never: 'deceive' }, kept: true }],
      ending: 'good',
    })
  })

  it('has no number where none was shown', () => {
    expect(frozenOf(scored(talk(7), times(7, 'best')))).toEqual({ gates: [], ending: 'good' })
    expect(frozenOf(scored(thrownOut(10), 'harmful harmful'))).toEqual({ band: 'starting', gates: [], ending: 'out' })
  })

  it('is nothing while the talk goes on', () => {
    expect(frozenOf(scored(talk(7), 'best'))).toBeUndefined()
  })
})
