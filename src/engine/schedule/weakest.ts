import { SKILLS, type Skill } from '../scenario/vocabulary.ts'
import { cardKey, reasonOf } from './card.ts'
import type { Evidence, ShownMove } from './evidence.ts'
import { REHEARSALS_A_DAY } from './today.ts'

/** What an attempt calls for: the skill that lost the most, and where. */
export interface Weakest {
  /** Absent where nothing was lost. */
  skill?: Skill
  /** Keys of cards, the costliest turn first; of a flawless talk, its objections and asks. */
  cards: string[]
}

const lostBy = (moves: readonly ShownMove[], skill: Skill) =>
  moves.filter(({ skills }) => skills.includes(skill)).reduce((sum, { cost }) => sum + cost, 0)

/** The skill whose turns lost the most, the first of the vocabulary among equals. */
function weakestSkill(moves: readonly ShownMove[]): Skill | undefined {
  const most = Math.max(...SKILLS.map((skill) => lostBy(moves, skill)))
  return most > 0 ? SKILLS.find((skill) => lostBy(moves, skill) === most) : undefined
}

/** The two-minute rehearsal that an attempt calls for: at most three turns of its weakest skill that make a card. */
export function weakestOf({ scenario, variant, moves }: Evidence): Weakest {
  const carded = moves.filter((shown) => reasonOf(shown) !== undefined)
  const skill = weakestSkill(carded)
  const weak = carded.filter(({ skills, cost }) => skill !== undefined && skills.includes(skill) && cost > 0)
  const at = weak.length > 0 ? weak : carded
  const keys = at.toSorted((a, b) => b.cost - a.cost).map(({ turn }) => cardKey({ scenario, variant, turn }))
  return { ...(skill === undefined ? {} : { skill }), cards: [...new Set(keys)].slice(0, REHEARSALS_A_DAY) }
}
