import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'
import { repliesApplied, repliesOffered } from '../runs.ts'

/** What a reply needs can be found out in every variant where the reply applies. */
export const unearnable: ProofRule = {
  code: 'unearnable',
  find: ({ solutions }) =>
    [...solutions].flatMap(([variant, { graph }]) => {
      const offered = repliesOffered(graph)
      return [...repliesApplied(graph)]
        .filter((name) => !offered.has(name))
        .map((name) => {
          const [turn, reply] = name.split('/')
          return error('unearnable', ['turns', turn!, 'replies', reply!, 'needs'], { reply: reply!, variant })
        })
    }),
}
