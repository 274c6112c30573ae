import { error } from '../../scenario/finding.ts'
import { repliesIn } from '../places.ts'
import type { ProofRule } from '../rule.ts'
import { repliesApplied, turnsReached } from '../runs.ts'

/** Every reply of a turn that can be reached applies in some run of some variant. */
export const replyNeverAvailable: ProofRule = {
  code: 'reply-never-available',
  find({ scenario, solutions }) {
    const reached = turnsReached(solutions)
    const applied = new Set([...solutions.values()].flatMap(({ graph }) => [...repliesApplied(graph)]))
    return repliesIn(scenario)
      .filter(({ key, replyKey }) => reached.has(key) && !applied.has(`${key}/${replyKey}`))
      .map(({ path, replyKey }) => error('reply-never-available', path, { reply: replyKey }))
  },
}
