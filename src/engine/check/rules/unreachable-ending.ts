import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'

/** Some run, in some variant, comes to every ending. */
export const unreachableEnding: ProofRule = {
  code: 'unreachable-ending',
  find({ scenario, solutions }) {
    const graphs = [...solutions.values()].map(({ graph }) => graph)
    const reached = new Set(graphs.flatMap(({ tables, endings }) => tables.endings.filter((_, ending) => endings[ending]).map(({ key }) => key)))
    return Object.keys(scenario.endings)
      .filter((ending) => !reached.has(ending))
      .map((ending) => error('unreachable-ending', ['endings', ending], { ending }))
  },
}
