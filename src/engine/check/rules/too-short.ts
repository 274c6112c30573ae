import { error } from '../../scenario/finding.ts'
import { modelEdges, statesAlong } from '../model-conversation.ts'
import type { ProofRule } from '../rule.ts'
import { isDecision, variantsWhere } from '../states.ts'

const LEAST = 8

/** The model conversation is long enough to be judged. */
export const tooShort: ProofRule = {
  code: 'too-short',
  find: ({ scenario, solutions }) =>
    variantsWhere(solutions, (solution, path, variant) => {
      const edges = modelEdges(solution, scenario)
      if (!edges) return []
      const decisions = statesAlong(solution, edges).filter((state) => isDecision(solution.graph, state)).length
      return decisions < LEAST ? [error('too-short', path, { variant, decisions, least: LEAST })] : []
    }),
}
