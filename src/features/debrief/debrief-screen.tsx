import type { Attempt, Debrief, Ticket } from '../../engine/index.ts'
import { useAttempts } from '../../state/use-attempts.ts'
import { useSettings } from '../../state/use-settings.ts'
import './debrief.css'
import { Recorded } from './recorded.tsx'
import type { Rehearsal } from './rehearsal.ts'
import { Review } from './review.tsx'

export type DebriefScreenProps = Rehearsal & {
  /** Undefined until the solver has answered, and for ever where the rules are not at hand: then `attempt.frozen` stands. */
  debrief: Debrief<Ticket> | undefined
}

/** The moves of an attempt that were tried again, here or in a later attempt. */
function useTried({ id, from }: Attempt): number[] {
  const later = Object.values(useAttempts().all).filter((each) => each.finished && each.from?.attempt === id)
  return [from, ...later.map((each) => each.from)].flatMap((each) => (each ? [each.move] : []))
}

/** The debrief of an attempt; until the solver has answered, what is known without it. */
export function DebriefScreen({ debrief, ...props }: DebriefScreenProps) {
  const { language, shortcuts } = useSettings()
  const tried = useTried(props.attempt)
  return debrief
    ? <Review {...props} debrief={debrief} language={language} keys={shortcuts} tried={tried} />
    : <Recorded {...props} language={language} />
}
