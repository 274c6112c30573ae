import { phrasesOf, type Script } from '../engine/index.ts'
import { answerTo } from './speech.ts'
import { turnAtMoment, type Talk } from './talk.ts'

/** In milliseconds, as the kit reveals a line: a phrase, and a whole line at most. */
const PHRASE = { en: 210, ja: 190 }
const LINE = 2400

/** In milliseconds for a character, read at ease. */
const READING = { en: 50, ja: 110 }

/** For the reply to be seen chosen, for a face to be seen changing, and for the end of an answer to sink in. */
const BEAT = 320
const LOOK = 640

/** How long the answer to the last reply stands before the next turn is shown: as long as it takes to be said, or to be read. */
export function pauseAfter(talk: Talk, script: Script, vars?: Record<string, string>): number {
  const answer = answerTo(talk, talk.moments.length - 1)
  const isWritten = turnAtMoment(talk, talk.moments.length - 2)?.part !== undefined
  if (answer?.text === undefined) return answer?.look || isWritten ? LOOK : BEAT
  const phrases = phrasesOf(script, answer.text, vars)
  const { language } = script
  if (answer.handsOver) return Math.max(2 * LOOK, phrases.join('').length * READING[language])
  return Math.min(LINE, phrases.length * PHRASE[language]) + BEAT
}
