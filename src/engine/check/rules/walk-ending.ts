import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'
import { walkedIn } from '../walked.ts'

/** Every walk leads to the ending it was planned for. */
export const walkEnding: ProofRule = {
  code: 'walk-ending',
  file: 'walks.yaml',
  find: (subject) =>
    walkedIn(subject).flatMap(({ key, walk, talk }) =>
      (talk.stop || talk.ending === undefined || talk.ending === walk.ending
        ? []
        : [error('walk-ending', ['walks', key, 'ending'], { walk: key, planned: walk.ending, reached: talk.ending })])),
}
