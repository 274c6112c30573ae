import { type CSSProperties, lazy, type ReactNode, Suspense } from 'react'
import type { Channel, Listing } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { CalendarIcon } from '../../ui/icons/calendar.tsx'
import { EmailIcon } from '../../ui/icons/email.tsx'
import { LetterIcon } from '../../ui/icons/letter.tsx'
import { MeetingIcon } from '../../ui/icons/meeting.tsx'
import { PhoneIcon } from '../../ui/icons/phone.tsx'
import { VisitIcon } from '../../ui/icons/visit.tsx'
import { PortraitPicture } from '../../ui/portrait/portrait-picture.tsx'
import { isPersonId, tints, type PersonId } from '../../ui/portrait/tints.ts'

const Envelope = lazy(async () => ({ default: (await import('../../ui/envelope.tsx')).Envelope }))

const icons: Record<Channel, ReactNode> = {
  phone: <PhoneIcon size={18} />, meeting: <MeetingIcon size={18} />, visit: <VisitIcon size={18} />,
  email: <EmailIcon size={18} />, letter: <LetterIcon size={18} />, campaign: <CalendarIcon size={18} />,
}

export const channelIcon = (channel: Channel): ReactNode => icons[channel]

export type SmallStageProps = Pick<Listing, 'channel' | 'person'> & {
  /** One of many: its picture waits until it comes near the window. */
  late?: boolean | undefined
}

/** The person behind the table line, and on the line how one meets them. */
export function SmallStage({ channel, person, late }: SmallStageProps) {
  const { t } = useTranslation()
  const who = isPersonId(person.portrait) ? person.portrait : undefined
  const tint = who && tints[who]
  const style: CSSProperties & Record<`--${string}`, string | undefined> = {
    '--ground': tint?.ground, '--accent': tint?.accent,
  }
  return (
    <div className="library-stage" style={style}>
      <Seen channel={channel} who={who} mood={person.mood} late={late} />
      <span title={t(`library.channels.${channel}`)}>{channelIcon(channel)}</span>
    </div>
  )
}

type SeenProps = { channel: Channel; who: PersonId | undefined; mood: Listing['person']['mood']; late: boolean | undefined }

function Seen({ channel, who, mood, late }: SeenProps) {
  if (channel === 'letter' || channel === 'email') return <div data-written><Suspense fallback={null}><Envelope /></Suspense></div>
  const isHeard = channel === 'phone'
  return who && (
    <div data-heard={isHeard || undefined}>
      <PortraitPicture who={who} mood={mood} crop="stage" glass={isHeard} late={late} />
    </div>
  )
}
