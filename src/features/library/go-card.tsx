import { lazy, Suspense, useRef } from 'react'
import type { Attempt, Script } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PlayIcon } from '../../ui/icons/play.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { SmallStage } from './small-stage.tsx'
import { useStand } from './use-stand.ts'
import type { WayOn } from './way-on.ts'

const LeftAt = lazy(async () => ({ default: (await import('./left-at.tsx')).LeftAt }))
const OthersLeft = lazy(async () => ({ default: (await import('./others-left.tsx')).OthersLeft }))

export type GoAddresses = {
  briefing: (scenario: string) => string
  play: (scenario: string, attempt?: string) => string
}

export type GoCardProps = {
  way: WayOn | undefined
  addresses: GoAddresses
  scriptOf: (scenario: string) => Promise<Script | undefined>
}

const attemptOf = (way: WayOn | undefined): Attempt | undefined => (way?.kind === 'left' ? way.attempt : undefined)

/** One large card: where the trainee left off, or what to begin with. Enter takes it. */
export function GoCard({ way, addresses, scriptOf }: GoCardProps) {
  const link = useRef<HTMLAnchorElement>(null)
  const attempt = attemptOf(way)
  const stand = useStand(attempt, scriptOf)
  useShortcuts({ Enter: () => link.current?.click() })
  const { t } = useTranslation()
  if (!way) return null
  const { listing, kind } = way
  const summary = <p>{listing.summary}</p>
  const title = t(`library.go.${kind}`, { turn: (attempt?.replies.length ?? 0) + 1 })
  return (
    <Card as="section" className="library-go" aria-label={title}>
      <SmallStage channel={stand?.channel ?? listing.channel} person={stand?.person ?? listing.person} />
      <div className="library-words">
        <p className="eyebrow">{title}</p>
        <h2>{listing.title}</h2>
        {stand ? <Suspense fallback={summary}><LeftAt stand={stand} /></Suspense> : summary}
        <div className="library-ways">
          <LinkButton
            ref={link}
            kind="primary"
            icon={<PlayIcon size={18} />}
            keyCap="Enter"
            href={attempt ? addresses.play(listing.id, attempt.id) : addresses.briefing(listing.id)}
          >
            {t(attempt ? 'library.go.continue' : 'library.go.begin')}
          </LinkButton>
          {attempt && <OtherWays attempt={attempt} addresses={addresses} />}
        </div>
        {kind === 'first' && <p className="caption">{t('library.private')}</p>}
        {way.kind === 'left' && way.others.length > 0 && (
          <Suspense fallback={null}><OthersLeft others={way.others} play={addresses.play} /></Suspense>
        )}
      </div>
    </Card>
  )
}

function OtherWays({ attempt: { scenario, setting }, addresses }: { attempt: Attempt; addresses: GoAddresses }) {
  const { t } = useTranslation()
  return (
    <>
      {setting !== 'exam' && <LinkButton kind="quiet" href={addresses.play(scenario)}>{t('library.go.again')}</LinkButton>}
      <LinkButton kind="quiet" href={addresses.briefing(scenario)}>{t('library.go.briefing')}</LinkButton>
    </>
  )
}
