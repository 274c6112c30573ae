import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { IconLink } from '../../ui/icon-button.tsx'
import { BackIcon } from '../../ui/icons/back.tsx'
import { Phrases } from '../../ui/phrases.tsx'
import { PortraitPlace } from '../../ui/portrait/portrait-place.tsx'
import { isPersonId } from '../../ui/portrait/tints.ts'
import { Ruby } from '../../ui/ruby.tsx'
import { CallRoom, MeetingRoom, VisitRoom } from '../../ui/room.tsx'
import type { Brief } from './brief.ts'

export type WhoProps = { brief: Brief; library: string; menu: ReactNode }

/** The person who waits: above the line is them. */
export function Who({ brief: { lang, channel, person, place }, library, menu }: WhoProps) {
  const { t } = useTranslation()
  return (
    <div className="briefing-who">
      <div className="briefing-top"><IconLink href={library} label={t('briefing.back')} icon={<BackIcon />} />{menu}</div>
      <Waiting channel={channel} person={person} />
      <div className="briefing-card">
        <p className="briefing-name" lang={lang}>{person && <Ruby>{person.name}</Ruby>}</p>
        <p lang={lang}>{person && [person.role, person.firm].join(lang === 'ja' ? '・' : ', ')}</p>
        {place && (
          <dl>
            <dt className="caption">{t('briefing.place')}</dt>
            <dd><Phrases words={place} lang={lang} /></dd>
          </dl>
        )}
      </div>
    </div>
  )
}

const rooms = { visit: VisitRoom, phone: CallRoom } as const

function Waiting({ channel, person }: { channel: Brief['channel']; person: Brief['person'] | undefined }) {
  const { t } = useTranslation()
  const { name = '', portrait = '' } = person ?? {}
  const isHeard = channel === 'phone'
  const title = t(isHeard ? 'briefing.line' : 'briefing.waiting', { name })
  const Room = channel === 'visit' || channel === 'phone' ? rooms[channel] : MeetingRoom
  return (
    <div className="briefing-stage">
      <Room />
      <div className="briefing-person">
        {isPersonId(portrait) && <PortraitPlace who={portrait} crop="stage" glass={isHeard} title={title} />}
      </div>
    </div>
  )
}
