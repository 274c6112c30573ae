import { textOf, type Attempt, type Script, type Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Drawer } from '../../ui/drawer.tsx'

type BriefDrawerProps = { open: boolean; script: Script; attempt: Attempt; onClose: () => void }

type SectionProps = { title: string; lang: string; texts: readonly string[] }

function Section({ title, lang, texts }: SectionProps) {
  if (texts.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul lang={lang}>{texts.map((text) => <li key={text}>{text}</li>)}</ul>
    </section>
  )
}

/** What was known before the talk, as the variant tells it. */
export function BriefDrawer({ open, script, attempt, onClose }: BriefDrawerProps) {
  const { t } = useTranslation()
  const { structure, language } = script
  const briefing = { ...structure.briefing, ...structure.variants[attempt.variant]?.briefing }
  const read = (ticket: Ticket) => textOf(script, ticket, attempt.vars)
  return (
    <Drawer open={open} onClose={onClose} title={t('conversation.brief.title')} closeLabel={t('conversation.brief.close')}>
      <div className="talk-brief">
        <p lang={language}>{read(briefing.you)}</p>
        <Section title={t('conversation.brief.goal')} lang={language} texts={[read(briefing.goal)]} />
        <Section title={t('conversation.brief.facts')} lang={language} texts={briefing.facts.map(read)} />
        <Section title={t('conversation.brief.unknown')} lang={language} texts={briefing.unknown.map(read)} />
        <Section title={t('conversation.brief.redlines')} lang={language} texts={briefing.redlines.map(({ text }) => read(text))} />
      </div>
    </Drawer>
  )
}
