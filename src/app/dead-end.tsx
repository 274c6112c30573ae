import type { LinkFault } from '../engine/index.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { addresses } from './addresses.ts'
import './alone.css'
import { Page } from './page.tsx'
import { useTitle } from './use-title.ts'

type DeadEndProps = { title: string; children: string; way: { href: string; label: string } }

function DeadEnd({ title, children, way }: DeadEndProps) {
  useTitle(title)
  return (
    <Page>
      <div className="alone">
        <Empty heading="h1" seats={[true, false]} broken title={title} action={<LinkButton kind="primary" href={way.href}>{way.label}</LinkButton>}>
          {children}
        </Empty>
      </div>
    </Page>
  )
}

/** No page has this address. */
export function Lost({ address }: { address: string }) {
  const { t } = useTranslation()
  const way = { href: addresses.library, label: t('deadEnd.lost.library') }
  return <DeadEnd title={t('deadEnd.lost.title')} way={way}>{t('deadEnd.lost.body', { address })}</DeadEnd>
}

/** No scenario has this name, or not any more. */
export function Gone() {
  const { t } = useTranslation()
  const way = { href: addresses.library, label: t('deadEnd.gone.library') }
  return <DeadEnd title={t('deadEnd.gone.title')} way={way}>{t('deadEnd.gone.body')}</DeadEnd>
}

/** The attempt was never kept in this browser. */
export function Elsewhere({ scenario }: { scenario: string }) {
  const { t } = useTranslation()
  const way = { href: addresses.briefing(scenario), label: t('deadEnd.elsewhere.briefing') }
  return <DeadEnd title={t('deadEnd.elsewhere.title')} way={way}>{t('deadEnd.elsewhere.body')}</DeadEnd>
}

/** The link was cut short, altered, or written by a later edition of the page. */
export function Unreadable({ fault }: { fault: LinkFault }) {
  const { t } = useTranslation()
  const way = { href: addresses.library, label: t('deadEnd.unreadable.library') }
  return <DeadEnd title={t('deadEnd.unreadable.title')} way={way}>{t(`deadEnd.unreadable.${fault}`)}</DeadEnd>
}

/** The talk was begun under rules that are no longer at hand. */
export function Changed({ scenario }: { scenario: string }) {
  const { t } = useTranslation()
  const way = { href: addresses.briefing(scenario), label: t('deadEnd.changed.briefing') }
  return <DeadEnd title={t('deadEnd.changed.title')} way={way}>{t('deadEnd.changed.body')}</DeadEnd>
}

/** Nothing can be shown before this scenario without giving it away. */
export function NoExample({ scenario, because }: { scenario: string; because: 'body' | 'exam' }) {
  const { t } = useTranslation()
  const way = { href: addresses.briefing(scenario), label: t('example.back') }
  return <DeadEnd title={t('example.none.title')} way={way}>{t(`example.none.${because}`)}</DeadEnd>
}
