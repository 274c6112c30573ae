import type { Act } from '../scenario/vocabulary.ts'

export const CLOSING_STEPS = ['summarised', 'tried', 'asked', 'held'] as const
export type ClosingStep = (typeof CLOSING_STEPS)[number]

/** How far the ask has come. */
export interface Ground {
  earned: readonly ClosingStep[]
  /** What has been fixed since the ask, of a date and its owner. */
  fixed: readonly Act[]
}

export const UNASKED: Ground = { earned: [], fixed: [] }

export const ASKS: readonly Act[] = ['ask-order', 'ask-next-step']
const FIXED: readonly Act[] = ['fix-date', 'fix-owner']

/** Holding on after the ask is silence, or a date with its owner, whichever comes first. */
const holds = (act: Act, { earned, fixed }: Ground) =>
  earned.includes('asked') && (act === 'wait' || FIXED.every((each) => fixed.includes(each)))

function stepOf(act: Act, ground: Ground): ClosingStep | undefined {
  if (act === 'summarise-value') return 'summarised'
  if (act === 'trial-close') return 'tried'
  if (ASKS.includes(act)) return 'asked'
  return holds(act, ground) ? 'held' : undefined
}

/** Reads one act with the ask earned: what it earns for the first time, and how far the ask has come. */
export function advance(act: Act, before: Ground): { ground: Ground; step?: ClosingStep } {
  const isNew = before.earned.includes('asked') && FIXED.includes(act) && !before.fixed.includes(act)
  const ground = isNew ? { ...before, fixed: [...before.fixed, act] } : before
  const step = stepOf(act, ground)
  if (!step || ground.earned.includes(step)) return { ground }
  return { ground: { ...ground, earned: [...ground.earned, step] }, step }
}
