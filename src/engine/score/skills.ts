import { applying, caseOf } from '../machine/meaning.ts'
import type { Move, Talk } from '../machine/replay.ts'
import type { ReplyRow } from '../machine/rows.ts'
import { SKILLS, type Skill } from '../scenario/vocabulary.ts'
import { whole } from './points.ts'

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

/** What was reached and what could have been, above guessing; undefined where nothing on offer differed. */
function stakesAt(move: Move, skill: Skill, talk: Talk): { won: number; most: number } | undefined {
  const grade = (reply: ReplyRow) => caseOf(reply, move.before).quality[skill] ?? 0
  const grades = move.offered.map(grade)
  if (grades.every((value) => value === grades[0])) return undefined
  const mean = grades.reduce((sum, value) => sum + value, 0) / grades.length
  const best = Math.max(...applying(talk.tables, move.before).map(grade))
  return { won: grade(move.reply) - mean, most: best - mean }
}

function skillOf(skill: Skill, talk: Talk): SkillScore[] {
  const stakes = talk.moves.flatMap((move) => stakesAt(move, skill, talk) ?? [])
  if (stakes.length === 0) return []
  const share = stakes.reduce((sum, { won }) => sum + won, 0) / stakes.reduce((sum, { most }) => sum + most, 0)
  return [{ skill, share, percent: whole(100 * Math.max(0, share)), n: stakes.length }]
}

/** Every skill that was at stake, in the order of the vocabulary. */
export const skillsOf = (talk: Talk): SkillScore[] => SKILLS.flatMap((skill) => skillOf(skill, talk))
