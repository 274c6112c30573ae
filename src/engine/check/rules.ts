import type { ProofRule, Rule } from './rule.ts'
import { danglingAfter } from './rules/dangling-after.ts'
import { danglingGoto } from './rules/dangling-goto.ts'
import { gotoMissing } from './rules/goto-missing.ts'
import { idleWeight } from './rules/idle-weight.ts'
import { keyCollision } from './rules/key-collision.ts'
import { meterOutOfRange } from './rules/meter-out-of-range.ts'
import { qualityMissing } from './rules/quality-missing.ts'
import { qualityUnasked } from './rules/quality-unasked.ts'
import { reservedMeter } from './rules/reserved-meter.ts'
import { tooManyMeters } from './rules/too-many-meters.ts'
import { unknownMeter } from './rules/unknown-meter.ts'
import { unknownSkill } from './rules/unknown-skill.ts'
import { unknownTurn } from './rules/unknown-turn.ts'
import { unknownVariant } from './rules/unknown-variant.ts'
import { weightsSum } from './rules/weights-sum.ts'

/** An error of these leaves nothing to solve. */
export const formRules: readonly Rule[] = [
  danglingGoto, gotoMissing, danglingAfter, unknownTurn, unknownVariant, unknownMeter, meterOutOfRange, keyCollision,
  reservedMeter, tooManyMeters, weightsSum, unknownSkill, idleWeight, qualityMissing, qualityUnasked,
]

/** What is wrong with words and names, and leaves the talk as it is. */
export const wordRules: readonly Rule[] = []

/** An error of these leaves no value that means anything. */
export const soundRules: readonly ProofRule[] = []

/** What only the solver knows. */
export const proofRules: readonly ProofRule[] = []
