import type { Principle } from '../../scenario/method.ts'
import type { Text, Turn } from '../../scenario/scenario.ts'
import type { View, Will } from './view.ts'

const meets = (asked: readonly string[] | undefined, present: readonly string[]) =>
  asked === undefined || asked.some((item) => present.includes(item))

/** Whether the `if` of a principle holds at a turn, given the cues that can be heard or seen there. */
export function isCalledFor({ if: asked }: Principle, turn: Turn<Text>, cue: readonly string[]): boolean {
  return meets(asked.tests, turn.tests)
    && meets(asked.objection, turn.objection ? [turn.objection] : [])
    && meets(asked.step, turn.step ? [turn.step] : [])
    && meets(asked.cue, cue)
    && (asked.closing === undefined || turn.opensClosing)
}

function scoreOf(principles: Principle[], acts: readonly string[]): number {
  const count = (list: readonly string[]) => list.filter((act) => acts.includes(act)).length
  return principles.reduce((sum, { then, avoid }) => sum + count(then) - count(avoid), 0)
}

/** Follows the taught if–then lines: each `then` act of a principle called for counts for, each `avoid` act against. */
export function ruleWill(view: View): Will {
  const all = Object.values(view.method.principles)
  const called = new Map<number, Principle[]>()
  return (state, edge) => {
    if (!called.has(state)) called.set(state, all.filter((one) => isCalledFor(one, view.turn(state), view.speech(state).cue)))
    return scoreOf(called.get(state)!, view.row(edge).acts)
  }
}
