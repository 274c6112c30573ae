import type { Talk } from '../machine/replay.ts'
import { BANDS, type Band } from './band.ts'
import { isKept, type GateResult } from './gates.ts'

/** Where the second to the fifth band begin. */
const FROM = [25, 50, 75, 90]

/** Scored decisions below which a talk is too short to judge. */
export const ENOUGH_DECISIONS = 8

/** What may be said of a talk as a whole; where there is no number, the kind says why. */
export type Verdict =
  /** `overall` is 0 to 100; `capped` where a failed gate lowered the band. */
  | { kind: 'judged'; overall: number; band: Band; capped: boolean }
  /** The counterpart ended it: no number, whatever had been won before. */
  | { kind: 'broken-off'; band: 'starting' }
  /** Fewer than eight scored decisions met. */
  | { kind: 'too-short'; decisions: number }
  | { kind: 'unfinished' }

/** The band of an overall as shown. */
export const bandOf = (overall: number): Band => BANDS[FROM.filter((from) => overall >= from).length]!

const isBrokenOff = ({ tables, ending }: Talk): boolean =>
  tables.endings.some(({ key, brokenOff }) => brokenOff && key === ending)

function judged(overall: number, gates: readonly GateResult[]): Verdict {
  const band = bandOf(overall)
  const capped = !gates.every(isKept) && overall >= FROM[1]!
  return { kind: 'judged', overall, band: capped ? 'developing' : band, capped }
}

/** Judges a talk as a whole, or says why it cannot be judged. */
export function verdictOf(talk: Talk, standing: number, decisions: number, gates: readonly GateResult[]): Verdict {
  if (talk.ending === undefined) return { kind: 'unfinished' }
  if (isBrokenOff(talk)) return { kind: 'broken-off', band: 'starting' }
  if (decisions < ENOUGH_DECISIONS) return { kind: 'too-short', decisions }
  return judged(Math.max(0, standing), gates)
}
