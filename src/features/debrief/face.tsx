import type { Face as Person, Look } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PortraitPlace } from '../../ui/portrait/portrait-place.tsx'
import { isPersonId } from '../../ui/portrait/tints.ts'

export type FaceOfProps = {
  person: Person | undefined
  look?: Look | undefined
  /** Hidden from assistive tech: what it shows is said beside it. */
  silent?: boolean
}

export function FaceOf({ person, look, silent }: FaceOfProps) {
  const { t } = useTranslation()
  const { name = '', portrait = '' } = person ?? {}
  if (!isPersonId(portrait)) return <div />
  const mood = look?.mood ?? 'neutral'
  const title = silent ? undefined : t('debrief.face', { name, mood: t(`debrief.moods.${mood}`) })
  return (
    <div className="debrief-face">
      <PortraitPlace who={portrait} mood={mood} intensity={look?.intensity} crop="head" title={title} ground round />
    </div>
  )
}
