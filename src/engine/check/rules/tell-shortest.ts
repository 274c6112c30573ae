import { tellRule } from '../tells.ts'

/** The best reply is not to be known by being the shortest. */
export const tellShortest = tellRule('tell-shortest', ({ length }, words) => -length(words))
