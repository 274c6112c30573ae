import type { Debrief, Ticket } from '../../engine/index.ts'
import { useSettings } from '../../state/use-settings.ts'
import './debrief.css'
import { Recorded } from './recorded.tsx'
import type { Rehearsal } from './rehearsal.ts'
import { Review } from './review.tsx'

export type DebriefScreenProps = Rehearsal & {
  /** Undefined until the solver has answered, and for ever where the rules are not at hand: then `attempt.frozen` stands. */
  debrief: Debrief<Ticket> | undefined
}

/** The debrief of an attempt; until the solver has answered, what is known without it. */
export function DebriefScreen({ debrief, ...props }: DebriefScreenProps) {
  const { language, shortcuts } = useSettings()
  return debrief
    ? <Review {...props} debrief={debrief} language={language} keys={shortcuts} />
    : <Recorded {...props} language={language} />
}
