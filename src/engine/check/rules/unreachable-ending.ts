import { error } from '../../scenario/finding.ts'
import { endingOf } from '../../solve/values.ts'
import type { ProofRule } from '../rule.ts'

/** Some run, in some variant, comes to every ending. */
export const unreachableEnding: ProofRule = {
  code: 'unreachable-ending',
  find({ scenario, solutions }) {
    const reached = new Set<string>()
    for (const { graph: { to, tables } } of solutions.values())
      for (const next of to) if (next < 0) reached.add(tables.endings[endingOf(next)]!.key)
    return Object.keys(scenario.endings)
      .filter((ending) => !reached.has(ending))
      .map((ending) => error('unreachable-ending', ['endings', ending], { ending }))
  },
}
