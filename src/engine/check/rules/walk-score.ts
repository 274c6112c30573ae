import { error } from '../../scenario/finding.ts'
import { pointsOf } from '../../score/points.ts'
import type { ProofRule } from '../rule.ts'
import { walkedIn } from '../walked.ts'

/** Every walk earns the points it was planned for. */
export const walkScore: ProofRule = {
  code: 'walk-score',
  file: 'walks.yaml',
  find: (subject) =>
    walkedIn(subject).flatMap(({ key, walk, talk, solution }) => {
      if (talk.stop || talk.ending === undefined || walk.score === undefined) return []
      const { standing } = pointsOf(talk, solution, [])
      return standing === walk.score ? [] : [error('walk-score', ['walks', key, 'score'], { walk: key, planned: walk.score, earned: standing })]
    }),
}
