import type { Move } from '../machine/replay.ts'
import type { Case, Scenario } from '../scenario/scenario.ts'

/** What the file says of a reply that was given, in the state it was given in. */
export const caseGiven = <T>({ turns }: Scenario<T>, { turn, reply, chosen }: Move): Case<T> =>
  turns[turn.key]!.replies[reply.key]!.cases[chosen.index]!

/** Whether any reply of a scenario, in any state, is as asked. */
export const someCase = <T>({ turns }: Scenario<T>, asked: (entry: Case<T>) => boolean): boolean =>
  Object.values(turns).some(({ replies }) => Object.values(replies).some(({ cases }) => cases.some(asked)))
