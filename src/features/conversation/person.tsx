import type { Language } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Crop } from '../../ui/portrait/crops.ts'
import { Portrait } from '../../ui/portrait/portrait.tsx'
import { isPersonId, type PersonId } from '../../ui/portrait/tints.ts'
import type { Sitting } from './use-conversation.ts'

/** Somebody whose drawing is not in the kit is drawn as a person nobody knows yet. */
const STRANGER: PersonId = 'tanaka'

export const drawnAs = (portrait: string): PersonId => (isPersonId(portrait) ? portrait : STRANGER)

/** What somebody is, and where. */
export const roleOf = ({ role, firm }: Sitting['speaker'], language: Language): string =>
  [role, firm].filter(Boolean).join(language === 'ja' ? '　' : ', ')

type FaceProps = { sitting: Sitting; crop?: Crop }

/** The person who speaks, as far as they can be seen. */
export function Face({ sitting: { speaker, look, channel }, crop = 'stage' }: FaceProps) {
  const { t } = useTranslation()
  const who = drawnAs(speaker.portrait)
  const { name } = speaker
  if (channel === 'phone') return <Portrait who={who} crop={crop} glass title={t('conversation.unseen', { name })} />
  const mood = t(`conversation.moods.${look.mood}`)
  return <Portrait who={who} crop={crop} mood={look.mood} intensity={0.85 * look.intensity} title={t('conversation.face', { name, mood })} />
}
