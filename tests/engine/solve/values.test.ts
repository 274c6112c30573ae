import { describe, expect, it } from 'vitest'
import { bestLine, extremesOf, worstLine } from '../../../src/engine/solve/lines.ts'
import { lossPoints, outcomePoints, type Scale } from '../../../src/engine/solve/values.ts'
import type { Sketch } from '../../support/scenario.ts'
import { edgeOf, solved } from '../../support/solved.ts'

const twoTurns: Sketch = { turns: { one: { right: ['two', 3], wrong: ['two', 0] }, two: { right: ['good', 3], wrong: ['bad', 0] } } }

describe('the scale of a variant', () => {
  it('takes mean loss and value of random play, and the best ending within reach', () => {
    expect(solved(twoTurns).scale).toEqual({ meanLoss: 300, meanValue: 50, bestValue: 100, shares: { process: 70, outcome: 30 } })
  })

  it('leaves the outcome out where all endings are worth the same', () => {
    const { scale } = solved({ ...twoTurns, endings: { good: 40, bad: 40 } })
    expect(scale.shares).toEqual({ process: 100, outcome: 0 })
    expect(outcomePoints(scale, 40)).toBe(0)
  })

  it('forgets an ending that no run reaches', () => {
    expect(solved({ ...twoTurns, endings: { good: 60, bad: 0, dream: 100 } }).scale.bestValue).toBe(60)
  })

  it('turns loss and endings into points', () => {
    const scale: Scale = { meanLoss: 200, meanValue: 40, bestValue: 100, shares: { process: 70, outcome: 30 } }
    expect(lossPoints(scale, 100)).toBe(35)
    expect(lossPoints({ ...scale, meanLoss: 0 }, 0)).toBe(0)
    expect([100, 40, 10].map((value) => outcomePoints(scale, value))).toEqual([30, 0, -15])
  })
})

describe('the best and the worst still to come', () => {
  it('is 100 for the best talk and below 0 for the worst', () => {
    const solution = solved(twoTurns)
    expect(extremesOf(solution)).toEqual({ best: 100, worst: -100 })
    expect(bestLine(solution)).toEqual({ replies: ['one/right', 'two/right'], ending: 'good' })
    expect(worstLine(solution)).toEqual({ replies: ['one/wrong', 'two/wrong'], ending: 'bad' })
    expect(bestLine(solution, 1)).toEqual({ replies: ['two/right'], ending: 'good' })
  })

  it('takes the better grade where two lines are worth the same', () => {
    const lesser = solved({ turns: { one: { low: ['two', 2], high: ['two', 3] }, two: { end: ['good', 3], other: ['bad', 0] } } })
    expect(bestLine(lesser).replies[0]).toBe('one/high')
  })

  it('takes the first of the file where even the grades are the same', () => {
    const same = solved({ turns: { one: { a: ['good', 3], b: ['good', 3], c: ['bad', 0] } } })
    expect(bestLine(same).replies).toEqual(['one/a'])
  })

  it('gives up a grade for a better ending when that is worth more', () => {
    const far = solved({ turns: { one: { proper: ['two', 3], bold: ['three', 2] }, two: { end: ['bad', 3], worse: ['bad', 0] }, three: { end: ['good', 3], worse: ['bad', 0] } } })
    expect(bestLine(far).replies[0]).toBe('one/bold')
  })
})

describe('a line', () => {
  it('that gets stuck has no ending', () => {
    const stuck = solved({ turns: { one: { on: ['two', 3] }, two: { never: ['good', 3, { needs: { has: 'key' } }] } } })
    expect(bestLine(stuck, 1)).toEqual({ replies: [], ending: '' })
  })
})

describe('the rest line', () => {
  /** What leaving at once is charged, which tells the line it is measured by. */
  const chargeOn = (key: string, turns: Sketch['turns']) => {
    const solution = solved({ turns, endings: { good: 100, fair: 50, bad: 0 } })
    const edge = edgeOf(solution, key)
    return solution.loss[edge]! - solution.graph.loss[edge]!
  }

  it('loses least', () => {
    expect(chargeOn('quit', {
      one: { poor: ['two', 2], right: ['three', 3], quit: ['bad', 0] },
      two: { end: ['good', 3], slip: ['good', 0] },
      three: { end: ['good', 3], slip: ['good', 1] },
    })).toBe(100)
  })

  it('of equal losses reaches the better ending', () => {
    expect(chargeOn('quit', {
      one: { low: ['two', 3], high: ['three', 3], quit: ['fair', 3] },
      two: { end: ['bad', 3], slip: ['bad', 0] },
      three: { end: ['good', 3], slip: ['good', 1] },
    })).toBe(100)
  })

  it('of equal losses and endings talks longer', () => {
    expect(chargeOn('quit', {
      one: { short: ['two', 3], long: ['three', 3], quit: ['bad', 3] },
      two: { end: ['good', 3], slip: ['good', 1] },
      three: { on: ['four', 3], slip: ['four', 0] },
      four: { end: ['good', 3], slip: ['good', 0] },
    })).toBe(300)
  })

  it('of equals stands first in the file', () => {
    expect(chargeOn('quit', {
      one: { a: ['two', 3], b: ['three', 3], quit: ['bad', 3] },
      two: { end: ['good', 3], slip: ['good', 1] },
      three: { end: ['good', 3], slip: ['good', 0] },
    })).toBe(100)
  })
})

describe('the charge for what a talk leaves out', () => {
  const sketch: Sketch = {
    turns: {
      one: { stay: ['two', 3], slip: ['two', 2], quit: ['bad', 2], leave: ['good', 2] },
      two: { right: ['three', 3], wrong: ['three', 0] },
      three: { right: ['good', 3], wrong: ['good', 0], middling: ['good', 1] },
    },
  }
  const solution = solved(sketch)
  const lossOf = (key: string) => solution.loss[edgeOf(solution, key)]

  it('falls on a reply that ends the talk below where the rest line ends: the mean loss of its later turns', () => {
    expect(lossOf('quit')).toBeCloseTo(100 + 150 + (300 + 0 + 200) / 3, 9)
  })

  it('spares replies that go on, and those that end as well as the rest line', () => {
    expect([lossOf('stay'), lossOf('slip'), lossOf('leave')]).toEqual([0, 100, 100])
  })

  it('is nothing where the rest line ends at once too', () => {
    expect([...solved({ turns: { one: { good: ['good', 3], bad: ['bad', 1] } } }).loss]).toEqual([0, 200])
  })
})
