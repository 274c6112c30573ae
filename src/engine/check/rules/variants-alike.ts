import { error } from '../../scenario/finding.ts'
import type { Graph } from '../../solve/graph.ts'
import { momentsOf } from '../moments.ts'
import { turnsIn } from '../places.ts'
import type { ProofRule } from '../rule.ts'

/** For each turn that a variant comes to: the sets of replies that are best there. */
function bestSets(graph: Graph): Map<string, Set<number>> {
  const sets = new Map<string, Set<number>>()
  for (const { turn, best } of momentsOf(graph)) {
    const { key } = graph.tables.turns[turn]!
    sets.set(key, (sets.get(key) ?? new Set()).add(best))
  }
  return sets
}

const differ = (a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean =>
  a !== undefined && b !== undefined && new Set([...a, ...b]).size > 1

/** Between two variants, in at least a quarter of the scored turns, what is best there is not the same. */
export const variantsAlike: ProofRule = {
  code: 'variants-alike',
  find({ scenario, solutions }) {
    if (solutions.size < 2) return []
    const sets = [...solutions.values()].map(({ graph }) => bestSets(graph))
    const scored = turnsIn(scenario).filter(({ turn }) => turn.tests.length > 0)
    const flips = scored.filter(({ key }) =>
      sets.some((one, index) => sets.slice(index + 1).some((other) => differ(one.get(key), other.get(key)))))
    const least = Math.ceil(scored.length / 4)
    return flips.length < least ? [error('variants-alike', ['variants'], { flips: flips.length, turns: scored.length, least })] : []
  },
}
