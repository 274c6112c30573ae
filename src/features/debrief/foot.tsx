import type { Attempt } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'
import { usePrinting } from '../../ui/use-printing.ts'

export type FootProps = {
  attempt: Attempt
  title: string | undefined
  addresses: { library: string; briefing: (scenario: string) => string }
  /** Where the sheet can be found again on any device; the page's own address where it cannot. */
  linkOf: () => string | undefined
}

/** The ways on, and on paper where the sheet comes from. */
export function Foot(props: FootProps) {
  const { attempt: { scenario }, addresses } = props
  const { t } = useTranslation()
  const printing = usePrinting()
  return (
    <footer className="debrief-foot">
      <LinkButton href={addresses.briefing(scenario)}>{t('debrief.foot.briefing')}</LinkButton>
      <LinkButton kind="quiet" href={addresses.library}>{t('debrief.foot.library')}</LinkButton>
      {printing && <Source {...props} />}
    </footer>
  )
}

function Source({ attempt, title, linkOf }: FootProps) {
  const { t, language } = useTranslation()
  const { scenario, version, finished, started, kind, setting } = attempt
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(finished ?? started))
  const occasion = kind === 'shared' ? t('debrief.shared.title') : date
  const when = setting === 'exam' ? t('debrief.foot.assessed', { when: occasion }) : occasion
  const address = linkOf() ?? window.location.href
  return <p className="caption">{t('debrief.foot.sheet', { title: title ?? scenario, version, date: when, address })}</p>
}
