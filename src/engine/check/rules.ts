import type { ProofRule, Rule } from './rule.ts'
import { choiceWithoutEffect } from './rules/choice-without-effect.ts'
import { danglingAfter } from './rules/dangling-after.ts'
import { danglingGoto } from './rules/dangling-goto.ts'
import { daysWithoutCalendar } from './rules/days-without-calendar.ts'
import { gotoMissing } from './rules/goto-missing.ts'
import { idleFlag } from './rules/idle-flag.ts'
import { idleWeight } from './rules/idle-weight.ts'
import { keyCollision } from './rules/key-collision.ts'
import { lastCaseOpen } from './rules/last-case-open.ts'
import { meterOutOfRange } from './rules/meter-out-of-range.ts'
import { missingLanguage } from './rules/missing-language.ts'
import { noTwins } from './rules/no-twins.ts'
import { noVariant } from './rules/no-variant.ts'
import { partBranches } from './rules/part-branches.ts'
import { placeholderMismatch } from './rules/placeholder-mismatch.ts'
import { qualityMissing } from './rules/quality-missing.ts'
import { qualityUnasked } from './rules/quality-unasked.ts'
import { recapMissing } from './rules/recap-missing.ts'
import { redlineUngated } from './rules/redline-ungated.ts'
import { replyCount } from './rules/reply-count.ts'
import { reservedMeter } from './rules/reserved-meter.ts'
import { shortMissing } from './rules/short-missing.ts'
import { silenceTwice } from './rules/silence-twice.ts'
import { textTooLong } from './rules/text-too-long.ts'
import { tooManyMeters } from './rules/too-many-meters.ts'
import { unknownBlank } from './rules/unknown-blank.ts'
import { unknownCast } from './rules/unknown-cast.ts'
import { unknownCue } from './rules/unknown-cue.ts'
import { unknownFlag } from './rules/unknown-flag.ts'
import { unknownMeter } from './rules/unknown-meter.ts'
import { unknownMethod } from './rules/unknown-method.ts'
import { unknownObjection } from './rules/unknown-objection.ts'
import { unknownPrinciple } from './rules/unknown-principle.ts'
import { unknownSkill } from './rules/unknown-skill.ts'
import { unknownTurn } from './rules/unknown-turn.ts'
import { unknownVariant } from './rules/unknown-variant.ts'
import { weightsSum } from './rules/weights-sum.ts'
import { whyMissing } from './rules/why-missing.ts'
import { whyTooThin } from './rules/why-too-thin.ts'
import { wordlessReply } from './rules/wordless-reply.ts'

/** Asked first: an error of these leaves nothing to solve. */
export const formRules: readonly Rule[] = [
  danglingGoto, gotoMissing, danglingAfter, unknownTurn, unknownVariant, unknownMeter, meterOutOfRange,
  keyCollision, reservedMeter, tooManyMeters, weightsSum, unknownSkill, idleWeight, qualityMissing, qualityUnasked,
  noVariant,
]

/** What is wrong with names, layout and words, and leaves the talk as it is. */
export const contentRules: readonly Rule[] = [
  unknownPrinciple, unknownCast, unknownMethod, unknownCue, unknownObjection, unknownFlag, idleFlag, lastCaseOpen,
  redlineUngated, replyCount, choiceWithoutEffect, silenceTwice, wordlessReply, noTwins, partBranches,
  daysWithoutCalendar, missingLanguage, placeholderMismatch, unknownBlank, textTooLong, shortMissing, whyMissing,
  whyTooThin, recapMissing,
]

/** Asked of the solved variants: an error of these leaves no value that means anything. */
export const soundRules: readonly ProofRule[] = []

/** What only the solver knows. */
export const proofRules: readonly ProofRule[] = []
