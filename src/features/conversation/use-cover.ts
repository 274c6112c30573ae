import { useState } from 'react'
import type { SittingView } from '../../session/shown.ts'

type Cover = { isOn: boolean; lift: () => void }

/** The replies of a turn stay covered until the trainee has said one of their own; once lifted, a turn stays open. */
export function useCover({ phase, given, letter, channel }: SittingView, isWanted: boolean): Cover {
  const [lifted, setLifted] = useState<ReadonlySet<number>>(new Set())
  const isSpoken = letter === undefined && channel !== 'campaign'
  const isOn = isWanted && isSpoken && (phase === 'hearing' || phase === 'turn') && !lifted.has(given)
  return { isOn, lift: () => setLifted(new Set([...lifted, given])) }
}
