import { tablesOf } from '../machine/tables.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { explore } from './explore.ts'
import type { ExploreOptions } from './explorer.ts'
import { solveGraph, type Solution } from './values.ts'

/**
 * Solves one variant of a scenario exactly.
 * @throws TooLarge where it has too many states to be exact.
 */
export const solve = (scenario: Scenario<unknown>, variant: string, options?: ExploreOptions): Solution =>
  solveGraph(explore(tablesOf(scenario, variant), options))
