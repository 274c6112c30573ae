import { error } from '../../scenario/finding.ts'
import { isOpen, repliesIn, turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** The last line of a turn and the last case of a reply hold where nothing before them does. */
export const lastCaseOpen: Rule = {
  code: 'last-case-open',
  find({ scenario }) {
    const lines = turnsIn(scenario).map(({ path, turn: { says } }) =>
      ({ path: [...path, 'says', String(says.length - 1)], last: says.at(-1) }))
    const cases = repliesIn(scenario).map(({ path, reply }) =>
      ({ path: [...path, 'cases', String(reply.cases.length - 1)], last: { after: [], ...reply.cases.at(-1) } }))
    return [...lines, ...cases].flatMap(({ path, last }) => {
      const holds = last?.when !== undefined && isOpen(last.when) && last.after.length === 0
      return holds ? [] : [error('last-case-open', [...path, 'when'])]
    })
  },
}
