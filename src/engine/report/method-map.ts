import type { MethodMap, Place } from '../scenario/edition.ts'
import type { Method } from '../scenario/method.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Language } from '../scenario/vocabulary.ts'

/** The turns of a scenario at which some reply follows or misses a principle. */
function turnsOf({ turns }: Scenario, principle: string): string[] {
  return Object.entries(turns)
    .filter(([, { replies }]) => Object.values(replies).some(({ cases }) => cases.some((each) => each.principle === principle)))
    .map(([key]) => key)
}

const placesOf = (scenarios: readonly Scenario[], principle: string): Place[] =>
  scenarios.flatMap((scenario) => {
    const turns = turnsOf(scenario, principle)
    return turns.length > 0 ? [{ scenario: scenario.id, turns }] : []
  })

/** How the method hangs together, and where each part of it can be practised; its principles' words stand elsewhere. */
export function methodMapOf({ principles, systems }: Method, scenarios: readonly Scenario[], language: Language): MethodMap {
  return {
    principles: Object.fromEntries(Object.entries(principles).map(([key, { method }]) =>
      [key, { systems: method, places: placesOf(scenarios, key) }])),
    systems: Object.fromEntries(Object.entries(systems).map(([key, { name, weight, card }]) =>
      [key, {
        name: name[language], weight, card: card[language],
        scenarios: scenarios.filter(({ methods }) => methods.includes(key)).map(({ id }) => id),
      }])),
  }
}
