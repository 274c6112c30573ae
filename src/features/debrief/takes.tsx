import { FirstTake } from './first-take.tsx'
import { LaterTakes } from './later-takes.tsx'
import { Notes } from './notes.tsx'
import type { Reviewed } from './use-review.ts'

/** What has to be said about the score, with the ways to the takes before and after. */
export function Takes({ attempt, debrief, before, later, outdated, addresses }: Reviewed) {
  return (
    <Notes
      attempt={attempt}
      debrief={debrief}
      outdated={outdated}
      firstTake={before && <FirstTake {...before} href={addresses.debrief(attempt.scenario, before.attempt.id)} />}
      laterTakes={<LaterTakes takes={later} addressOf={({ scenario, id }) => addresses.debrief(scenario, id)} />}
    />
  )
}
