import {
  replay, speechAt, tablesOf,
  type Attempt, type Ending, type GivenReply, type Language, type Script, type Speech, type Ticket,
} from '../../engine/index.ts'

/** What was said, without what it cost: at hand before the scenario is solved. */
export type Exchange = { turn: string; speech: Speech<Ticket>; text?: Ticket; lang: Language }

export type Outline = { exchanges: Exchange[]; ending?: Ending<Ticket> }

export type Told = Pick<Attempt, 'variant' | 'replies'>

/** Follows an attempt for its words alone. */
export function outlineOf({ structure }: Script, { variant, replies }: Told): Outline {
  const tables = tablesOf(structure, variant)
  const { moves, ending: key } = replay(tables, replies)
  const exchanges = moves.map(({ turn, reply, before }, index) => {
    const text = structure.turns[turn.key]?.replies[reply.key]?.text
    const speech = speechAt(structure, tables, before)!
    return { turn: turn.key, speech, lang: replies[index]!.lang, ...(text === undefined ? {} : { text }) }
  })
  const ending = key === undefined ? undefined : structure.endings[key]
  return { exchanges, ...(ending && { ending }) }
}

/** The same talk up to a move, and from there another way. */
export function wayFrom(script: Script, { variant, replies }: Told, move: number, way: readonly GivenReply[]): Outline {
  const lang = replies[move]?.lang ?? script.language
  const onwards = way.map((reply) => ({ ...reply, lang, ms: 0 }))
  const { exchanges, ending } = outlineOf(script, { variant, replies: [...replies.slice(0, move), ...onwards] })
  return { exchanges: exchanges.slice(move), ...(ending && { ending }) }
}
