import type { Said } from './said.ts'

export const OBJECTION_STEPS = ['cushioned', 'clarified', 'answered', 'confirmed'] as const
export type ObjectionStep = (typeof OBJECTION_STEPS)[number]

/** One objection, from the turn that raises it until it is settled or the talk moves on. */
export interface Episode {
  /** A kind of method/objections.yaml. */
  objection: string
  /** First and last move that reply to it. */
  first: number
  last: number
  /** The words that earned each step; a step that was not earned is absent. */
  earned: Partial<Record<ObjectionStep, Said>>
  /** The first fault of each reply that had one; each takes a point. */
  faults: Said[]
  /** Never below 0. */
  points: number
  /** The best that could still be earned when it opened: at most 4. */
  best: number
}

/** All objections of a talk. */
export interface Objections {
  episodes: Episode[]
  points: number
  best: number
  /** Points of the best, 0 to 100; absent where nothing could be earned. */
  percent?: number
}
