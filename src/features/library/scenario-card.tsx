import type { ReactNode } from 'react'
import type { Listing } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { Level } from '../../ui/level.tsx'
import { Result } from './result.tsx'
import { SmallStage } from './small-stage.tsx'
import type { Standing } from './standing.ts'

export type ScenarioCardProps = {
  listing: Listing
  standing: Standing | undefined
  href: string
  children?: ReactNode
}

export function ScenarioCard({ listing, standing, href, children }: ScenarioCardProps) {
  const { t } = useTranslation()
  const { channel, channels, person, level, minutes, title, summary } = listing
  const facts = [...channels.map((each) => t(`library.channels.${each}`)), t('library.minutes', { minutes })]
  return (
    <Card as="article" className="library-card">
      <SmallStage channel={channel} person={person} late />
      <div className="library-words">
        <h3><a href={href}>{title}</a></h3>
        <p>{summary}</p>
        <div className="library-facts caption">
          <span>{facts.join(' · ')}</span>
          <Level level={level} name={t('library.levelName', { level })} />
          {standing && <Result standing={standing} />}
        </div>
      </div>
      {children}
    </Card>
  )
}
