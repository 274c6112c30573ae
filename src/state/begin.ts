import { type Attempt, drawVariant, type Edition, type KeptReply, type Listing, SCORING_VERSION, type Setting } from '../engine/index.ts'
import { attemptsOf } from './past.ts'

/** What tells scenarios apart and a version of one from another. */
export type Playable = Pick<Listing, 'id' | 'version' | 'variants'> & Pick<Edition, 'rulesHash' | 'wordsHash'>

/** Drawn once for each attempt. */
export interface Draw {
  id: string
  /** 32 bits. */
  seed: number
  /** ISO 8601. */
  now: string
}

export interface Wishes {
  setting: Setting
  intention?: string | undefined
  /** Words for the scenario's blanks. */
  vars?: Record<string, string> | undefined
  /** A worked example of the scenario was seen the same day. */
  example?: boolean | undefined
}

/** The variants that were finished least often. */
function leastPlayed(variants: readonly string[], attempts: readonly Attempt[]): string[] {
  const counts = variants.map((variant) =>
    attempts.filter((attempt) => attempt.variant === variant && attempt.kind === 'run' && attempt.finished).length)
  const least = Math.min(...counts)
  return variants.filter((_, index) => counts[index] === least)
}

/** A new run; its variant is drawn among those the trainee has finished least often. */
export function beginRun(
  { id: scenario, version, rulesHash, wordsHash, variants }: Playable,
  all: Readonly<Record<string, Attempt>>,
  { id, seed, now }: Draw,
  { setting, intention, vars, example }: Wishes,
): Attempt {
  const variant = drawVariant(leastPlayed(variants, attemptsOf(all, scenario)), seed)
  return {
    id, scenario, version, rulesHash, wordsHash, scoring: SCORING_VERSION, variant, seed, setting, kind: 'run',
    started: now,
    ...(intention ? { intention } : {}),
    ...(vars ? { vars } : {}),
    ...(example ? { example } : {}),
    replies: [],
    taken: [],
  }
}

/** A mission is no exam: where one was wished for, it is held in Natural. */
export function beginMission(run: Attempt, mission: string): Attempt {
  return { ...run, kind: 'mission', mission, setting: run.setting === 'exam' ? 'natural' : run.setting }
}

/** A second try at a move: the same talk up to it, with the same seed, variant and order. After an exam it is no exam. */
export function beginSecondTry(first: Attempt, move: number, { id, now }: Omit<Draw, 'seed'>): Attempt {
  const { finished: _, frozen: __, plan: ___, mission: ____, draft: _____, ...same } = first
  return {
    ...same, id, started: now, kind: 'second-try',
    setting: first.setting === 'exam' ? 'bare' : first.setting,
    from: { attempt: first.id, move },
    replies: first.replies.slice(0, move),
    taken: [],
  }
}

/** A drill: one reply at the turn of a card, reached by the prefix of the attempt that made it. */
export function drillOf(maker: Attempt, move: number, { id, seed, now }: Draw, reply: KeptReply, finished: string): Attempt {
  const { finished: _, frozen: __, plan: ___, intention: ____, example: _____, ...same } = maker
  return {
    ...same, id, seed, started: now, finished, setting: 'natural', kind: 'drill',
    from: { attempt: maker.id, move },
    replies: [...maker.replies.slice(0, move), reply],
    taken: [],
  }
}
