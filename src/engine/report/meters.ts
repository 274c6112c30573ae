import type { Tables } from '../machine/tables.ts'
import { given } from '../score/given.ts'

/** Meters as shown: trust 0 to 100, patience and presence as they are, where the scenario has them. */
export interface Meters {
  trust: number
  patience?: number
  presence?: number
}

/** Puts values, in the order of the tables' meters, into what is shown. */
export function metersOf({ meters }: Tables, values: readonly number[]): Meters {
  const valueOf = (name: string) => values[meters.findIndex(({ key }) => key === name)]
  return given({ trust: 10 * valueOf('trust')!, patience: valueOf('patience'), presence: valueOf('presence') })
}
