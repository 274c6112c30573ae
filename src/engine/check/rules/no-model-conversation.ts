import { error } from '../../scenario/finding.ts'
import { extremesOf } from '../../solve/lines.ts'
import { modelEdges, WORTH } from '../model-conversation.ts'
import type { ProofRule } from '../rule.ts'
import { variantsWhere } from '../states.ts'

/** Some talk that is worth 100 keeps every gate; where none is worth 100, `start-not-100` says so. */
export const noModelConversation: ProofRule = {
  code: 'no-model-conversation',
  find: ({ scenario, solutions }) =>
    variantsWhere(solutions, (solution, path, variant) =>
      (extremesOf(solution).best < 100 - WORTH || modelEdges(solution, scenario)
        ? []
        : [error('no-model-conversation', path, { variant })])),
}
