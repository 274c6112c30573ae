import { fingerprint } from './hash.ts'
import type { Scenario } from './scenario.ts'
import { ticketed, type Words } from './tickets.ts'

/** Keys under which words stand, or what only words depend on. */
const SPOKEN = new Set([
  'title', 'summary', 'briefing', 'vars', 'place', 'recap', 'short', 'why', 'text', 'says', 'notice', 'mood', 'look',
  'reaction', 'minutes', 'version', 'languages', 'cue', 'touch', 'starts',
])

/** Maps whose keys an author chose: all of them count, and in their order. */
const NAMED = new Set(['turns', 'replies', 'endings', 'interrupts', 'variants', 'meters', 'weights', 'effects', 'quality'])

const isNothing = (value: unknown) =>
  value === undefined || value === false || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** The same value for the same rules: words left out, keys of a fixed form in one order, defaults unsaid. */
function canonical(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, canonical(item, NAMED.has(key) && !named)] as const)
  if (named) return Object.fromEntries(entries)
  return Object.fromEntries(entries.filter(([key, item]) => !SPOKEN.has(key) && !isNothing(item)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Changes with anything that may change a run or its score; a change of words alone leaves it as it is. */
export const rulesHash = (scenario: Scenario<unknown>): string => fingerprint(JSON.stringify(canonical(scenario)))

/** Changes with any word in any language. */
export const wordsHash = (words: Partial<Record<string, Words>>): string => fingerprint(JSON.stringify(words))

/** Both hashes of a scenario as read from its file. */
export function identityOf(scenario: Scenario): { rules: string; words: string } {
  return { rules: rulesHash(scenario), words: wordsHash(ticketed(scenario).words) }
}
