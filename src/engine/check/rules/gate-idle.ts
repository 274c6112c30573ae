import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'
import { isAvoidable, isMade } from '../runs.ts'

/** Some run breaks each gate. */
export const gateIdle: ProofRule = {
  code: 'gate-idle',
  find: ({ scenario, solutions }) =>
    scenario.gates.flatMap((gate, index) => {
      const broken = [...solutions.values()].some(({ graph }) =>
        ('must' in gate ? isAvoidable(graph, gate.must) : isMade(graph, gate.never)))
      const act = 'must' in gate ? gate.must : gate.never
      return broken ? [] : [error('gate-idle', ['gates', String(index)], { act })]
    }),
}
