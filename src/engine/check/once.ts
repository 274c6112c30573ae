import { known } from '../solve/known.ts'

/** The answer to a question that several rules ask of the same thing, worked out once. */
export function once<K extends object, T>(answer: (about: K) => T): (about: K) => T {
  const answers = new WeakMap<K, T>()
  return (about) => known(answers, about, () => answer(about))
}
