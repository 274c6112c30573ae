import type { Script } from '../../engine/index.ts'
import { dayAfter } from './days.ts'
import { Onward } from './onward.tsx'
import { OpenedMoment } from './opened-moment.tsx'
import type { Reviewed, ReviewState } from './use-review.ts'

export type MomentColumnProps = Reviewed & { review: ReviewState; script: Script }

/** The if–then at stake in the turning point, else in the whole scenario. */
function ruleOf({ debrief: { moves, turningPoint }, method: { principles }, script }: MomentColumnProps): string {
  const principle = moves[turningPoint?.move ?? -1]?.principle ?? script.structure.briefing.principle
  return principles[principle ?? '']?.rule ?? ''
}

/** One moment in full, and what comes after it. */
export function MomentColumn(props: MomentColumnProps) {
  const { attempt, addresses, method, weakest, now, review: { move, next, isReadOnly } } = props
  const { plan } = next
  return (
    <div className="debrief-column">
      {move && <OpenedMoment {...props} move={move} />}
      {next.isOffered && !isReadOnly && (
        <Onward
          next={next}
          drill={weakest && { skill: weakest.skill && method.skills[weakest.skill].name, address: addresses.drill({ from: attempt.id }) }}
          draft={{ text: plan?.text ?? ruleOf(props), on: plan?.on ?? dayAfter(now, 1) }}
          today={dayAfter(now, 0)}
        />
      )}
    </div>
  )
}
