import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'
import { LONGEST, lengthOf, plain, textsIn, wordsIn } from '../texts.ts'

/** No text is longer than the place where it is shown. */
export const textTooLong: Rule = {
  code: 'text-too-long',
  find: ({ scenario }) =>
    textsIn(scenario).flatMap(({ path, kind, value }) => wordsIn(value).flatMap(({ language, words }) => {
      const length = lengthOf(plain(words, language, scenario.vars))
      const most = LONGEST[kind][language]
      return length > most ? [error('text-too-long', [...path, language], { language, length, most })] : []
    })),
}
