import { dayOf, type Listing, type MethodWords } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { localZone } from '../../state/local-zone.ts'
import { plansOf, type Planned } from '../../state/plans.ts'
import { evidenceIn, rehearsalsIn } from '../../state/rehearsals.ts'
import { useAttempts } from '../../state/use-attempts.ts'
import { useEvidence } from '../../state/use-evidence.ts'
import { useStores } from '../../state/use-stores.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from './empty.tsx'
import { MethodLink } from './method-link.tsx'
import { Numbers } from './numbers.tsx'
import { Plans } from './plans.tsx'
import './progress.css'
import { rowsOf, weeksOf } from './rows.ts'
import { Scenarios } from './scenarios.tsx'
import { Skills } from './skills.tsx'
import { standingsOf, type Titled } from './standings.ts'
import { Today } from './today.tsx'

export type ProgressScreenProps = {
  /** Published scenarios and those of one's own, in the language of the interface. */
  listings: readonly Listing[]
  /** What was played here and is listed no more. */
  withdrawn: readonly Titled[]
  /** In the language of the interface. */
  method: MethodWords
  addresses: {
    briefing: (scenario: string) => string
    debrief: (scenario: string, attempt: string, move?: number) => string
    drill: (what?: { card: string }) => string
    method: (id?: string) => string
  }
  /** What was finished is still being looked at. */
  isCatchingUp: boolean
  /** Puts a plan into a calendar file. */
  onCalendar: (planned: Planned) => void
}

/** What holds, what is starting to fade, what was planned; no totals, no ranking, no streak. */
export function ProgressScreen(props: ProgressScreenProps) {
  const { listings, addresses } = props
  const { t } = useTranslation()
  const { all, ready } = useAttempts()
  const hasFinished = Object.values(all).some(({ finished, kind }) => finished && kind !== 'shared')
  const [first] = listings
  return (
    <div className="progress">
      <header>
        <h1>{t('progress.title')}</h1>
        <p>{t('progress.what')}</p>
      </header>
      {ready && !hasFinished && (
        <Empty action={first && <LinkButton kind="primary" href={addresses.briefing(first.id)}>{t('progress.begin')}</LinkButton>} />
      )}
      {hasFinished && <Practised {...props} />}
      <MethodLink href={addresses.method()} />
    </div>
  )
}

function Practised({ listings, withdrawn, method, addresses, isCatchingUp, onCalendar }: ProgressScreenProps) {
  const { attempts: store, now } = useStores()
  const { all: attempts } = useAttempts()
  const { all: known } = useEvidence()
  const evidence = evidenceIn({ attempts, evidence: known })
  const { today } = rehearsalsIn({ attempts, evidence: known }, now())
  const dayOfIso = (iso: string) => dayOf(Date.parse(iso), localZone)
  const scenarios: Titled[] = [...listings, ...withdrawn]
  const titleOf = (scenario: string) => scenarios.find(({ id }) => id === scenario)?.title ?? scenario
  const onKeep = ({ attempt, plan }: Planned) => {
    const { kept, ...open } = plan
    store.getState().keep({ ...attempt, plan: kept ? open : { ...plan, kept: new Date(now()).toISOString() } })
    void store.getState().fold()
  }
  return (
    <div className="progress-columns">
      <div>
        <Skills rows={rowsOf(evidence, today.day, dayOfIso)} today={today.day} method={method} isCatchingUp={isCatchingUp} />
        <Scenarios standings={standingsOf(Object.values(attempts), scenarios)} addresses={addresses} />
        <Numbers weeks={weeksOf(evidence, today.day, dayOfIso)} />
      </div>
      <div>
        <Today today={today} listings={listings} method={method} drill={addresses.drill} />
        <Plans plans={plansOf(attempts)} titleOf={titleOf} debrief={addresses.debrief} onKeep={onKeep} onCalendar={onCalendar} />
      </div>
    </div>
  )
}
