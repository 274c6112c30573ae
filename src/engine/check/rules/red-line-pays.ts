import { error } from '../../scenario/finding.ts'
import { costOf, SAME } from '../../score/loss.ts'
import { fieldIn, repliesIn } from '../places.ts'
import type { ProofRule, Solved } from '../rule.ts'
import { edgesAt, makes, placesWhere, replyPath } from '../states.ts'

const neversIn = ({ scenario }: Solved) => scenario.gates.flatMap((gate) => ('never' in gate ? [gate.never] : []))

/** A reply that crosses a line is worth nothing, and in no moment among the best. */
export const redLinePays: ProofRule = {
  code: 'red-line-pays',
  find(subject) {
    const nevers = neversIn(subject)
    const graded = repliesIn(subject.scenario).flatMap((reply) => fieldIn(reply, 'quality', ({ quality, acts }) =>
      acts.some((act) => nevers.includes(act)) && Object.values(quality).some((grade) => grade > 0))
      .filter(({ value }) => value)
      .map(({ path }) => error('red-line-pays', path, { name: reply.replyKey })))
    if (graded.length > 0) return graded
    return placesWhere('red-line-pays', subject.solutions, (solution, state) => {
      const { graph } = solution
      const [begin, end] = edgesAt(graph, state)
      const paths: string[][] = []
      for (let edge = begin; edge < end; edge++)
        if (nevers.some((act) => makes(graph, edge, act)) && costOf(solution, { state, edge }) < SAME) paths.push(replyPath(graph, edge))
      return paths
    })
  },
}
