import { chance, shuffled } from '../../src/engine/scenario/hash.ts'
import { SETTINGS, type Language, type Setting } from '../../src/engine/index.ts'
import { courseFor, type Course } from './course.ts'

export const KINDS = ['kill', 'two tabs', 'storage filled', 'storage wiped', 'storage corrupted', 'deploy'] as const
export type Kind = (typeof KINDS)[number]

/** One fault: what strikes, in which talk, and after how many replies. */
export interface Point {
  kind: Kind
  scenario: string
  language: Language
  setting: Setting
  /** The seed of the talk, and of everything that is drawn at this point. */
  seed: number
  course: Course
  /** Replies given before the fault; one more at least could be given. */
  after: number
}

const OTHERS = KINDS.filter((kind) => kind !== 'kill')

const among = <T>(items: readonly T[], draw: () => number): T => items[Math.floor(draw() * items.length)]!

/** Every other point kills the renderer; between them the other kinds come in turn. */
const kindAt = (index: number, order: readonly Kind[]): Kind =>
  (index % 2 === 0 ? 'kill' : order[((index - 1) / 2) % order.length]!)

type Wish = { seed: number; count: number; scenarios: readonly string[]; longest: number }

/** The same points for the same seed, in talks of no more than so many replies. */
export function planOf({ seed, count, scenarios, longest }: Wish): Point[] {
  const draw = chance(seed)
  const order = shuffled(OTHERS, seed)
  const pointOf = (kind: Kind): Point => {
    const point = {
      kind,
      scenario: among(scenarios, draw),
      language: among(['en', 'ja'] as const, draw),
      setting: among(SETTINGS, draw),
      seed: Math.floor(draw() * 2 ** 31),
    }
    const course = courseFor(point)
    if (course.steps.length > longest) return pointOf(kind)
    return { ...point, course, after: Math.floor(draw() * course.steps.length) }
  }
  return Array.from({ length: count }, (_, index) => pointOf(kindAt(index, order)))
}
