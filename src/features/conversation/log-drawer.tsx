import { useEffect, useRef } from 'react'
import type { Language } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Drawer } from '../../ui/drawer.tsx'
import type { Sitting } from './use-conversation.ts'

type LogDrawerProps = { open: boolean; log: Sitting['log']; lang: Language; onClose: () => void }

function Entry({ who, speaker, words, notice, lang }: Sitting['log'][number] & { lang: Language }) {
  const { t } = useTranslation()
  return (
    <li data-who={who}>
      <p className="caption">{who === 'you' ? t('conversation.log.you') : speaker}</p>
      <p className="voice" lang={lang}>{words ? inQuotes(words, lang).join('') : t('conversation.silence')}</p>
      {notice && <p className="caption" lang={lang}>{notice}</p>}
    </li>
  )
}

/** Everything said so far, the newest at the bottom and in view. */
function Entries({ log, lang }: Pick<LogDrawerProps, 'log' | 'lang'>) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'end' })
  }, [])
  return (
    <ol ref={list} className="talk-log">
      {log.map((entry, index) => <Entry key={index} {...entry} lang={lang} />)}
    </ol>
  )
}

export function LogDrawer({ open, log, lang, onClose }: LogDrawerProps) {
  const { t } = useTranslation()
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('conversation.log.title')}
      closeLabel={t('conversation.log.close')}
      foot={t('conversation.log.foot')}
    >
      <Entries log={log} lang={lang} />
    </Drawer>
  )
}
