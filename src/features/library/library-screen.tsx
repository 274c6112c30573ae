import { lazy, Suspense, useDeferredValue, useMemo, useRef } from 'react'
import type { Listing, MethodWords, Script } from '../../engine/index.ts'
import { learnAll } from '../../i18n/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useAttempts } from '../../state/use-attempts.ts'
import { useOwnScenarios } from '../../state/use-own-scenarios.ts'
import { useSettings } from '../../state/use-settings.ts'
import { Card } from '../../ui/card.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { Dropping } from './dropping.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type Filters, shownIn } from './filters.ts'
import { GoCard, type GoAddresses } from './go-card.tsx'
import { Grid } from './grid.tsx'
import './library.css'
import { NoneFound } from './none-found.tsx'
import { OwnScenarios } from './own-scenarios.tsx'
import { standings } from './standing.ts'
import { type OpenedFile, useFile } from './use-file.ts'
import type { TodayAddresses } from './today-card.tsx'
import { wayOn } from './way-on.ts'

/** Only a list too long for one file can lack a part of it. */
const Incomplete = lazy(async () => {
  const [{ Incomplete: part }] = await Promise.all([import('./incomplete.tsx'), learnAll()])
  return { default: part }
})

/** Nothing comes back on a first visit: the scheduler's side of the page waits until something was finished. */
const TodayCard = lazy(async () => {
  const [{ TodayCard: card }] = await Promise.all([import('./today-card.tsx'), learnAll()])
  return { default: card }
})

/** Three rows are more than a window shows: the page need not wait for others. */
const AT_FIRST = 12

export type LibraryScreenProps = {
  /** Every scenario in the language of the interface, in the library's order. */
  listings: readonly Listing[]
  /** More of them are on their way. */
  isArriving?: boolean
  /** The trainee's own, opened from files. */
  own: readonly Listing[]
  /** What the address asks for. */
  filters: Filters
  addresses: GoAddresses & TodayAddresses
  /** Replaces the filters in the address. */
  onFilter: (filters: Filters) => void
  /** The words of the method in the language of the interface; the same promise each time. */
  method: () => Promise<MethodWords>
  /** A scenario in the language of the conversation, for the last line that was said in it. */
  scriptOf: (scenario: string) => Promise<Script | undefined>
  /** Asks again for the rest of the list, where it could not be had. */
  onFetch?: (() => void) | undefined
  /** Checks a file and keeps it as an own scenario; answers with what was found. */
  onOpenFile: (file: File) => Promise<OpenedFile>
}

/** Where to go on, and all that can be played. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { listings, isArriving = false, own, filters, addresses, onFilter, scriptOf, method, onFetch, onOpenFile } = props
  const { t } = useTranslation()
  const { all: attempts } = useAttempts()
  const { remove } = useOwnScenarios()
  const { shortcuts } = useSettings()
  const file = useFile(onOpenFile)
  const search = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => search.current?.focus() }, shortcuts)

  const everything = useMemo(() => [...listings, ...own], [listings, own])
  const standing = useMemo(() => standings(everything, attempts), [everything, attempts])
  const hasPast = useMemo(() => Object.values(attempts).some(({ finished }) => finished), [attempts])
  const narrowed = useDeferredValue(filters)
  const shown = useMemo(() => shownIn(listings, narrowed), [listings, narrowed])
  return (
    <Dropping onDrop={file.open}>
      <div className="library">
        <h1 className="visually-hidden">{t('library.title')}</h1>
        <div className="library-top">
          <GoCard way={wayOn(everything, attempts)} addresses={addresses} scriptOf={scriptOf} />
          {hasPast && (
            <Suspense fallback={<Card />}><TodayCard listings={everything} method={method} addresses={addresses} /></Suspense>
          )}
        </div>
        <FilterBar ref={search} listings={listings} filters={filters} onFilter={onFilter} method={method} />
        <p className="visually-hidden" role="status">{!isArriving && t('library.found', { shown: shown.length })}</p>
        <Grid listings={isArriving ? shown.slice(0, AT_FIRST) : shown} standing={standing} briefing={addresses.briefing} />
        {onFetch && <Suspense fallback={null}><Incomplete onFetch={onFetch} /></Suspense>}
        {shown.length === 0 && !isArriving && <NoneFound onClear={() => onFilter({ query: '' })} />}
        <OwnScenarios listings={own} standing={standing} briefing={addresses.briefing} file={file} onRemove={remove} />
      </div>
    </Dropping>
  )
}
