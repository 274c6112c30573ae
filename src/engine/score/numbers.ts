import type { Talk } from '../machine/replay.ts'
import { saidIn, type Said } from './said.ts'

/** The numbers game: what is counted whether it was won or not. */
export interface Numbers {
  /** Every time an order or a next step was asked for. */
  asks: Said[]
  /** Every time a date was fixed. No date, no credit. */
  dated: Said[]
}

/** Asks made and next steps dated. (method, M28) */
export function numbersOf(talk: Talk): Numbers {
  const said = saidIn(talk)
  return {
    asks: said.filter(({ act }) => act === 'ask-order' || act === 'ask-next-step'),
    dated: said.filter(({ act }) => act === 'fix-date'),
  }
}
