import { countOf } from '../bots/lexicon.ts'
import { tellRule } from '../tells.ts'

/** The best reply is not to be known by its politeness. */
export const tellPolite = tellRule('tell-polite', ({ polite }, words) => countOf(polite, words))
