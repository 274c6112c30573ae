import type { Attempt, Debrief, Ticket } from '../../engine/index.ts'

export type Remark =
  | { key: 'scale' | 'beyond' | 'brokenOff' | 'unfinished' | 'capped' }
  | { key: 'tooShort'; decisions: number }
  | { key: 'stopped'; turn: number }

export type Practice = 'guided' | 'taken' | 'hint' | 'example'

type Judged = Pick<Debrief<Ticket>, 'verdict' | 'points' | 'stop'>

const onVerdict = ({ verdict, points }: Judged): Remark[] => {
  if (verdict.kind === 'too-short') return [{ key: 'tooShort', decisions: verdict.decisions }]
  if (verdict.kind === 'broken-off') return [{ key: 'brokenOff' }]
  if (verdict.kind === 'unfinished') return [{ key: 'unfinished' }]
  return [
    { key: 'scale' },
    ...(points.beyondScale ? [{ key: 'beyond' } as const] : []),
    ...(verdict.capped ? [{ key: 'capped' } as const] : []),
  ]
}

/** What has to be said about a score besides the number. */
export const remarksOn = (debrief: Judged): Remark[] => [
  ...onVerdict(debrief),
  ...(debrief.stop ? [{ key: 'stopped', turn: debrief.stop.at + 1 } as const] : []),
]

/** Why an attempt is practice. */
export function practiceOf({ setting, taken, replies, example = false }: Attempt): Practice[] {
  const reasons: Record<Practice, boolean> = {
    guided: setting === 'guided',
    taken: taken.some(({ redone = false }) => !redone),
    hint: replies.some(({ hint = false }) => hint),
    example,
  }
  return (['guided', 'taken', 'hint', 'example'] as const).filter((reason) => reasons[reason])
}
