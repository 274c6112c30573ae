import type { Skill } from '../scenario/vocabulary.ts'

/** How a skill was used, corrected for luck; skills that were never at stake are not listed. */
export interface SkillScore {
  skill: Skill
  /** 0 for guessing, 1 for the best possible; below 0 where guessing would have done better. */
  share: number
  /** The same as shown, 0 to 100. */
  percent: number
  /** Turns met where the replies on offer differed in it. */
  n: number
}
