import { useEffect, useRef } from 'react'
import type { Language } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { Phrases } from '../../ui/phrases.tsx'
import { Ruby } from '../../ui/ruby.tsx'
import type { Sitting } from './use-conversation.ts'

type LogDrawerProps = { open: boolean; log: Sitting['log']; lang: Language; onClose: () => void }

type SaidProps = { words: string[] | undefined; paragraphs: string[][] | undefined; lang: Language }

function Said({ words, paragraphs, lang }: SaidProps) {
  const { t } = useTranslation()
  if (paragraphs) return <div className="talk-letter voice" lang={lang}>{paragraphs.map((part, index) => <p key={index}><Phrases words={part} /></p>)}</div>
  return <p className="voice" lang={lang}>{words ? <Phrases words={inQuotes(words, lang)} /> : t('conversation.silence')}</p>
}

function Entry({ who, speaker, words, paragraphs, notice, lang }: Sitting['log'][number] & { lang: Language }) {
  const { t } = useTranslation()
  return (
    <li data-who={who}>
      <p className="caption">{who === 'you' ? t('conversation.log.you') : <Ruby>{speaker ?? ''}</Ruby>}</p>
      <Said words={words} paragraphs={paragraphs} lang={lang} />
      {notice && <p className="caption" lang={lang}><Ruby>{notice}</Ruby></p>}
    </li>
  )
}

/** Everything said so far, the newest at the bottom and in view. */
function Entries({ log, lang }: Pick<LogDrawerProps, 'log' | 'lang'>) {
  const list = useRef<HTMLOListElement>(null)
  // The drawer opens after this effect; before that nothing of it has a place to scroll to.
  useEffect(() => afterPaint(() => list.current?.lastElementChild?.scrollIntoView({ block: 'end' })), [])
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
