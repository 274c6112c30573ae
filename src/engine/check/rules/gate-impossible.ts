import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'
import { isAvoidable, isMade } from '../runs.ts'

/** In every variant some run keeps each gate. */
export const gateImpossible: ProofRule = {
  code: 'gate-impossible',
  find: ({ scenario, solutions }) =>
    scenario.gates.flatMap((gate, index) => {
      const shut = [...solutions].find(([, { graph }]) =>
        ('must' in gate ? !isMade(graph, gate.must) : !isAvoidable(graph, gate.never)))
      const act = 'must' in gate ? gate.must : gate.never
      return shut ? [error('gate-impossible', ['gates', String(index)], { act, variant: shut[0] })] : []
    }),
}
