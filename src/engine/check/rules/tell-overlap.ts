import { overlapOf } from '../bots/lexicon.ts'
import { tellRule } from '../tells.ts'

/** The best reply is not to be known by repeating the words just heard. */
export const tellOverlap = tellRule('tell-overlap', (lexicon, words, heard) => overlapOf(lexicon, words, heard))
