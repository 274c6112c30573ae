import { tellRule } from '../tells.ts'

/** The best reply is not to be known by being the longest. */
export const tellLongest = tellRule('tell-longest', ({ length }, words) => length(words))
