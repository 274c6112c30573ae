import { error } from '../../scenario/finding.ts'
import { turnsIn } from '../places.ts'
import type { ProofRule } from '../rule.ts'
import { bestSets } from '../best-sets.ts'

const differ = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  a.size > 0 && b.size > 0 && (a.size > 1 || b.size > 1 || ![...a].every((mask) => b.has(mask)))

/** Between two variants, in at least a quarter of the scored turns, what is best there is not the same. */
export const variantsAlike: ProofRule = {
  code: 'variants-alike',
  find({ scenario, solutions }) {
    const sets = [...solutions.values()].map(({ graph }) => bestSets(graph))
    if (sets.length < 2) return []
    const scored = turnsIn(scenario).filter(({ turn }) => turn.tests.length > 0)
    const flips = scored.filter(({ key }) => sets.some((one, index) => sets.slice(index + 1).some((other) =>
      differ(one.get(key) ?? new Set(), other.get(key) ?? new Set()))))
    const least = Math.ceil(scored.length / 4)
    return flips.length < least ? [error('variants-alike', ['variants'], { flips: flips.length, turns: scored.length, least })] : []
  },
}
