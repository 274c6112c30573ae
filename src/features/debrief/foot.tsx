import type { Attempt } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'

export type FootProps = {
  attempt: Attempt
  title: string | undefined
  addresses: { library: string; briefing: (scenario: string) => string }
  /** Where the sheet can be found again; the page's own address unless it is given. */
  link?: string | undefined
}

/** The ways on, and on paper where the sheet comes from. */
export function Foot({ attempt, title, addresses, link = window.location.href }: FootProps) {
  const { t, language } = useTranslation()
  const { scenario, version, finished, started, kind, setting } = attempt
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(finished ?? started))
  const occasion = kind === 'shared' ? t('debrief.shared.title') : date
  const when = kind === 'run' && setting === 'exam' ? t('debrief.foot.assessed', { when: occasion }) : occasion
  return (
    <footer className="debrief-foot">
      <LinkButton href={addresses.briefing(scenario)}>{t('debrief.foot.briefing')}</LinkButton>
      <LinkButton kind="quiet" href={addresses.library}>{t('debrief.foot.library')}</LinkButton>
      <p className="caption">
        {t('debrief.foot.sheet', { title: title ?? scenario, version, date: when, address: link })}
      </p>
    </footer>
  )
}
