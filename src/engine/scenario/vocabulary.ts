/** The languages a text may be written in; adding one is adding it here. */
export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]

export const SKILLS = [
  'opening', 'cushion', 'discovery', 'value', 'confirm', 'closing', 'farewell', 'firm-care', 'persistence',
] as const
export type Skill = (typeof SKILLS)[number]

/** Observable moves that cost nothing by themselves; what they are worth depends on the moment. */
export const MOVES = [
  'state-name', 'state-company', 'be-open', 'cushion', 'apologise-effect', 'apologise-fault', 'thank', 'clarify',
  'ask-open', 'ask-closed', 'answer-reason', 'give-evidence', 'link-outcome', 'confirm-settled', 'summarise-value',
  'trial-close', 'ask-order', 'ask-next-step', 'fix-date', 'fix-owner', 'hold-decision', 'offer-option', 'escalate',
  'leave-message', 'comply', 'wait',
] as const

/** Moves that take a point from an objection episode whenever they are made. */
export const FAULTS = [
  'argue', 'blame', 'grumble', 'deceive', 'pressure', 'soften', 'hedge', 'dump-features', 'false-promise',
  'discount-at-once', 'answer-for-buyer', 'conditional-apology', 'obfuscate',
] as const

export const ACTS = [...MOVES, ...FAULTS] as const
export type Act = (typeof ACTS)[number]

/** From the warmest to the coldest face: the order in which a reader of faces would rank them. */
export const MOODS = [
  'warm', 'relieved', 'curious', 'neutral', 'doubtful', 'worried', 'impatient', 'displeased',
] as const
export type Mood = (typeof MOODS)[number]

export const FAMILIES = [
  'gatekeeper', 'persistence', 'complaint', 'refusal', 'closing', 'price-increase', 'leader', 'senior-visit', 'trust',
  'pitch', 'own-phone', 'saying-no',
] as const
export type Family = (typeof FAMILIES)[number]

export const CHANNELS = ['phone', 'meeting', 'visit', 'email', 'letter', 'campaign'] as const
export type Channel = (typeof CHANNELS)[number]

export const OUTCOMES = ['won', 'advanced', 'open', 'stalled', 'lost'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The ladder of refusal: not there, not now, not really, never again. */
export const STEPS = ['absent', 'later', 'soft-no', 'stop'] as const
export type Step = (typeof STEPS)[number]

export const PARTS = ['opening', 'account', 'action', 'closing'] as const
export type Part = (typeof PARTS)[number]

/** How a move of a campaign reaches the other side: by one of these, or by leaving them in peace. */
export const TOUCHES = ['phone', 'email', 'letter', 'visit', 'rest'] as const
export type Touch = (typeof TOUCHES)[number]

/** The six lamps of the BANTER card. */
export const LAMPS = ['budget', 'authority', 'need', 'timing', 'engagement', 'request'] as const
export type Lamp = (typeof LAMPS)[number]

/** Words of a condition that cannot name a meter. */
export const RESERVED = ['has', 'not', 'visited', 'variant', 'after'] as const
