import type { ProofRule, Rule } from './rule.ts'
import { choiceWithoutEffect } from './rules/choice-without-effect.ts'
import { danglingAfter } from './rules/dangling-after.ts'
import { danglingGoto } from './rules/dangling-goto.ts'
import { daysWithoutCalendar } from './rules/days-without-calendar.ts'
import { deadEnd } from './rules/dead-end.ts'
import { episodeShort } from './rules/episode-short.ts'
import { gateIdle } from './rules/gate-idle.ts'
import { gateImpossible } from './rules/gate-impossible.ts'
import { gotoMissing } from './rules/goto-missing.ts'
import { idleFlag } from './rules/idle-flag.ts'
import { idleWeight } from './rules/idle-weight.ts'
import { keyCollision } from './rules/key-collision.ts'
import { lastCaseOpen } from './rules/last-case-open.ts'
import { meterOutOfRange } from './rules/meter-out-of-range.ts'
import { missingLanguage } from './rules/missing-language.ts'
import { noModelConversation } from './rules/no-model-conversation.ts'
import { noTwins } from './rules/no-twins.ts'
import { noVariant } from './rules/no-variant.ts'
import { nothingAtStake } from './rules/nothing-at-stake.ts'
import { outcomeScale } from './rules/outcome-scale.ts'
import { partBranches } from './rules/part-branches.ts'
import { placeholderMismatch } from './rules/placeholder-mismatch.ts'
import { qualityMissing } from './rules/quality-missing.ts'
import { qualityUnasked } from './rules/quality-unasked.ts'
import { quittingPays } from './rules/quitting-pays.ts'
import { recapMissing } from './rules/recap-missing.ts'
import { redLinePays } from './rules/red-line-pays.ts'
import { redlineUngated } from './rules/redline-ungated.ts'
import { replyCount } from './rules/reply-count.ts'
import { replyNeverAvailable } from './rules/reply-never-available.ts'
import { reservedMeter } from './rules/reserved-meter.ts'
import { shortMissing } from './rules/short-missing.ts'
import { silenceTwice } from './rules/silence-twice.ts'
import { skillShare } from './rules/skill-share.ts'
import { startNot100 } from './rules/start-not-100.ts'
import { tellAbsolute } from './rules/tell-absolute.ts'
import { tellHedged } from './rules/tell-hedged.ts'
import { tellLongest } from './rules/tell-longest.ts'
import { tellOverlap } from './rules/tell-overlap.ts'
import { tellPolite } from './rules/tell-polite.ts'
import { tellQuestion } from './rules/tell-question.ts'
import { tellShortest } from './rules/tell-shortest.ts'
import { temptingLineWins } from './rules/tempting-line-wins.ts'
import { textTooLong } from './rules/text-too-long.ts'
import { tooFewReplies } from './rules/too-few-replies.ts'
import { tooManyMeters } from './rules/too-many-meters.ts'
import { tooManyReplies } from './rules/too-many-replies.ts'
import { tooShort } from './rules/too-short.ts'
import { unearnable } from './rules/unearnable.ts'
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
import { unreachableEnding } from './rules/unreachable-ending.ts'
import { unreachableTurn } from './rules/unreachable-turn.ts'
import { variantsAlike } from './rules/variants-alike.ts'
import { walkBroken } from './rules/walk-broken.ts'
import { walkEnding } from './rules/walk-ending.ts'
import { walkGates } from './rules/walk-gates.ts'
import { walkScore } from './rules/walk-score.ts'
import { walkUnfinished } from './rules/walk-unfinished.ts'
import { walkVariant } from './rules/walk-variant.ts'
import { weightsSum } from './rules/weights-sum.ts'
import { whyMissing } from './rules/why-missing.ts'
import { whyTooThin } from './rules/why-too-thin.ts'
import { wordlessReply } from './rules/wordless-reply.ts'
import { worstTooLow } from './rules/worst-too-low.ts'

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
  whyTooThin, recapMissing, walkVariant,
]

/** Asked of the solved variants: an error of these leaves no value that means anything. */
export const soundRules: readonly ProofRule[] = [
  deadEnd, gateImpossible, nothingAtStake,
]

/** What only the solver knows. */
export const proofRules: readonly ProofRule[] = [
  unreachableTurn, unreachableEnding, replyNeverAvailable, unearnable, tooFewReplies, tooManyReplies, gateIdle,
  startNot100, noModelConversation, tooShort, redLinePays, temptingLineWins, quittingPays, outcomeScale,
  worstTooLow, skillShare, episodeShort, variantsAlike, walkBroken, walkUnfinished, walkEnding, walkScore,
  walkGates, tellLongest, tellShortest, tellPolite, tellQuestion, tellHedged, tellAbsolute, tellOverlap,
]
