import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'

/** Every red line of a briefing is guarded by a never gate. */
export const redlineUngated: Rule = {
  code: 'redline-ungated',
  find({ scenario }) {
    const guarded = new Set(scenario.gates.flatMap((gate) => ('never' in gate ? [gate.never] : [])))
    const briefings = [
      { path: ['briefing'], briefing: scenario.briefing },
      ...Object.entries(scenario.variants).map(([key, { briefing }]) => ({ path: ['variants', key, 'briefing'], briefing })),
    ]
    return briefings.flatMap(({ path, briefing }) => (briefing.redlines ?? []).flatMap(({ never }, index) =>
      guarded.has(never) ? [] : [error('redline-ungated', [...path, 'redlines', String(index), 'never'], { act: never })]))
  },
}
