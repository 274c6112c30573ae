import { error } from '../../scenario/finding.ts'
import { gatesOf, isKept } from '../../score/gates.ts'
import type { ProofRule } from '../rule.ts'
import { walkedIn } from '../walked.ts'

/** Every walk keeps its gates, or breaks one, as planned. */
export const walkGates: ProofRule = {
  code: 'walk-gates',
  file: 'walks.yaml',
  find: (subject) =>
    walkedIn(subject).flatMap(({ key, walk, talk }) => {
      if (talk.stop || talk.ending === undefined || walk.gates === undefined) return []
      const result = gatesOf(subject.scenario.gates, talk).every(isKept) ? 'kept' : 'broken'
      return result === walk.gates ? [] : [error('walk-gates', ['walks', key, 'gates'], { walk: key, planned: walk.gates, result })]
    }),
}
