import { describe, expect, it } from 'vitest'
import { recoveriesOf } from '../../../src/engine/score/recovery.ts'
import { turningPointOf } from '../../../src/engine/score/turning-point.ts'
import type { Mark } from '../../../src/engine/score/marks.ts'
import { chain, scored } from '../../support/talk.ts'

const costing = (...costs: number[]) => costs.map((exact, index) => ({ index, exact, cost: Math.round(exact) }))

describe('the turning point', () => {
  it('is the move that cost most, out of all that was lost', () => {
    expect(turningPointOf(costing(3, 12.4, 5), 31)).toEqual({ move: 1, cost: 12, of: 31 })
  })

  it('is the earliest of equals', () => {
    expect(turningPointOf(costing(3, 12, 12), 27)).toMatchObject({ move: 1 })
    expect(turningPointOf(costing(3, 12, 12 + 1e-10), 27)).toMatchObject({ move: 1 })
  })

  it('is none where nothing cost two points', () => {
    expect(turningPointOf(costing(1.99, 0), 2)).toBeUndefined()
    expect(turningPointOf(costing(0, 2), 2)).toMatchObject({ move: 1 })
    expect(turningPointOf(costing(2 - 1e-10), 2)).toMatchObject({ move: 0 })
  })

  it('is none before anything was said', () => {
    expect(turningPointOf([], 0)).toBeUndefined()
  })

  it('stands in the score', () => {
    const { turningPoint } = scored({ turns: chain(10, { best: 3, weak: 1, harmful: 0 }) }, 'best weak harmful weak')
    expect(turningPoint).toMatchObject({ move: 2 })
    expect(scored({ turns: chain(10, { best: 3, weak: 0 }) }, 'best best').turningPoint).toBeUndefined()
  })
})

const move = (index: number, exact: number, mark: Mark | undefined, atRisk: number) =>
  ({ index, exact, ...(mark ? { mark } : {}), offered: [{ reply: 'one', exact, gap: 0 }, { reply: 'other', exact: atRisk, gap: 0 }] })

describe('a recovery', () => {
  it('is a best move after five points were lost, where another reply cost more than eight', () => {
    expect(recoveriesOf([move(0, 5, 'good', 9), move(1, 0, 'best', 8.1)])).toEqual([1])
  })

  it('needs five points lost before, not by itself', () => {
    expect(recoveriesOf([move(0, 4.9, 'good', 9), move(1, 0, 'best', 20)])).toEqual([])
    expect(recoveriesOf([move(0, 5 - 1e-10, 'good', 9), move(1, 0, 'best', 20)])).toEqual([1])
    expect(recoveriesOf([move(0, 6, 'best', 20)])).toEqual([])
  })

  it('needs another reply that cost more than eight', () => {
    expect(recoveriesOf([move(0, 9, 'mixed', 9), move(1, 0, 'best', 8)])).toEqual([])
    expect(recoveriesOf([move(0, 9, 'mixed', 9), move(1, 0, 'best', 8 + 1e-10)])).toEqual([])
  })

  it('is a best move and no other', () => {
    expect(recoveriesOf([move(0, 9, 'mixed', 9), move(1, 0, 'good', 20), move(2, 0, undefined, 20), move(3, 0, 'redline', 20)])).toEqual([])
  })

  it('may happen more than once, out of losses made bit by bit', () => {
    expect(recoveriesOf([move(0, 3, 'good', 9), move(1, 3, 'good', 9), move(2, 0, 'best', 9), move(3, 0, 'best', 9)])).toEqual([2, 3])
  })

  it('stands in the score', () => {
    expect(scored({ turns: chain(10, { best: 3, weak: 0 }) }, 'best weak best best weak').recoveries).toEqual([2, 3])
  })
})
