import { lazy, type ReactNode, Suspense } from 'react'
import type { Listing } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ScenarioCard } from './scenario-card.tsx'
import type { Standing } from './standing.ts'

const VirtualGrid = lazy(async () => ({ default: (await import('../../ui/virtual-grid.tsx')).VirtualGrid }))

export type GridProps = {
  listings: readonly Listing[]
  standing: ReadonlyMap<string, Standing>
  briefing: (scenario: string) => string
  /** What stands on a card besides. */
  more?: (listing: Listing) => ReactNode
}

/** From so many on, only the cards near the window are drawn. */
const MANY = 60

/** What is drawn of a long list until there is something that draws the near ones. */
const AT_FIRST = 12

export function Grid(props: GridProps) {
  const { listings } = props
  if (listings.length === 0) return null
  if (listings.length < MANY) return <Whole {...props} />
  return <Suspense fallback={<Whole {...props} listings={listings.slice(0, AT_FIRST)} />}><Windowed {...props} /></Suspense>
}

function Whole({ listings, ...rest }: GridProps) {
  return (
    <ul className="library-grid">
      {listings.map((listing) => <li key={listing.id}><PlacedCard listing={listing} {...rest} /></li>)}
    </ul>
  )
}

function Windowed({ listings, ...rest }: GridProps) {
  const { t } = useTranslation()
  return (
    <VirtualGrid
      label={t('library.all')}
      count={listings.length}
      columnWidth={250}
      gap={20}
      rowHeight={300}
      keyOf={(index) => listings[index]?.id ?? ''}
    >
      {(index) => {
        const listing = listings[index]
        return listing && <PlacedCard listing={listing} {...rest} />
      }}
    </VirtualGrid>
  )
}

function PlacedCard({ listing, standing, briefing, more }: Omit<GridProps, 'listings'> & { listing: Listing }) {
  return (
    <ScenarioCard listing={listing} standing={standing.get(listing.id)} href={briefing(listing.id)}>
      {more?.(listing)}
    </ScenarioCard>
  )
}
