import { countOf } from '../bots/lexicon.ts'
import { tellRule } from '../tells.ts'

/** The best reply is not to be known by its caution. */
export const tellHedged = tellRule('tell-hedged', ({ hedged }, words) => countOf(hedged, words))
