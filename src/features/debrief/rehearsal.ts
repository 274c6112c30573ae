import type { Attempt, Debrief, Language, MethodWords, Plan, Script, Skill, Ticket } from '../../engine/index.ts'

/** An attempt with all that is at hand to review it. */
export type Rehearsal = {
  attempt: Attempt
  /** The scenario as it was played, in each of its languages; empty where neither it nor its record is at hand. */
  scripts: Partial<Record<Language, Script>>
  /** The first attempt of a second try, with its debrief. */
  before?: { attempt: Attempt; debrief: Debrief<Ticket> | undefined } | undefined
  /** The rules have changed since, or the scenario has gone. */
  outdated: boolean
  /** In the language of the interface. */
  method: MethodWords
  /** The opened move, from 0; undefined where the address names none. */
  move: number | undefined
  addresses: {
    library: string
    briefing: (scenario: string) => string
    debrief: (scenario: string, attempt: string, move?: number) => string
    drill: (what: { from: string }) => string
  }
  /** Makes the whole attempt an address; undefined where it cannot be carried. */
  linkOf: () => string | undefined
  /** The scenario is the trainee's own: who opens the link needs its file, too. */
  isOwn: boolean
  /** The skill that lost the most, for the drill; undefined where there is nothing to drill. */
  weakest: { skill?: Skill } | undefined
  /** Given where the attempt came by a link and is not kept here: then it is only read. */
  onKeep?: (() => void) | undefined
  onMove: (move: number) => void
  /** Starts a second try at a move and goes to it. */
  onTryAgain: (move: number) => void
  onPlan: (plan: Plan) => void
  /** Puts the attempt into a file. */
  onDownload: () => unknown
  /** Says what arrives unasked. */
  announce: (message: string) => void
}
