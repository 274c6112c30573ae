import { SKILLS, type Debrief, type MethodWords, type Structure, type Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { MeterBar } from '../../ui/meter-bar.tsx'
import { Fold } from './fold.tsx'

export type SkillsProps = {
  skills: Debrief<Ticket>['skills']
  names: MethodWords['skills']
  weighed: Structure['weights']
}

export function Skills({ skills, names, weighed }: SkillsProps) {
  const { t } = useTranslation()
  const shown = skills.filter(({ n }) => n > 0)
  const absent = SKILLS.filter((skill) => weighed[skill] && !shown.some((each) => each.skill === skill))
  return (
    <Fold title={t('debrief.skills.title')}>
      <ul className="debrief-skills numeric">
        {shown.map(({ skill, percent, n }) => (
          <li key={skill}>
            <MeterBar
              label={names[skill].name}
              value={percent}
              word={t('debrief.skills.figure', { percent, n })}
              name={t('debrief.skills.name', { skill: names[skill].name, percent, n })}
            />
          </li>
        ))}
        {absent.map((skill) => (
          <li key={skill} className="caption">{t('debrief.skills.absent', { skill: names[skill].name })}</li>
        ))}
      </ul>
      <p className="caption">{t('debrief.skills.note')}</p>
    </Fold>
  )
}
