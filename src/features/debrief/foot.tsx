import type { Attempt } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'

export type FootProps = {
  attempt: Attempt
  title: string | undefined
  addresses: { library: string; briefing: (scenario: string) => string }
}

/** The ways on, and on paper where the sheet comes from. */
export function Foot({ attempt: { scenario, version, finished, started }, title, addresses }: FootProps) {
  const { t, language } = useTranslation()
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(finished ?? started))
  return (
    <footer className="debrief-foot">
      <LinkButton href={addresses.briefing(scenario)}>{t('debrief.foot.briefing')}</LinkButton>
      <LinkButton kind="quiet" href={addresses.library}>{t('debrief.foot.library')}</LinkButton>
      <p className="caption">
        {t('debrief.foot.sheet', { title: title ?? scenario, version, date, address: window.location.href })}
      </p>
    </footer>
  )
}
