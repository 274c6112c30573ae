import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { textOf, type Attempt, type Card, type Mark, type MethodWords, type Script } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { SittingView } from '../../session/shown.ts'
import type { Draw } from '../../state/begin.ts'
import { useSettings } from '../../state/use-settings.ts'
import { ReplyList } from '../../ui/reply-list.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { DrillBar } from './drill-bar.tsx'
import './drill.css'
import { Moment } from './moment.tsx'
import { momentOfCard, useDrill, type Judge } from './use-drill.ts'
import { Verdict } from './verdict.tsx'

export type DrillScreenProps = {
  card: Card
  /** The attempt whose prefix leads to the turn. */
  maker: Attempt
  /** In the language of the conversation. */
  script: Script
  /** Drawn once for this card. */
  draw: Draw
  /** Which of today's cards it is, from 1. */
  position: { at: number; of: number }
  /** In the language of the interface. */
  method: MethodWords
  addresses: { library: string; debrief: (scenario: string, attempt: string, move?: number) => string }
  /** The settings of the app, for the corner of the page. */
  menu: ReactNode
  judge: Judge
  /** Goes on to the next card with what this one was worth; without a mark it could not be judged. */
  onNext: (mark: Mark | undefined) => void
}

/** One card: where you are, their line, your reply, its mark and one sentence. */
export function DrillScreen(props: DrillScreenProps) {
  const { card, maker, script, draw: { seed }, onNext } = props
  const view = useMemo(() => momentOfCard(card, maker, script, seed), [card, maker, script, seed])
  useEffect(() => {
    if (!view) onNext(undefined)
  })
  return view ? <Shown {...props} view={view} /> : null
}

/** A new card takes the focus, so that it is read from its context on; the first one leaves it where it is. */
function useFocusOn(isFirst: boolean) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isFirst) place.current?.focus()
  }, [isFirst])
  return place
}

function Shown({ view, ...props }: DrillScreenProps & { view: SittingView }) {
  const { card, maker, script, position, method, addresses, menu, onNext } = props
  const { t } = useTranslation()
  const { shortcuts } = useSettings()
  const { chosen, outcome, choose } = useDrill(props, view)
  const place = useFocusOn(position.at === 1)
  const next = () => onNext(outcome?.kind === 'judged' ? outcome.move.mark : undefined)
  const keys = view.replies.map(({ key }, index) => [String(index + 1), () => choose(key)] as const)
  const isOver = outcome !== undefined && outcome.kind !== 'waiting'
  useShortcuts({ ...Object.fromEntries(keys), Enter: isOver ? next : undefined }, shortcuts)
  const options = view.replies.map(({ key, words }) => ({ id: key, words: words ?? t('drill.silence') }))
  return (
    <>
      <DrillBar position={position} library={addresses.library} menu={menu} />
      <main id="main" tabIndex={-1} className="drill">
        <Moment ref={place} card={card} vars={maker.vars} script={script} view={view} method={method} position={position} />
        <section className="drill-yours" aria-label={t('drill.yours')}>
          <ReplyList
            label={t('drill.yours')}
            replies={options}
            lang={script.language}
            chosen={chosen}
            disabled={chosen !== undefined}
            onChoose={choose}
          />
          {outcome && (
            <Verdict
              outcome={outcome}
              text={(ticket) => textOf(script, ticket, maker.vars)}
              lang={script.language}
              isLast={position.at === position.of}
              keys={shortcuts}
              debrief={addresses.debrief(card.scenario, maker.id, card.move)}
              onNext={next}
            />
          )}
        </section>
      </main>
    </>
  )
}
