import type { ReactNode } from 'react'
import type { Listing } from '../../engine/index.ts'
import { ScenarioCard } from './scenario-card.tsx'
import type { Standing } from './standing.ts'

export type GridProps = {
  listings: readonly Listing[]
  standing: ReadonlyMap<string, Standing>
  briefing: (scenario: string) => string
  /** What stands on a card besides. */
  more?: (listing: Listing) => ReactNode
}

export function Grid({ listings, standing, briefing, more }: GridProps) {
  if (listings.length === 0) return null
  return (
    <ul className="library-grid">
      {listings.map((listing) => (
        <ScenarioCard key={listing.id} listing={listing} standing={standing.get(listing.id)} href={briefing(listing.id)}>
          {more?.(listing)}
        </ScenarioCard>
      ))}
    </ul>
  )
}
