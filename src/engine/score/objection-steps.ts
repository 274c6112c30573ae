import { FAULTS, type Act } from '../scenario/vocabulary.ts'

export const OBJECTION_STEPS = ['cushioned', 'clarified', 'answered', 'confirmed'] as const
export type ObjectionStep = (typeof OBJECTION_STEPS)[number]

/** How far an episode has come. */
export interface Progress {
  earned: readonly ObjectionStep[]
  /** Something was answered, be it the reason given or not: too late to cushion or clarify. */
  spoken: boolean
}

export const OPENING: Progress = { earned: [], spoken: false }

const CUSHIONS: readonly Act[] = ['cushion', 'apologise-effect', 'thank']
const CLARIFICATIONS: readonly Act[] = ['clarify', 'ask-open']
/** Answers that only forfeit: they may be good, but not to the reason given. */
const BESIDE: readonly Act[] = ['give-evidence', 'offer-option', 'link-outcome']

/** The step that an act would earn; `answers` are the acts that answer the reason here. */
function stepOf(act: Act, answers: readonly Act[], { earned, spoken }: Progress): ObjectionStep | undefined {
  if (answers.includes(act)) return 'answered'
  if (act === 'confirm-settled') return earned.includes('answered') ? 'confirmed' : undefined
  if (spoken) return undefined
  if (CUSHIONS.includes(act)) return 'cushioned'
  return CLARIFICATIONS.includes(act) ? 'clarified' : undefined
}

/** Reads one act of an episode: what it earns for the first time, and how far the episode has come. */
export function read(act: Act, answers: readonly Act[], progress: Progress): { progress: Progress; step?: ObjectionStep } {
  const reasons: readonly Act[] = ['answer-reason', ...answers]
  const spoken = progress.spoken || reasons.includes(act) || BESIDE.includes(act)
  const step = stepOf(act, reasons, progress)
  if (!step || progress.earned.includes(step)) return { progress: { ...progress, spoken } }
  return { progress: { earned: [...progress.earned, step], spoken }, step }
}

/** The fault of a reply that takes a point; a reply loses no more than one. */
export const faultIn = (acts: readonly Act[]): Act | undefined =>
  acts.find((act) => (FAULTS as readonly Act[]).includes(act))

/** Whether an episode ends with a reply, wherever the talk goes. */
export const settles = (acts: readonly Act[]): boolean => acts.includes('confirm-settled')
