import { use, useEffect, useState } from 'react'
import { cardKey, dateOf, textOf, weakestOf, type Card, type Evidence, type Today } from '../engine/index.ts'
import { DrillEnd, NothingDue, type Rehearsed } from '../features/drill/drill-end.tsx'
import { DrillScreen } from '../features/drill/drill-screen.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import { rehearsalsIn } from '../state/rehearsals.ts'
import { useAttempt, useAttempts } from '../state/use-attempts.ts'
import { useEvidence } from '../state/use-evidence.ts'
import { useConversationLanguage, useSettings } from '../state/use-settings.ts'
import { useStores } from '../state/use-stores.ts'
import { addresses } from './addresses.ts'
import { noteDebrief } from './note-debrief.ts'
import { menu, Page } from './page.tsx'
import { useQuery } from './use-address.ts'
import { drawFrom } from './use-begin.ts'
import { useCatchUp } from './use-catch-up.ts'
import { usePlayedScenario } from './use-scenario.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'
import { Waiting } from './waiting.tsx'

/** What was asked for: one card, what an attempt calls for, or what is due. */
type Wanted = { card?: string | undefined; from?: string | undefined }

function handOf({ card, from }: Wanted, cards: readonly Card[], due: readonly Card[], evidence: Evidence | undefined): readonly Card[] {
  const keys = card !== undefined ? [card] : from !== undefined ? (evidence ? weakestOf(evidence).cards : []) : undefined
  return keys?.flatMap((key) => cards.find((each) => each.key === key) ?? []) ?? due
}

function whyNothing({ card, from }: Wanted, cards: readonly Card[], { done }: Today) {
  if (card !== undefined || from !== undefined) return 'unknown' as const
  if (cards.length === 0) return 'none' as const
  return done > 0 ? ('done' as const) : ('resting' as const)
}

type RoundProps = {
  card: Card
  position: { at: number; of: number }
  onDone: (rehearsed: Rehearsed | undefined) => void
}

/** One card with the rules it was made under; a card whose rules are gone is passed over. */
function Round({ card, position, onDone }: RoundProps) {
  const stores = useStores()
  const { loader, solver } = useServices()
  const language = useConversationLanguage()
  const maker = useAttempt(card.attempt)
  const script = usePlayedScenario(maker, card.scenario, language)
  const method = use(loader.method(useSettings().language))
  const [draw] = useState(() => drawFrom(stores))
  const isGone = !maker || !script

  useEffect(() => {
    if (isGone) onDone(undefined)
  })
  useEffect(() => script && solver.prepare(script), [solver, script])
  if (isGone) return <Waiting />
  const backOn = () => {
    const { cards } = rehearsalsIn({ attempts: stores.attempts.getState().all, evidence: stores.evidence.getState().all }, stores.now())
    const again = cards.find(({ key }) => key === card.key)
    return again && dateOf(again.memory.due)
  }
  return (
    <DrillScreen
      card={card}
      maker={maker}
      script={script}
      draw={draw}
      position={position}
      method={method}
      addresses={addresses}
      menu={menu}
      judge={async (attempt) => {
        const debrief = await solver.debrief(script, attempt)
        noteDebrief(stores, script, attempt, debrief)
        return debrief
      }}
      onNext={(mark) => onDone({
        key: cardKey(card),
        title: textOf(script, script.structure.title),
        skills: card.skills.map((skill) => method.skills[skill].name),
        mark,
        back: mark && backOn(),
      })}
    />
  )
}

/** The cards in hand, one after the other: what is due changes with each reply, what was dealt does not. */
function Hand({ hand }: { hand: readonly Card[] }) {
  const [at, setAt] = useState(0)
  const [rehearsed, setRehearsed] = useState<readonly Rehearsed[]>([])
  const card = hand[at]
  if (!card) return <Page><DrillEnd rehearsed={rehearsed} addresses={addresses} /></Page>
  const onDone = (done: Rehearsed | undefined) => {
    if (done) setRehearsed([...rehearsed, done])
    setAt(at + 1)
  }
  return <Round key={card.key} card={card} position={{ at: at + 1, of: hand.length }} onDone={onDone} />
}

function Dealt({ wanted }: { wanted: Wanted }) {
  const { now } = useStores()
  const { all: attempts } = useAttempts()
  const { all: evidence } = useEvidence()
  const [{ hand, cards, today }] = useState(() => {
    const { cards: all, today: due } = rehearsalsIn({ attempts, evidence }, now())
    return { hand: handOf(wanted, all, due.due, evidence[wanted.from ?? '']), cards: all, today: due }
  })
  if (hand.length > 0) return <Hand hand={hand} />
  const next = today.next === undefined ? undefined : dateOf(today.next)
  return <Page><NothingDue why={whyNothing(wanted, cards, today)} next={next} addresses={addresses} /></Page>
}

/** Rehearsals of one reply each: what is due today, `?card=` alone, or what the attempt `?from=` calls for. */
export function DrillRoute() {
  const { t } = useTranslation()
  const query = useQuery()
  const [card, from] = [query.get('card') ?? undefined, query.get('from') ?? undefined]
  const isCatchingUp = useCatchUp()
  useTitle(t('drill.title'))
  const [isDealt, setDealt] = useState(false)
  if (!isDealt && !isCatchingUp) setDealt(true)
  return isDealt ? <Dealt key={`${card} ${from}`} wanted={{ card, from }} /> : <Waiting />
}
