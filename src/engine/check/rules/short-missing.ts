import { warning } from '../../scenario/finding.ts'
import { repliesIn } from '../places.ts'
import type { Rule } from '../rule.ts'
import { LONGEST, lengthOf, plain, wordsIn } from '../texts.ts'

/** A reply too long for projector and voting phone has a short form. */
export const shortMissing: Rule = {
  code: 'short-missing',
  find: ({ scenario }) =>
    repliesIn(scenario).flatMap(({ path, reply }) => wordsIn(reply.text ?? {}).flatMap(({ language, words }) => {
      const length = lengthOf(plain(words, language, scenario.vars))
      const most = LONGEST.short[language]
      return length > most && reply.short?.[language] === undefined
        ? [warning('short-missing', [...path, language], { language, length, most })]
        : []
    })),
}
