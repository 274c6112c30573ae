import type { Talk } from '../machine/replay.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { LAMPS, type Lamp } from '../scenario/vocabulary.ts'
import { given } from './given.ts'
import { caseGiven, someCase } from './source.ts'

/** One of the six lamps of the BANTER card. */
export interface LampScore {
  lamp: Lamp
  /** 0 dark, 1 half, 2 lit. */
  level: number
  /** The move that lit it this far; absent where it is dark. */
  move?: number
}

function lampOf(lamp: Lamp, talk: Talk, scenario: Scenario<unknown>): LampScore {
  const levels = talk.moves.map((move) => caseGiven(scenario, move).banter[lamp] ?? 0)
  const level = Math.max(0, ...levels)
  return given({ lamp, level, move: level === 0 ? undefined : levels.indexOf(level) })
}

/** The six lamps and what lit them; undefined where no reply of the scenario can light any. */
export function banterOf(talk: Talk, scenario: Scenario<unknown>): LampScore[] | undefined {
  const hasLamps = someCase(scenario, ({ banter }) => Object.keys(banter).length > 0)
  return hasLamps ? LAMPS.map((lamp) => lampOf(lamp, talk, scenario)) : undefined
}
