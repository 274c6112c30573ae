import { useRef } from 'react'
import type { Script } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PlayIcon } from '../../ui/icons/play.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { SmallStage } from './small-stage.tsx'
import { useLastLine } from './use-last-line.ts'
import type { WayOn } from './way-on.ts'

export type GoCardProps = {
  way: WayOn | undefined
  addresses: { briefing: (scenario: string) => string; play: (scenario: string, attempt?: string) => string }
  scriptOf: (scenario: string) => Promise<Script | undefined>
}

/** One large card: where the trainee left off, or what to begin with. Enter takes it. */
export function GoCard({ way, addresses, scriptOf }: GoCardProps) {
  const link = useRef<HTMLAnchorElement>(null)
  const attempt = way?.kind === 'left' ? way.attempt : undefined
  const line = useLastLine(attempt, scriptOf)
  useShortcuts({ Enter: () => link.current?.click() })
  const { t } = useTranslation()
  if (!way) return null
  const { listing, kind } = way
  const briefing = addresses.briefing(listing.id)
  const onwards = attempt ? addresses.play(listing.id, attempt.id) : briefing
  const turn = (attempt?.replies.length ?? 0) + 1
  return (
    <Card as="section" className="library-go" aria-label={t(`library.go.${kind}`, { turn })}>
      <SmallStage listing={listing} />
      <div className="library-words">
        <p className="eyebrow">{t(`library.go.${kind}`, { turn })}</p>
        <h2>{listing.title}</h2>
        {line
          ? <p className="voice" lang={line.lang}>{inQuotes(line.words, line.lang).join('')}</p>
          : <p>{listing.summary}</p>}
        <div className="library-ways">
          <LinkButton ref={link} kind="primary" icon={<PlayIcon size={18} />} keyCap="Enter" href={onwards}>
            {t(attempt ? 'library.go.continue' : 'library.go.begin')}
          </LinkButton>
          {attempt && <LinkButton kind="quiet" href={briefing}>{t('library.go.briefing')}</LinkButton>}
        </div>
        {kind === 'first' && <p className="caption">{t('library.private')}</p>}
      </div>
    </Card>
  )
}
