import type { Talk } from '../machine/replay.ts'
import type { Act } from '../scenario/vocabulary.ts'
import { given } from './given.ts'
import { whole } from './points.ts'
import { saidIn } from './said.ts'

/** How much was asked and how much was told, in acts; silence is neither. */
export interface AskTell {
  asks: number
  tells: number
  /** Asks among both, 0 to 100; absent where nothing was said. */
  percent?: number
}

/** Acts that hand the word to the other side. */
const ASKS: readonly Act[] = [
  'clarify', 'ask-open', 'ask-closed', 'confirm-settled', 'trial-close', 'ask-order', 'ask-next-step',
]

export function askTellOf(talk: Talk): AskTell {
  const said = saidIn(talk).filter(({ act }) => act !== 'wait')
  const asks = said.filter(({ act }) => ASKS.includes(act)).length
  const percent = said.length === 0 ? undefined : whole((100 * asks) / said.length)
  return given({ asks, tells: said.length - asks, percent })
}
