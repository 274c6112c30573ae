import { isOver, offered } from '../../machine/meaning.ts'
import type { Talk } from '../../machine/replay.ts'
import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'
import { walkedIn } from '../walked.ts'

const placeIn = ({ tables, state, ending }: Talk) => (isOver(state) ? ending! : tables.turns[state.at]!.key)

/** Every reply of a walk can be given where it stands. */
export const walkBroken: ProofRule = {
  code: 'walk-broken',
  file: 'walks.yaml',
  find: (subject) =>
    walkedIn(subject).flatMap(({ key, walk, talk }) => {
      if (!talk.stop) return []
      const { at } = talk.stop
      const open = offered(talk.tables, talk.state).map((reply) => reply.key).join(', ') || '–'
      return [error('walk-broken', ['walks', key, 'replies', String(at)],
        { walk: key, reply: walk.replies[at]!, at: placeIn(talk), offered: open })]
    }),
}
