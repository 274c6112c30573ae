import {
  phrasesOf, replay, speechAt, tablesOf, textOf,
  type Attempt, type Channel, type Language, type Listing, type Script,
} from '../../engine/index.ts'

/** Where a talk that goes on was left. */
export type Stand = {
  /** What is being said, phrase by phrase. */
  words: readonly string[]
  lang: Language
  person: Listing['person']
  channel: Channel
  goal: string
  turn: number
  /** About how many turns there will be; absent where the setting does not tell. */
  of?: number
}

/** Undefined where an attempt no longer fits its scenario, or has ended. */
export function standOf(script: Script, { rulesHash, variant, replies, vars }: Attempt): Stand | undefined {
  if (rulesHash !== script.rulesHash) return undefined
  const { structure, proven, cast, language } = script
  const tables = tablesOf(structure, variant)
  const speech = speechAt(structure, tables, replay(tables, replies).state)
  const face = speech && cast[speech.by]
  if (!speech || !face) return undefined
  const turn = replies.length + 1
  const goal = structure.variants[variant]?.briefing.goal ?? structure.briefing.goal
  return {
    words: phrasesOf(script, speech.text, vars),
    lang: language,
    person: { ...face, mood: speech.look.mood },
    channel: structure.turns[speech.turn]?.channel ?? structure.channel,
    goal: textOf(script, goal, vars),
    turn,
    of: Math.max(turn, replies.length + (proven[variant]?.ahead[speech.turn] ?? 0)),
  }
}
