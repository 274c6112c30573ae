import { error, type Finding } from '../../scenario/finding.ts'
import { turnsIn, type PlacedTurn } from '../places.ts'
import type { Rule } from '../rule.ts'
import { plain, wordsIn } from '../texts.ts'

const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function twinsIn({ path, turn }: PlacedTurn): Finding[] {
  const known = new Map<string, string>()
  return Object.entries(turn.replies).flatMap(([key, { text }]) => {
    const spoken = wordsIn(text ?? {}).map(({ language, words }) => `${language} ${bare(plain(words, language))}`)
    const twin = spoken.map((words) => known.get(words)).find((other) => other !== undefined)
    for (const words of spoken) known.set(words, key)
    return twin === undefined ? [] : [error('no-twins', [...path, 'replies', key], { reply: key, twin })]
  })
}

/** No two replies of a turn are the same words, in any language. */
export const noTwins: Rule = {
  code: 'no-twins',
  find: ({ scenario }) => turnsIn(scenario).flatMap(twinsIn),
}
