import type { Attempt, Debrief, Language, MethodWords, Script, Ticket } from '../../engine/index.ts'

export type DebriefScreenProps = {
  attempt: Attempt
  /** The scenario as it was played, in each of its languages; empty where neither it nor its record is at hand. */
  scripts: Partial<Record<Language, Script>>
  /** Undefined until the solver has answered, and for ever where the rules are not at hand: then `attempt.frozen` stands. */
  debrief: Debrief<Ticket> | undefined
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
  }
  onMove: (move: number) => void
  /** Starts a second try at a move and goes to it. */
  onTryAgain: (move: number) => void
}

export function DebriefScreen({ attempt }: DebriefScreenProps) {
  return <h1>{attempt.scenario}</h1>
}
