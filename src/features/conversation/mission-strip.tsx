import { missionNamed, type Attempt, type MethodWords } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/notice.tsx'
import './mission-strip.css'

/** What is to be done badly in this talk. It stays, so that the table does not move. */
export function MissionStrip({ attempt: { mission }, method }: { attempt: Attempt; method: MethodWords }) {
  const { t } = useTranslation()
  const named = missionNamed(mission ?? '')
  if (!named) return null
  const { kind, ...what } = named
  const words = t(`mission.${kind}`, 'act' in what ? { act: method.acts[what.act].name } : what)
  return (
    <aside className="mission-strip" aria-label={t('mission.title')}>
      <Notice kind="again" title={t('mission.title')}>{words}</Notice>
    </aside>
  )
}
