import type { Graph, Situation } from '../../solve/graph.ts'
import type { ProofRule } from '../rule.ts'
import { casesIn, turnsWhere } from '../states.ts'

const isPoor = (graph: Graph, situation: Situation): boolean =>
  situation.applies.length < 3 || situation.reply.length < 2 || casesIn(graph, situation).every(({ grade }) => grade === 0)

/** At every moment of a scored turn at least three replies apply and two are offered, one of them not harmful. */
export const tooFewReplies: ProofRule = {
  code: 'too-few-replies',
  find: ({ solutions }) =>
    turnsWhere('too-few-replies', solutions, (graph, situation) =>
      graph.tables.turns[situation.turn]!.scored && isPoor(graph, situation)),
}
