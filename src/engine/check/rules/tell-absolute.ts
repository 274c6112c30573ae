import { countOf } from '../bots/lexicon.ts'
import { tellRule } from '../tells.ts'

/** The best reply is not to be known by leaving out the absolute words that the others have. */
export const tellAbsolute = tellRule('tell-absolute', ({ absolute }, words) => -countOf(absolute, words))
