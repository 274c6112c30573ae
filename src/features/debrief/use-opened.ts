import { useState } from 'react'

/** Which better replies are open; what was opened once stays open. */
export type OpenedReplies = {
  isOpen: (move: number) => boolean
  open: (move: number) => void
  all: boolean
  openAll: () => void
}

/** @param tried The moves that have been tried again: there is nothing left to spoil. */
export function useOpened(tried: readonly number[]): OpenedReplies {
  const [shown, setShown] = useState<readonly number[]>([])
  const [all, setAll] = useState(false)
  return {
    isOpen: (move) => all || tried.includes(move) || shown.includes(move),
    open: (move) => setShown([...shown, move]),
    all,
    openAll: () => setAll(true),
  }
}
