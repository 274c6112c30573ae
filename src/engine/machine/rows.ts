import type { Look } from '../scenario/scenario.ts'
import type { Act, Skill } from '../scenario/vocabulary.ts'
import type { Counter } from './bits.ts'
import type { Test } from './condition.ts'

export interface CaseRow {
  index: number
  when: Test
  /** Σ weight · quality over the turn's skills: 0 to 300. */
  grade: number
  quality: Partial<Record<Skill, number>>
  acts: readonly Act[]
  /** Pairs: meter, change. */
  effects: readonly number[]
  /** Pairs: word, mask of the bits that are set. */
  sets: readonly number[]
  /** A turn from 0 on, or an ending as −1 − its number. */
  goto: number
}

export interface ReplyRow {
  index: number
  turn: number
  key: string
  applies: Test
  earned: Test
  /** Absent where no run can come back to it more often than it may be given. */
  uses: Counter | undefined
  /** It leads back to an earlier turn. */
  returns: boolean
  cases: readonly CaseRow[]
  silence: boolean
}

export interface TurnRow {
  index: number
  key: string
  scored: boolean
  /** Circles of turns share a number; no reply leads to a lower one. */
  component: number
  /** Within a component, every reply but a returning one leads to a higher number. */
  position: number
  /** Pairs: word, mask; set once a reply has been given here, where some condition asks about it. */
  visited: readonly number[]
  replies: readonly ReplyRow[]
  says: readonly Entry[]
  notice: readonly Entry[]
  mood: readonly (Entry & { look: Look })[]
}

/** When one of several ways of saying, noticing or looking is taken. */
export interface Entry {
  when: Test
  /** Numbers of the replies right after which it counts; empty means any. */
  after: readonly number[]
}

export interface InterruptRow {
  key: string
  when: Test
  goto: number
  /** Absent where it ends the talk. */
  uses: Counter | undefined
}

export interface EndingRow {
  key: string
  value: number
  brokenOff: boolean
}
