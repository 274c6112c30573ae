import { use } from 'react'
import type { Listing, MethodWords } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { FacetGroup } from './facet-group.tsx'
import { choicesIn, type Facets, type Filters, type Narrowed } from './filters.ts'

export type MoreFiltersProps = {
  listings: readonly Listing[]
  filters: Filters
  onFilter: (filters: Filters) => void
  /** The same promise for the same language. */
  method: () => Promise<MethodWords>
}

type Narrower = 'level' | 'family' | 'skill'

function useNames(method: MoreFiltersProps['method']): { [F in Narrower]: (value: Facets[F]) => string } {
  const { t } = useTranslation()
  const { skills } = use(method())
  return {
    level: (level) => t('moreFilters.levels', { level }),
    family: (family) => t(`moreFilters.families.${family}`),
    skill: (skill) => skills[skill].name,
  }
}

/** Level, situation and skill: what a list is narrowed by once its channels are not enough. */
export function MoreFilters({ listings, filters, onFilter, method }: MoreFiltersProps) {
  const { t } = useTranslation()
  const names = useNames(method)
  const narrowed: Narrowed = filters
  const group = <F extends Narrower>(facet: F) => (
    <FacetGroup<Facets[F]>
      label={t(`moreFilters.${facet}`)}
      choices={choicesIn(listings, filters, facet).choices}
      chosen={narrowed[facet]}
      nameOf={names[facet]}
      onChoose={(value) => onFilter({ ...filters, [facet]: value })}
    >
      <span aria-hidden="true" className="eyebrow">{t(`moreFilters.${facet}`)}</span>
    </FacetGroup>
  )
  return (
    <div className="library-more">
      {group('level')}
      {group('family')}
      {group('skill')}
    </div>
  )
}
