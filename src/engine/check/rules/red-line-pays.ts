import { error, type Finding } from '../../scenario/finding.ts'
import type { Act } from '../../scenario/vocabulary.ts'
import { costOf, SAME } from '../../score/loss.ts'
import type { Solution } from '../../solve/values.ts'
import { fieldIn, repliesIn } from '../places.ts'
import type { ProofRule, Solved } from '../rule.ts'
import { casesIn, caseOn, eachState, edgesAt, repliesWhere } from '../states.ts'

type Crosses = (of: { acts: readonly Act[] }) => boolean

function crossing({ scenario }: Solved): Crosses {
  const nevers = scenario.gates.flatMap((gate) => ('never' in gate ? [gate.never] : []))
  return ({ acts }) => acts.some((act) => nevers.includes(act))
}

/** Replies that cross a line and have a grade. */
const graded = ({ scenario }: Solved, crosses: Crosses): Finding[] =>
  repliesIn(scenario).flatMap((reply) =>
    fieldIn(reply, 'quality', (chosen) => crosses(chosen) && Object.values(chosen.quality).some((grade) => grade > 0))
      .filter(({ value }) => value)
      .map(({ path }) => error('red-line-pays', path, { name: reply.replyKey })))

/** Notes the replies that cross a line and cost nothing. */
function look(solution: Solution, crosses: Crosses, wrong: (edge: number) => void) {
  const { graph } = solution
  eachState(graph, (situation) => casesIn(graph, situation).some(crosses), (state) => {
    const [begin, end] = edgesAt(graph, state)
    for (let edge = begin; edge < end; edge++)
      if (crosses(caseOn(graph, edge)) && costOf(solution, { state, edge }) < SAME) wrong(edge)
  })
}

/** A reply that crosses a line is worth nothing, and in no moment among the best. */
export const redLinePays: ProofRule = {
  code: 'red-line-pays',
  find(subject) {
    const crosses = crossing(subject)
    const found = graded(subject, crosses)
    return found.length > 0 ? found : repliesWhere('red-line-pays', subject.solutions, (solution, wrong) => look(solution, crosses, wrong))
  },
}
