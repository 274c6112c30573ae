import { initialTransition, transition, type SnapshotFrom } from 'xstate'
import {
  isOver, machineOf, tablesOf, type GivenReply, type ScenarioMachine, type State, type Structure, type Tables,
} from '../engine/index.ts'

type Snapshot = SnapshotFrom<ScenarioMachine>

/** A conversation in the hands of its scenario's machine: where it has been, and where it stands. */
export interface Talk {
  structure: Structure
  tables: Tables
  machine: ScenarioMachine
  /** Before the first reply, and after each. */
  trail: readonly Snapshot[]
}

export const openTalk = (structure: Structure, variant: string): Talk => {
  const tables = tablesOf(structure, variant)
  const machine = machineOf(tables)
  return { structure, tables, machine, trail: [initialTransition(machine)[0]] }
}

const now = ({ trail }: Talk): Snapshot => trail[trail.length - 1]!

/** The moments of the talk: before the first reply, and after each. */
export const momentsOf = ({ trail }: Talk): State[] => trail.map(({ context }) => context.moment)

export const momentOf = (talk: Talk): State => now(talk).context.moment

export const isTalkOver = (talk: Talk): boolean => isOver(momentOf(talk))

/** Whether the machine takes a reply at this moment. */
export const takes = (talk: Talk, reply: string): boolean => !isTalkOver(talk) && now(talk).can({ type: reply })

/** The key of the turn that waits for a reply. */
export const turnOf = (talk: Talk): string | undefined => talk.tables.turns[momentOf(talk).at]?.key

/** The talk one reply on. */
export const give = (talk: Talk, reply: string): Talk =>
  ({ ...talk, trail: [...talk.trail, transition(talk.machine, now(talk), { type: reply })[0]] })

/** The talk as it stood before its last reply. */
export const takeBackFrom = (talk: Talk): Talk => ({ ...talk, trail: talk.trail.slice(0, -1) })

/** Follows replies for as long as they fit. */
export function follow(talk: Talk, replies: readonly GivenReply[]): Talk {
  let followed = talk
  for (const { turn, reply } of replies) {
    if (turnOf(followed) !== turn || !takes(followed, reply)) return followed
    followed = give(followed, reply)
  }
  return followed
}
