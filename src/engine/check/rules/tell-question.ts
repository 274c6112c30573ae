import { countOf } from '../bots/lexicon.ts'
import { tellRule } from '../tells.ts'

/** The best reply is not to be known by being the one that asks. */
export const tellQuestion = tellRule('tell-question', ({ question }, words) => countOf(question, words))
