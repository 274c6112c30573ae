import { initialTransition, transition, type SnapshotFrom } from 'xstate'
import {
  isOver, machineOf, offered, tablesOf,
  type GivenReply, type ScenarioMachine, type State, type Structure, type Tables, type Ticket, type Turn,
} from '../engine/index.ts'

type Snapshot = SnapshotFrom<ScenarioMachine>

/** A conversation in the hands of its scenario's machine: where it has been, and where it stands. */
export interface Talk {
  structure: Structure
  tables: Tables
  machine: ScenarioMachine
  /** The machine before the first reply, and after each. */
  trail: readonly Snapshot[]
  /** The moments of the talk, one for each snapshot. */
  moments: readonly State[]
}

export const openTalk = (structure: Structure, variant: string): Talk => {
  const tables = tablesOf(structure, variant)
  const machine = machineOf(tables)
  const [start] = initialTransition(machine)
  return { structure, tables, machine, trail: [start], moments: [start.context.moment] }
}

const now = ({ trail }: Talk): Snapshot => trail[trail.length - 1]!

export const momentOf = ({ moments }: Pick<Talk, 'moments'>): State => moments[moments.length - 1]!

/** The turn of a moment; undefined at an ending. */
export const turnIn = ({ structure, tables }: Talk, { at }: State): Turn<Ticket> | undefined => structure.turns[tables.turns[at]?.key ?? '']

/** The turn that stood at a moment of the talk; undefined at an ending, and where there was no such moment. */
export const turnAtMoment = (talk: Talk, index: number): Turn<Ticket> | undefined => {
  const moment = talk.moments[index]
  return moment && turnIn(talk, moment)
}

export const isTalkOver = (talk: Talk): boolean => isOver(momentOf(talk))

/** Whether the machine takes a reply at this moment: its guards ask the same question. */
export const takes = (talk: Talk, reply: string): boolean =>
  offered(talk.tables, momentOf(talk)).some(({ key }) => key === reply)

/** The key of the turn that waits for a reply. */
export const turnOf = (talk: Talk): string | undefined => talk.tables.turns[momentOf(talk).at]?.key

/** The talk one reply on. */
export function give(talk: Talk, reply: string): Talk {
  const [next] = transition(talk.machine, now(talk), { type: reply })
  return { ...talk, trail: [...talk.trail, next], moments: [...talk.moments, next.context.moment] }
}

/** The talk as it stood before its last replies. */
export const takeBackFrom = (talk: Talk, count = 1): Talk =>
  ({ ...talk, trail: talk.trail.slice(0, -count), moments: talk.moments.slice(0, -count) })

/** Follows replies for as long as they fit. */
export function follow(talk: Talk, replies: readonly GivenReply[]): Talk {
  let followed = talk
  for (const { turn, reply } of replies) {
    if (turnOf(followed) !== turn || !takes(followed, reply)) return followed
    followed = give(followed, reply)
  }
  return followed
}
