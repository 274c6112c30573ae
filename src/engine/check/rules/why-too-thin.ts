import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'
import { lengthOf, plain, textsIn, wordsIn } from '../texts.ts'

const LEAST = { en: 60, ja: 25 }

/** What a grade alone already says. */
const PRAISE = {
  en: /\b(?:that(?:['’]s| is| was) )?(?:just |quite |exactly |very |absolutely )?(?:correct|right|exactly|well done|good (?:job|choice|answer|line|reply|work)|great(?: job| choice| answer| line| reply| work)?|excellent(?: choice| answer| line| reply)?|perfect|brilliant|wonderful|the best (?:choice|answer|line|reply))\b[.!, ]*/gi,
  ja: /(?:大?正解|その(?:とおり|通り)|お?見事|完璧|最高|すばらしい|素晴らしい|よくできました|良い(?:返答|選択|対応|一言)|よい(?:返答|選択|対応|一言)|最善(?:の(?:返答|選択|対応|一言))?)(?:です|でした)?[。!！、]*/g,
}

/** A why explains; praise does not count. */
export const whyTooThin: Rule = {
  code: 'why-too-thin',
  find: ({ scenario }) =>
    textsIn(scenario).filter(({ kind }) => kind === 'why').flatMap(({ path, value }) =>
      wordsIn(value).flatMap(({ language, words }) => {
        const length = lengthOf(plain(words, language, scenario.vars).replace(PRAISE[language], '').trim())
        const least = LEAST[language]
        return length < least ? [error('why-too-thin', [...path, language], { language, length, least })] : []
      })),
}
