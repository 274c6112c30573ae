import type { Graph, Situation } from '../solve/graph.ts'
import { factsOf } from './facts.ts'
import { once } from './once.ts'

/** Moments of a turn at which the same replies are offered and the same of them lose nothing; one bit a reply. */
export interface Moment {
  turn: number
  offered: number
  best: number
  /** One state of this kind. */
  state: number
}

/** More replies than these are not told apart at a turn. */
const MOST_REPLIES = 20

function bitsOf({ tables }: Graph, { turn }: Situation, replies: readonly number[]): number {
  const places = replies.map((number) => tables.turns[turn]!.replies.findIndex(({ index }) => index === number))
  return places.reduce((bits, place) => bits | (1 << Math.min(place, MOST_REPLIES)), 0)
}

function momentsFrom(graph: Graph): readonly Moment[] {
  const { first } = factsOf(graph)
  const found = new Map<string, Moment>()
  graph.situations.forEach((situation, at) => {
    const { turn, reply, loss } = situation
    const offered = bitsOf(graph, situation, reply)
    const best = bitsOf(graph, situation, reply.filter((_, index) => loss[index] === 0))
    const key = `${turn} ${offered} ${best}`
    if (!found.has(key)) found.set(key, { turn, offered, best, state: first[at]! })
  })
  return [...found.values()]
}

/** The kinds of moments that a variant has, in the order in which they are first met. */
export const momentsOf = once(momentsFrom)
