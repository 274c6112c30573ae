import { lazy, type Ref, Suspense, useState } from 'react'
import type { Listing, MethodWords } from '../../engine/index.ts'
import { learnAll } from '../../i18n/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import { FacetGroup } from './facet-group.tsx'
import { choicesIn, countOf, type Filters } from './filters.ts'
import { channelIcon } from './small-stage.tsx'

/** Its words are fetched with it. */
const MoreFilters = lazy(async () => {
  const [{ MoreFilters: panel }] = await Promise.all([import('./more-filters.tsx'), learnAll()])
  return { default: panel }
})

export type FilterBarProps = {
  listings: readonly Listing[]
  filters: Filters
  onFilter: (filters: Filters) => void
  /** The words of the method, the same promise for the same language. */
  method: () => Promise<MethodWords>
  /** The field that is searched with. */
  ref: Ref<HTMLInputElement>
}

const PANEL = 'more-filters'

export function FilterBar({ listings, filters, onFilter, method, ref }: FilterBarProps) {
  const { t } = useTranslation()
  const used = countOf(filters, ['level', 'family', 'skill'])
  const [wish, setWish] = useState<boolean>()
  const isOpen = wish ?? used > 0
  // What was pressed stays where it is, even if it was the last to narrow the list.
  const narrow = (next: Filters) => {
    setWish(true)
    onFilter(next)
  }
  return (
    <div className="library-filters">
      <h2>{t('library.all')}</h2>
      <Channels listings={listings} filters={filters} onFilter={onFilter} />
      <Button kind="quiet" aria-expanded={isOpen} aria-controls={PANEL} onClick={() => setWish(!isOpen)}>
        {t(used ? 'library.filters.moreUsed' : 'library.filters.more', { used })}
      </Button>
      <SearchField
        ref={ref}
        label={t('library.search')}
        keyCap="/"
        value={filters.query}
        onChange={(query) => onFilter({ ...filters, query })}
      />
      <div id={PANEL} hidden={!isOpen}>
        <Suspense fallback={null}>
          {isOpen && <MoreFilters listings={listings} filters={filters} onFilter={narrow} method={method} />}
        </Suspense>
      </div>
    </div>
  )
}

function Channels({ listings, filters, onFilter }: Pick<FilterBarProps, 'listings' | 'filters' | 'onFilter'>) {
  const { t } = useTranslation()
  const { all, choices } = choicesIn(listings, filters, 'channel')
  const choose = (channel: Filters['channel']) => onFilter({ ...filters, channel })
  return (
    <FacetGroup
      label={t('library.filters.channel')}
      choices={choices}
      chosen={filters.channel}
      nameOf={(channel) => t(`library.channels.${channel}`)}
      iconOf={channelIcon}
      onChoose={choose}
    >
      <ToggleButton pressed={filters.channel === undefined} count={all} onPress={() => choose(undefined)}>
        {t('library.filters.every')}
      </ToggleButton>
    </FacetGroup>
  )
}
