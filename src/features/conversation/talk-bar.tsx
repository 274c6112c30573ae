import type { ReactNode } from 'react'
import { textOf, type Script } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { IconButton, IconLink } from '../../ui/icon-button.tsx'
import { BackIcon } from '../../ui/icons/back.tsx'
import { GlobeIcon } from '../../ui/icons/globe.tsx'
import { ProgressDots } from '../../ui/progress-dots.tsx'
import { TopBar } from '../../ui/top-bar.tsx'
import type { Sitting, Verbs } from './use-conversation.ts'
import { useTools } from './use-tools.tsx'

type TalkBarProps = { sitting: Sitting; script: Script; library: string; menu: ReactNode; verbs: Verbs }

export function TalkBar({ sitting, script, library, menu, verbs }: TalkBarProps) {
  const { t } = useTranslation()
  const tools = useTools(sitting, verbs)
  const { turn, of, visibility, calendar } = sitting
  const other = script.language === 'en' ? t('conversation.inJapanese') : t('conversation.inEnglish')
  const end = (
    <>
      {verbs.switchLanguage && <IconButton label={other} icon={<GlobeIcon />} onClick={verbs.switchLanguage} />}
      {menu}
    </>
  )
  return (
    <TopBar
      tone="wall"
      start={<IconLink href={library} label={t('conversation.back')} icon={<BackIcon />} />}
      tools={tools}
      end={end}
    >
      <h1 lang={script.language}>{textOf(script, script.structure.title)}</h1>
      {calendar && <p className="talk-day caption numeric">{t('conversation.days.of', { day: calendar.today, of: calendar.days.length })}</p>}
      {visibility.progress
        ? <ProgressDots turn={turn} of={of} name={t('conversation.turnOf', { turn, of })} brief />
        : <p className="caption numeric">{t('conversation.turn', { turn })}</p>}
    </TopBar>
  )
}
