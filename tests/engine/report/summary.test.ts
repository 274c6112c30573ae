import { describe, expect, it } from 'vitest'
import { debriefOf } from '../../../src/engine/report/debrief.ts'
import { summaryOf } from '../../../src/engine/report/summary.ts'
import { solve } from '../../../src/engine/solve/solve.ts'
import { attempt, kept } from '../../support/attempt.ts'
import { scenario, type Sketch } from '../../support/scenario.ts'
import { chain, repliesTo, times } from '../../support/talk.ts'

function summarised(sketch: Sketch, keys: string) {
  const story = scenario(sketch)
  const solution = solve(story, 'plain')
  const replies = repliesTo(solution.graph.tables, keys).map(({ turn, reply }) => kept(turn, reply))
  const talked = attempt({ replies })
  return summaryOf(talked, debriefOf({ scenario: story, attempt: talked, solution }))
}

const sketch: Sketch = {
  turns: chain(10, { best: 3, weak: 0, ask: [3, { acts: ['ask-next-step'] }] }),
  gates: [{ must: 'ask-next-step' }],
}

describe('the line that stands for an attempt', () => {
  it('has the verdict, the ending, the gates and what was lost', () => {
    expect(summarised(sketch, `${times(8, 'best')} ask weak`)).toEqual({
      attempt: 'one', scenario: 'sketch', variant: 'plain', setting: 'natural', kind: 'run', practice: false,
      started: '2026-11-02T09:00:00.000Z', finished: '2026-11-02T09:06:00.000Z',
      verdict: { kind: 'judged', overall: 70, band: 'working', capped: false },
      ending: 'good', outcome: 'open', gatesKept: true, lost: 30,
    })
  })

  it('says that a gate failed', () => {
    expect(summarised(sketch, times(10, 'best'))).toMatchObject({ gatesKept: false, verdict: { band: 'developing' } })
  })

  it('has no ending while the talk goes on', () => {
    const summary = summarised(sketch, 'best')
    expect(summary.verdict).toEqual({ kind: 'unfinished' })
    expect(summary).not.toHaveProperty('ending')
    expect(summary).not.toHaveProperty('outcome')
  })
})
