import { useState } from 'react'
import type { Attempt, Debrief, Ticket } from '../../engine/index.ts'
import { useAttempts } from '../../state/use-attempts.ts'
import { useSettings } from '../../state/use-settings.ts'
import { useStores } from '../../state/use-stores.ts'
import './debrief.css'
import { Recorded } from './recorded.tsx'
import type { Rehearsal } from './rehearsal.ts'
import { Review } from './review.tsx'

export type DebriefScreenProps = Rehearsal & {
  /** Undefined until the solver has answered, and for ever where the rules are not at hand: then `attempt.frozen` stands. */
  debrief: Debrief<Ticket> | undefined
}

const oldestFirst = (a: Attempt, b: Attempt) => a.started.localeCompare(b.started)

/** The finished second tries that branched from an attempt. */
const useLater = ({ id }: Attempt): Attempt[] =>
  Object.values(useAttempts().all).filter(({ finished, from }) => finished && from?.attempt === id).toSorted(oldestFirst)

/** The debrief of an attempt; until the solver has answered, what is known without it. */
export function DebriefScreen({ debrief, ...props }: DebriefScreenProps) {
  const { language, shortcuts } = useSettings()
  const { now } = useStores()
  const [opened] = useState(now)
  const later = useLater(props.attempt)
  return debrief
    ? <Review {...props} debrief={debrief} language={language} keys={shortcuts} later={later} now={opened} />
    : <Recorded {...props} language={language} />
}
