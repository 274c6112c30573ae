import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'
import { walkedIn } from '../walked.ts'

/** Every walk comes to an end. */
export const walkUnfinished: ProofRule = {
  code: 'walk-unfinished',
  file: 'walks.yaml',
  find: (subject) =>
    walkedIn(subject)
      .filter(({ talk }) => !talk.stop && talk.ending === undefined)
      .map(({ key, talk }) =>
        error('walk-unfinished', ['walks', key, 'replies'], { walk: key, at: talk.tables.turns[talk.state.at]!.key })),
}
