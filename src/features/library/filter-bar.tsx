import type { Ref } from 'react'
import type { Listing } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import { channelsIn, levelsIn, type Filters } from './filters.ts'
import { channelIcon } from './small-stage.tsx'

export type FilterBarProps = {
  listings: readonly Listing[]
  filters: Filters
  onFilter: (filters: Filters) => void
  /** The field that is searched with. */
  ref: Ref<HTMLInputElement>
}

export function FilterBar({ listings, filters, onFilter, ref }: FilterBarProps) {
  const { t } = useTranslation()
  return (
    <div className="library-filters">
      <h2>{t('library.all')}</h2>
      <div role="group" aria-label={t('library.filters.channel')}>
        {channelsIn(listings, filters).map(({ value, count }) => (
          <ToggleButton
            key={value ?? ''}
            pressed={filters.channel === value}
            count={count}
            icon={value && channelIcon(value)}
            onPress={() => onFilter({ ...filters, channel: value })}
          >
            {value ? t(`library.channels.${value}`) : t('library.filters.every')}
          </ToggleButton>
        ))}
      </div>
      <div role="group" aria-label={t('library.filters.level')}>
        {levelsIn(listings, filters).filter(({ value }) => value).map(({ value, count }) => (
          <ToggleButton
            key={value}
            pressed={filters.level === value}
            count={count}
            onPress={() => onFilter({ ...filters, level: filters.level === value ? undefined : value })}
          >
            {t('library.level', { level: value })}
          </ToggleButton>
        ))}
      </div>
      <SearchField
        ref={ref}
        label={t('library.search')}
        keyCap="/"
        value={filters.query}
        onChange={(query) => onFilter({ ...filters, query })}
      />
    </div>
  )
}
