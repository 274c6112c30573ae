import { type MethodMap, type MethodWords } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { evidenceIn } from '../../state/rehearsals.ts'
import { useAttempts } from '../../state/use-attempts.ts'
import { useEvidence } from '../../state/use-evidence.ts'
import { Atlas } from './atlas.tsx'
import { metByPrinciple } from './met.ts'
import './method.css'
import { NotFound } from './not-found.tsx'
import { PrincipleCard } from './principle-card.tsx'
import { SystemCard } from './system-card.tsx'

export type MethodAddresses = {
  progress: string
  method: (id?: string) => string
  briefing: (scenario: string) => string
  debrief: (scenario: string, attempt: string, move?: number) => string
}

export type MethodScreenProps = {
  /** A principle or a system; without it, all of them. */
  id: string | undefined
  map: MethodMap
  /** In the language of the interface. */
  method: MethodWords
  titles: ReadonlyMap<string, string>
  addresses: MethodAddresses
}

/** The method as a map: its systems and principles, where they can be practised, and how that went. */
export function MethodScreen({ id, ...props }: MethodScreenProps) {
  const { t } = useTranslation()
  const { all: attempts } = useAttempts()
  const { all } = useEvidence()
  const met = metByPrinciple(evidenceIn({ attempts, evidence: all }))
  const { map, method, addresses } = props
  if (id === undefined) return <Atlas map={map} principles={method.principles} met={met} addresses={addresses} />
  return (
    <div className="method">
      <p><a className="method-back" href={addresses.method()}>{t('method.back')}</a></p>
      {map.principles[id] && method.principles[id] && <PrincipleCard id={id} met={met.get(id) ?? []} {...props} />}
      {map.systems[id] && <SystemCard id={id} met={met} {...props} />}
      {!map.principles[id] && !map.systems[id] && <NotFound id={id} />}
    </div>
  )
}
