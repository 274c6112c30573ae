import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'
import { blanksOf, textsIn } from '../texts.ts'

/** A text has the same blanks in all its languages. */
export const placeholderMismatch: Rule = {
  code: 'placeholder-mismatch',
  find: ({ scenario }) =>
    textsIn(scenario).flatMap(({ path, value }) => {
      const blanks = Object.entries(value).map(([language, words]) => ({ language, names: blanksOf(words) }))
      const all = new Set(blanks.flatMap(({ names }) => names))
      return [...all].flatMap((blank) => blanks
        .filter(({ names }) => !names.includes(blank))
        .map(({ language }) => error('placeholder-mismatch', [...path, language], { blank, language })))
    }),
}
