import type { Carried } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import './debrief.css'
import { Hero } from './hero.tsx'
import { Verdict } from './verdict.tsx'

export type UnknownScreenProps = {
  /** Of the scenario as it is published, where it is. */
  title: string | undefined
  carried: Carried
  addresses: { library: string; briefing: (scenario: string) => string }
}

/** A talk that came by a link, and whose rules are not at hand: only its score can be told. */
export function UnknownScreen({ title, carried: { scenario, overall, band }, addresses }: UnknownScreenProps) {
  const { t, language } = useTranslation()
  const lang = language === 'ja' ? 'ja' : 'en'
  const kind = overall === undefined ? 'broken-off' : 'judged'
  return (
    <div className="debrief">
      <Hero
        face={<div />}
        eyebrow={t('debrief.eyebrow', { title: title ?? scenario })}
        outcome={{ words: [t('debrief.shared.title')], lang }}
      >
        {band && <Verdict verdict={{ kind, band, ...(overall === undefined ? {} : { overall }) }} />}
      </Hero>
      <Notice>{t(band ? 'debrief.shared.unknown' : 'debrief.shared.unscored')}</Notice>
      <footer className="debrief-foot">
        {title !== undefined && <LinkButton href={addresses.briefing(scenario)}>{t('debrief.foot.briefing')}</LinkButton>}
        <LinkButton kind="quiet" href={addresses.library}>{t('debrief.foot.library')}</LinkButton>
      </footer>
    </div>
  )
}
