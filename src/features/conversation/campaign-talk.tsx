import { useTranslation } from '../../i18n/use-translation.ts'
import { CalendarStage, type CalendarDay, type Presence } from '../../ui/calendar-stage.tsx'
import { Cue } from '../../ui/cue.tsx'
import { EarIcon } from '../../ui/icons/ear.tsx'
import { EmailIcon } from '../../ui/icons/email.tsx'
import { EyeIcon } from '../../ui/icons/eye.tsx'
import { LetterIcon } from '../../ui/icons/letter.tsx'
import { PhoneIcon } from '../../ui/icons/phone.tsx'
import { RestIcon } from '../../ui/icons/rest.tsx'
import { VisitIcon } from '../../ui/icons/visit.tsx'
import './campaign-talk.css'
import { followsGap, nameOfDay } from './days.ts'
import type { HalfProps } from './parts.ts'
import { Face } from './person.tsx'
import { usePresence, ZONES } from './use-presence.ts'
import type { Sitting } from './use-conversation.ts'
import type { Adorned } from './use-options.ts'
import { Words } from './words.tsx'
import { Yours } from './yours.tsx'

type Calendar = NonNullable<Sitting['calendar']>
type Day = Calendar['days'][number]

const touchIcons = { phone: PhoneIcon, email: EmailIcon, letter: LetterIcon, visit: VisitIcon, rest: RestIcon }
const senseIcons = { ear: EarIcon, eye: EyeIcon }

function useDayNames() {
  const { t, language } = useTranslation()
  return (day: Day) => nameOfDay(day, language) ?? t('conversation.days.nth', { day: day.day })
}

/** What is read of a day in place of its signs. */
function useSpoken({ touches, traces }: Calendar) {
  const { t, language } = useTranslation()
  const nameOf = useDayNames()
  const join = (parts: string[]) => parts.join(language === 'ja' ? '。' : '. ')
  return (day: Day) => join([
    nameOf(day),
    ...touches.filter((touch) => touch.day === day.day).map(({ how }) => t('conversation.days.touch', { how: t(`conversation.touches.${how}`) })),
    ...traces.filter((trace) => trace.day === day.day).map(({ name }) => t('conversation.days.trace', { name })),
  ])
}

function useDays(calendar: Calendar): CalendarDay[] {
  const nameOf = useDayNames()
  const spoken = useSpoken(calendar)
  return calendar.days.map((day, index) => ({
    day: day.day,
    name: nameOf(day),
    short: String(day.date === undefined ? day.day : Number(day.date.slice(8))),
    gap: followsGap(calendar.days[index - 1], day),
    spoken: spoken(day),
    traces: calendar.traces.filter((trace) => trace.day === day.day).map(({ sense, name }) => {
      const Icon = senseIcons[sense]
      return { icon: <Icon size={18} />, name }
    }),
    touches: calendar.touches.filter((touch) => touch.day === day.day).map(({ how }) => {
      const Icon = touchIcons[how]
      return <Icon key={how} size={20} />
    }),
  }))
}

function useBand({ presence }: Calendar): Presence | undefined {
  const { t } = useTranslation()
  const { nameOf, spoken } = usePresence()
  const now = presence?.at(-1)
  if (!presence || !now) return undefined
  return {
    points: presence,
    of: 10,
    zones: ZONES.map(({ zone, to }) => ({ name: t(`conversation.presence.${zone}`), to, welcome: zone === 'welcome' })),
    name: spoken(now.value, nameOf(now.value)),
  }
}

function Days({ sitting, calendar, pointed }: { sitting: Sitting; calendar: Calendar; pointed: string | undefined }) {
  const { t } = useTranslation()
  const looked = sitting.replies.find(({ key }) => key === pointed)
  const { ahead, touch } = looked ?? {}
  return (
    <CalendarStage
      label={t('conversation.days.label')}
      days={useDays(calendar)}
      today={calendar.today}
      todayWord={t('conversation.days.today')}
      silence={<span key="rest" className="calendar-rest"><RestIcon size={20} /></span>}
      presence={useBand(calendar)}
      ahead={ahead && { day: ahead.day, value: ahead.presence, silent: touch !== undefined }}
    />
  )
}

/** The last things that were done, the newest first. */
function Before({ calendar, lang }: { calendar: Calendar; lang: string }) {
  const { t } = useTranslation()
  const nameOf = useDayNames()
  const told = calendar.touches.filter(({ words }) => words).toReversed().slice(0, 3)
  if (told.length === 0) return null
  return (
    <ul className="campaign-before" aria-label={t('conversation.days.before')}>
      {told.map(({ day, how, words = [] }) => {
        const Icon = touchIcons[how]
        const on = calendar.days[day - 1]
        return (
          <li key={`${day} ${how}`}>
            <Icon size={18} />
            <span>{on && nameOf(on)}</span>
            <span className="voice" lang={lang}>{words.join('')}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The calendar, and below it who says what today. */
export function CampaignStage({ sitting, script, verbs, speech, pointed }: HalfProps) {
  const { calendar, notice, phase } = sitting
  const { language: lang } = script
  if (!calendar) return null
  return (
    <>
      <Days sitting={sitting} calendar={calendar} pointed={pointed} />
      <div className="campaign-theirs">
        <div className="campaign-face"><Face sitting={sitting} crop="head" /></div>
        <div className="campaign-words">
          <Words sitting={sitting} language={lang} verbs={verbs} speech={speech} />
          {notice && <Cue sense="eye" waits={phase === 'hearing'} lang={lang}>{notice}</Cue>}
        </div>
        <Before calendar={calendar} lang={lang} />
      </div>
    </>
  )
}

/** Beside a move, how it reaches them; and, to be read, where it would lead. */
function useAdorned({ calendar }: Sitting): Adorned {
  const { t } = useTranslation()
  const { nameOf } = usePresence()
  const dayName = useDayNames()
  return ({ touch, ahead }) => {
    const Icon = touch && touchIcons[touch]
    const day = ahead && calendar?.days[ahead.day - 1]
    return {
      ...(Icon ? { icon: <Icon size={22} /> } : {}),
      ...(ahead && day ? { description: t('conversation.days.ahead', { day: dayName(day), zone: nameOf(ahead.presence) }) } : {}),
    }
  }
}

/** The moves of a day; to let it rest is one of them. */
export function CampaignYours(props: HalfProps) {
  const { t } = useTranslation()
  return <Yours {...props} title={t('conversation.days.next')} adorned={useAdorned(props.sitting)} />
}
