import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'
import { blanksOf, textsIn } from '../texts.ts'

/** Every blank in a text is one of the scenario's vars. */
export const unknownBlank: Rule = {
  code: 'unknown-blank',
  find: ({ scenario }) =>
    textsIn(scenario).flatMap(({ path, value }) => Object.entries(value).flatMap(([language, words]) =>
      [...new Set(blanksOf(words))]
        .filter((blank) => !Object.hasOwn(scenario.vars, blank))
        .map((blank) => error('unknown-blank', [...path, language], { blank })))),
}
