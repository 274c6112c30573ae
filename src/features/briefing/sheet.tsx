import type { ReactNode } from 'react'
import type { MethodWords } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { CheckIcon } from '../../ui/icons/check.tsx'
import { SearchIcon } from '../../ui/icons/search.tsx'
import { TargetIcon } from '../../ui/icons/target.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Phrases } from '../../ui/phrases.tsx'
import type { Brief } from './brief.ts'
import { List } from './list.tsx'

export type SheetProps = {
  brief: Brief
  principle: MethodWords['principles'][string] | undefined
  /** The address of the page, as it is printed. */
  here: string
  children: ReactNode
}

/** Who you are, what you want, what you know, and what you must not do. */
export function Sheet({ brief, principle, here, children }: SheetProps) {
  const { t } = useTranslation()
  const { lang, channel, minutes, level, title, you, goal, facts, unknown, redlines, version } = brief
  const eyebrow = t('briefing.eyebrow', { channel: t(`briefing.channels.${channel}`), minutes, level })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys
    <div className="briefing-sheet" role="group" aria-label={title.join('')} tabIndex={0}>
      <p className="eyebrow">{eyebrow}</p>
      <h1><Phrases words={title} lang={lang} /></h1>
      <p className="briefing-you"><Phrases words={you} lang={lang} /></p>
      <Card className="briefing-goal">
        <TargetIcon size={22} />
        <div><h2 className="eyebrow">{t('briefing.goal')}</h2><p><Phrases words={goal} lang={lang} /></p></div>
      </Card>
      <div className="briefing-known">
        <List title={t('briefing.facts')} icon={<CheckIcon size={18} />} items={facts} lang={lang} />
        <List title={t('briefing.unknown')} icon={<SearchIcon size={18} />} items={unknown} lang={lang} open />
      </div>
      <List title={t('briefing.redlines')} icon={<Mark kind="redline" size={18} />} items={redlines} lang={lang} redline />
      {principle && <Principle {...principle} />}
      {children}
      <p className="briefing-source caption">
        {t('briefing.sheet', { title: title.join(''), version, address: here })}
      </p>
    </div>
  )
}

function Principle({ name, rule }: { name: string; rule: string }) {
  const { t } = useTranslation()
  return (
    <Card as="section" className="briefing-principle" aria-label={t('briefing.principle')}>
      <h2 className="eyebrow">{t('briefing.principle')}</h2>
      <p><b>{name}</b> {rule}</p>
    </Card>
  )
}
