import { useState } from 'react'
import { missionKey, missionsOf, type Mission, type MethodWords, type Structure } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'

export type MissionsProps = {
  structure: Structure
  variant: string
  method: MethodWords
  onBegin: (mission: string) => void
}

/** What can be done badly on purpose. Ways to it are looked for when somebody asks. */
export function Missions({ structure, variant, method, onBegin }: MissionsProps) {
  const { t } = useTranslation()
  const [missions, setMissions] = useState<Mission[]>()
  return (
    <details className="briefing-missions" onToggle={() => setMissions((known) => known ?? missionsOf(structure, variant))}>
      <summary>{t('briefing.missions.title')}</summary>
      <p className="caption">{t('briefing.missions.note')}</p>
      {missions?.length === 0 && <p>{t('briefing.missions.none')}</p>}
      <ul>
        {missions?.map((mission) => (
          <li key={missionKey(mission)}>
            <MissionOf mission={mission} acts={method.acts} onBegin={() => onBegin(missionKey(mission))} />
          </li>
        ))}
      </ul>
    </details>
  )
}

type MissionOfProps = { mission: Mission; acts: MethodWords['acts']; onBegin: () => void }

function MissionOf({ mission: { kind, ...what }, acts, onBegin }: MissionOfProps) {
  const { t } = useTranslation()
  const words = t(`mission.${kind}`, 'act' in what ? { act: acts[what.act].name } : what)
  return <><p>{words}</p><Button aria-label={`${t('briefing.missions.start')}: ${words}`} onClick={onBegin}>{t('briefing.missions.start')}</Button></>
}
