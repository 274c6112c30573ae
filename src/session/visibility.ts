import type { Setting } from '../engine/index.ts'

/** What a setting lets the trainee see and do. */
export interface Visibility {
  meters: boolean
  /** What kind of move a reply is, and the coach's sentence after it. */
  coach: boolean
  /** What can be seen or heard. */
  cues: boolean
  /** In points, 0 where it is free; undefined where there is none. */
  hint: number | undefined
  takeBack: boolean
  log: boolean
  brief: boolean
  /** Which turn it is of about how many. */
  progress: boolean
}

const all: Visibility = { meters: true, coach: true, cues: true, hint: 0, takeBack: true, log: true, brief: true, progress: true }
const natural: Visibility = { ...all, meters: false, coach: false, hint: 2 }
const bare: Visibility = { ...natural, cues: false, hint: undefined, takeBack: false, progress: false }

export const visibilityOf: Readonly<Record<Setting, Visibility>> = {
  guided: all,
  natural,
  bare,
  exam: { ...bare, log: false, brief: false },
}
