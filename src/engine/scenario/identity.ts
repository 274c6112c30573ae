import { fingerprint } from './hash.ts'
import type { Scenario, Structure } from './scenario.ts'
import { ticketed, type Words } from './tickets.ts'

const withoutTickets = (key: string, value: unknown) =>
  ['title', 'summary', 'briefing', 'vars', 'place', 'recap', 'short', 'why', 'text', 'says', 'notice', 'reaction', 'minutes', 'version']
    .includes(key) ? undefined : value

/** Changes with anything that may change a run or its score; a change of words alone leaves it as it is. */
export const rulesHash = (scenario: Structure | Scenario): string => fingerprint(JSON.stringify(scenario, withoutTickets))

/** Changes with any word in any language. */
export const wordsHash = (words: Partial<Record<string, Words>>): string => fingerprint(JSON.stringify(words))

/** Both hashes of a scenario as read from its file. */
export function identityOf(scenario: Scenario): { rules: string; words: string } {
  return { rules: rulesHash(scenario), words: wordsHash(ticketed(scenario).words) }
}
