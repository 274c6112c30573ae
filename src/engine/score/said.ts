import type { Act } from '../scenario/vocabulary.ts'

/** The words that did something: the move they were spoken in, and the act they were. */
export interface Said {
  /** Index of the move in the talk, from 0. */
  move: number
  act: Act
}
