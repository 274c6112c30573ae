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
  tryAgain: () => void
}

/** The move that is open, the keys that walk, and the best line from it, one step at a time. */
export function useWalk({ debrief: { moves, turningPoint }, move, again, keys, onMove, onTryAgain }: Walked): Walk {
  const last = Math.max(0, moves.length - 1)
  const selected = Math.min(last, Math.max(0, move ?? again ?? turningPoint?.move ?? 0))
  const [watched, setWatched] = useState({ move: selected, steps: 0 })
  const steps = watched.move === selected ? watched.steps : 0
  const most = (moves[selected]?.bestLine.replies.length ?? 0) + 1

  const select = (to: number) => onMove(Math.min(last, Math.max(0, to)))
  const watch = () => setWatched({ move: selected, steps: Math.min(most, steps + 1) })
  const tryAgain = () => onTryAgain(selected)
  const arrows = {
    ArrowLeft: () => select(selected - 1), ArrowRight: () => select(selected + 1), Home: () => select(0), End: () => select(last),
  }
  useShortcuts({ ...arrows, r: tryAgain, w: watch }, keys && moves.length > 0)
  const open = steps === most ? 'over' : 'open'
  return { selected, select, steps, watching: steps === 0 ? 'closed' : open, watch, tryAgain }
}
