import { describe, expect, it } from 'vitest'
import { crossesLine, markOf, tallyOf } from '../../../src/engine/score/marks.ts'
import type { Sketch } from '../../support/scenario.ts'
import { chain, scored, times } from '../../support/talk.ts'

const marksOf = (...talk: Parameters<typeof scored>) => scored(...talk).moves.map(({ mark }) => mark)

describe('a mark', () => {
  it.each([
    [0, 'best'], [2, 'best'], [2 + 1e-10, 'best'], [2.01, 'good'], [8, 'good'], [8 + 1e-10, 'good'], [8.01, 'mixed'],
    [18, 'mixed'], [18 + 1e-10, 'mixed'], [18.01, 'costly'], [90, 'costly'],
  ] as const)('by cost: %d points is %s', (cost, mark) => {
    expect(markOf(cost, 0)).toBe(mark)
  })

  it.each([
    [0, 'best'], [0.49, 'best'], [0.5, 'good'], [0.5 - 1e-10, 'good'], [1.49, 'good'], [1.5, 'mixed'], [1.5 - 1e-10, 'mixed'],
    [2.49, 'mixed'], [2.5, 'costly'], [2.5 - 1e-10, 'costly'], [3, 'costly'],
  ] as const)('by grade: %d below the best on offer is %s', (gap, mark) => {
    expect(markOf(0, gap)).toBe(mark)
  })

  it('is the worse of the two', () => {
    expect([markOf(10, 1), markOf(3, 2)]).toEqual(['mixed', 'mixed'])
  })

  it('calls a harmful line costly however long the talk', () => {
    const long = { turns: chain(40, { best: 3, sound: 2, weak: 1, harmful: 0 }) }
    expect(marksOf(long, 'best sound weak harmful')).toEqual(['best', 'good', 'mixed', 'costly'])
  })

  it('compares with the best on offer, not with what was not found out', () => {
    const hidden = { turns: chain(20, { best: [3, { needs: { has: 'figure' } }], sound: 2, weak: 0 }) }
    const { moves } = scored(hidden, 'sound weak')
    expect(moves.map(({ mark, gap }) => [mark, gap])).toEqual([['best', 0], ['mixed', 2]])
  })

  it('averages over the skills of a turn by weight', () => {
    const turns = {
      ask: [
        { good: ['good', { opening: 3, closing: 3 }], half: ['good', { opening: 3, closing: 0 }] },
        { tests: ['opening', 'closing'] },
      ],
    } satisfies Sketch['turns']
    const { moves } = scored({ turns, weights: { opening: 75, closing: 25 } }, 'half')
    expect(moves[0]!.gap).toBe(0.75)
  })

  it('leaves out a skill that has no weight', () => {
    const turns = {
      ask: [
        { good: ['good', { opening: 3, closing: 3 }], half: ['good', { opening: 1, closing: 0 }] },
        { tests: ['opening', 'closing'] },
      ],
    } satisfies Sketch['turns']
    expect(scored({ turns }, 'half').moves[0]!.gap).toBe(2)
  })

  it('is not given where all replies on offer cost the same', () => {
    expect(marksOf({ turns: chain(2, { one: 2, other: 2 }) }, 'one other')).toEqual([undefined, undefined])
    expect(marksOf({ turns: { ask: { only: ['good', 3] } } }, 'only')).toEqual([undefined])
  })

  it('is a red line where a reply breaks a gate, whatever it won', () => {
    const lying = { turns: chain(9, { best: 3, lie: [3, { acts: ['thank', 'deceive'] }] }), gates: [{ never: 'deceive' }] }
    expect(marksOf(lying, 'best lie')).toEqual([undefined, 'redline'])
  })

  it('is no red line for doing what must be done', () => {
    expect(crossesLine(['thank'], [{ must: 'thank' }])).toBe(false)
    expect(crossesLine(['thank'], [{ must: 'clarify' }, { never: 'thank' }])).toBe(true)
    expect(crossesLine(['thank'], [])).toBe(false)
  })

  it('is given to replies that were not chosen, too', () => {
    const { moves } = scored({ turns: chain(10, { best: 3, weak: 0 }) }, 'best')
    expect(moves[0]!.offered).toEqual([
      { reply: 'best', exact: 0, gap: 0, mark: 'best' },
      { reply: 'weak', exact: 20, gap: 3, mark: 'costly' },
    ])
  })
})

describe('the tally', () => {
  it('counts each mark and leaves out moves without one', () => {
    expect(tallyOf([{ mark: 'best' }, { mark: 'best' }, { mark: 'good' }, { mark: 'mixed' }, { mark: 'costly' }, { mark: 'redline' }, {}]))
      .toEqual({ best: 2, good: 1, mixed: 1, costly: 1, redline: 1 })
  })

  it('stands in the score', () => {
    expect(scored({ turns: chain(10, { best: 3, weak: 0 }) }, times(3, 'best weak')).tally)
      .toEqual({ best: 3, good: 0, mixed: 0, costly: 3, redline: 0 })
  })
})
