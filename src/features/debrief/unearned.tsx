import type { DebriefMove, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LockIcon } from '../../ui/icons/lock.tsx'
import type { Reader } from './reading.ts'
import { Said } from './said.tsx'

export type UnearnedProps = { replies: DebriefMove<Ticket>['unearned']; reader: Reader }

/** Replies that nobody had found out enough for. */
export function Unearned({ replies, reader }: UnearnedProps) {
  const { t } = useTranslation()
  if (replies.length === 0) return null
  return (
    <section className="debrief-unearned" aria-label={t('debrief.unearned.title')}>
      <p className="caption"><LockIcon size={15} /> {t('debrief.unearned.title')}</p>
      <ul>
        {replies.map(({ reply, text, better }) => (
          <li key={reply}>
            <Said quoted={text === undefined ? undefined : reader.line(text)} />
            {better && <span className="caption"> {t('debrief.unearned.better')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
