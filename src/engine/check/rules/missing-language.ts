import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'
import { textsIn } from '../texts.ts'

/** Every text is there in every language of the file. */
export const missingLanguage: Rule = {
  code: 'missing-language',
  find: ({ scenario }) =>
    textsIn(scenario).flatMap(({ path, value }) =>
      scenario.languages
        .filter((language) => value[language] === undefined)
        .map((language) => error('missing-language', path, { language }))),
}
