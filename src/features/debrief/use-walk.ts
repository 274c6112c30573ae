import { useState } from 'react'
import type { Debrief, Ticket } from '../../engine/index.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'

type Walked = {
  debrief: Pick<Debrief<Ticket>, 'moves' | 'turningPoint'>
  /** The move that the address names. */
  move: number | undefined
  /** The move that a second try came back for. */
  again: number | undefined
  keys: boolean
  /** Nothing is played here: it is only looked at. */
  isReadOnly: boolean
  onMove: (move: number) => void
  onTryAgain: (move: number) => void
}

export type Walk = {
  selected: number
  select: (move: number) => void
  /** How many steps of the best line from here have been watched. */
  steps: number
  watching: 'closed' | 'open' | 'over'
  watch: () => void
  /** The best line goes on by itself, which somebody asked for. */
  playing: boolean
  play: (playing: boolean) => void
  tryAgain: () => void
}

/** The move that is open, the keys that walk, and the best line from it, one step at a time. */
export function useWalk({ debrief: { moves, turningPoint }, move, again, keys, isReadOnly, onMove, onTryAgain }: Walked): Walk {
  const last = Math.max(0, moves.length - 1)
  const selected = Math.min(last, Math.max(0, move ?? again ?? turningPoint?.move ?? 0))
  const [watched, setWatched] = useState({ move: selected, steps: 0, playing: false })
  const { steps, playing } = watched.move === selected ? watched : { steps: 0, playing: false }
  const most = (moves[selected]?.bestLine.replies.length ?? 0) + 1

  const select = (to: number) => onMove(Math.min(last, Math.max(0, to)))
  const watchTo = (to: number, on: boolean) => setWatched({ move: selected, steps: Math.min(most, to), playing: on && to < most })
  const watch = () => watchTo(steps + 1, playing)
  const play = (on: boolean) => watchTo(steps, on)
  const tryAgain = () => onTryAgain(selected)
  const arrows = {
    ArrowLeft: () => select(selected - 1), ArrowRight: () => select(selected + 1), Home: () => select(0), End: () => select(last),
  }
  useShortcuts({ ...arrows, r: isReadOnly ? undefined : tryAgain, w: watch }, keys && moves.length > 0)
  const open = steps === most ? 'over' : 'open'
  return { selected, select, steps, watching: steps === 0 ? 'closed' : open, watch, playing, play, tryAgain }
}
