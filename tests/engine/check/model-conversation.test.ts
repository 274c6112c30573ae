import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelConversation } from '../../../src/engine/check/model-conversation.ts'
import { replay, type GivenReply } from '../../../src/engine/machine/replay.ts'
import { gatesOf, isKept } from '../../../src/engine/score/gates.ts'
import { pointsOf } from '../../../src/engine/score/points.ts'
import { bestLine, extremesOf } from '../../../src/engine/solve/lines.ts'
import { solve } from '../../../src/engine/solve/solve.ts'
import { smallScenario } from '../../support/random-scenario.ts'
import { scenario, type Sketch } from '../../support/scenario.ts'

const given = (path: string): GivenReply => ({ turn: path.split('/')[0]!, reply: path.split('/')[1]! })
const modelOf = (sketch: Sketch) => {
  const source = scenario(sketch)
  return modelConversation(solve(source, 'plain'), source)
}

/** Three turns; the polite way and the short way lose nothing, and only the polite way cushions and asks. */
const twoWays: Sketch['turns'] = {
  open: { short: ['ask', 3, { acts: ['deceive'] }], polite: ['talk', 3, { acts: ['cushion'] }], weak: ['ask', 1] },
  talk: { on: ['ask', 3], off: ['ask', 0] },
  ask: { please: ['good', 3, { acts: ['ask-order'] }], silence: ['good', 3], never: ['bad', 0] },
}

describe('the model conversation', () => {
  it('is the best line where that keeps every gate', () => {
    const source = scenario({ turns: twoWays })
    const solution = solve(source, 'plain')
    expect(modelConversation(solution, source)).toEqual(bestLine(solution))
  })

  it('does what must be done', () => {
    expect(modelOf({ turns: twoWays, gates: [{ must: 'cushion' }, { must: 'ask-order' }] }))
      .toEqual({ replies: ['open/polite', 'talk/on', 'ask/please'], ending: 'good' })
  })

  it('does nothing that must never be done', () => {
    expect(modelOf({ turns: twoWays, gates: [{ never: 'deceive' }] })?.replies[0]).toBe('open/polite')
  })

  it('does not exist where the gates contradict what is best', () => {
    expect(modelOf({ turns: twoWays, gates: [{ must: 'deceive' }, { must: 'cushion' }] })).toBeUndefined()
  })

  it('does not exist where only a weak line comes to the best ending', () => {
    const turns = { ask: { strong: ['bad', 3], weak: ['good', 1] } } as const
    expect(modelOf({ turns: turns as never, endings: { good: 100, bad: 90 } })).toBeUndefined()
  })

  it('is worth 100 and keeps all gates, and is found wherever a talk is worth 100', () => {
    let found = 0
    fc.assert(fc.property(smallScenario, fc.constantFrom('plain', 'other'), (source, variant) => {
      const solution = solve(source, variant)
      if (solution.scale.meanLoss === 0 || !Number.isFinite(extremesOf(solution).best)) return
      const line = modelConversation(solution, source)
      expect(line !== undefined).toBe(Math.abs(extremesOf(solution).best - 100) < 1e-6)
      if (!line) return
      found++
      const talk = replay(solution.graph.tables, line.replies.map(given))
      expect([talk.stop, talk.ending, pointsOf(talk, solution, []).standing]).toEqual([undefined, line.ending, 100])
      expect(gatesOf(source.gates, talk).every(isKept)).toBe(true)
    }), { numRuns: 200, seed: 20261123 })
    expect(found).toBeGreaterThan(10)
  })
})
