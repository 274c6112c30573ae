import { describe, expect, it } from 'vitest'
import { chain, scored, times } from '../../support/talk.ts'
import type { Replies, Sketch } from '../../support/scenario.ts'

/** Patience 4, a hang-up at 0, two gone with each harmful line; only the best last line reaches the best end. */
function call(length: number): Sketch {
  const turns = chain(length, { best: 3, sound: 2, harmful: [0, { effects: { patience: -2 } }] })
  const last: Replies = { best: ['good', 3], sound: ['fair', 2], harmful: ['poor', 0, { effects: { patience: -2 } }] }
  return {
    turns: { ...turns, [`t${length - 1}`]: last },
    endings: { good: 100, fair: 60, poor: 20, out: { value: 0, outcome: 'lost' } },
    meters: { trust: { start: 3 }, patience: { start: 4, max: 5 } },
    interrupts: { out: { when: { patience: { max: 0 } }, goto: 'out' } },
  }
}

describe.each([14, 20])('a call of %d turns', (length) => {
  const overall = (replies: string) => scored(call(length), replies).points.exact

  it('is worth less thrown out early than sound throughout', () => {
    expect(overall('harmful harmful')).toBeLessThan(0)
    expect(overall(times(length, 'sound'))).toBeGreaterThan(20)
  })

  it('is worth less thrown out than sound, wherever it is thrown out', () => {
    const sound = overall(times(length, 'sound'))
    for (let first = 0; first < length - 1; first++)
      expect(overall(`${times(first, 'sound')} harmful harmful`)).toBeLessThan(sound)
  })

  it('is worth 100 at its best', () => {
    expect(overall(times(length, 'best'))).toBeCloseTo(100, 9)
  })
})
