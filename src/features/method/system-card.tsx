import type { MethodMap, MethodWords } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { Marks } from './marks.tsx'
import type { Met } from './met.ts'

export type SystemCardProps = {
  id: string
  met: ReadonlyMap<string, readonly Met[]>
  map: MethodMap
  method: MethodWords
  titles: ReadonlyMap<string, string>
  addresses: { method: (id?: string) => string; briefing: (scenario: string) => string }
}

/** One system: what it says, its principles, and the scenarios that make it playable. */
export function SystemCard({ id, met, map, method, titles, addresses }: SystemCardProps) {
  const { t } = useTranslation()
  const { name, weight, card, scenarios } = map.systems[id]!
  const principles = Object.keys(map.principles).filter((key) => map.principles[key]!.systems.includes(id))
  return (
    <Card as="article" className="method-card">
      <p className="eyebrow">{t(`method.weights.${weight}`)}</p>
      <h1>{name}</h1>
      <p>{card}</p>
      {principles.length > 0 && <h2>{t('method.principles')}</h2>}
      <ul>
        {principles.map((key) => (
          <li key={key}>
            <p><a href={addresses.method(key)}>{method.principles[key]?.name}</a> <Marks met={met.get(key) ?? []} /></p>
            <p className="caption">{method.principles[key]?.rule}</p>
          </li>
        ))}
      </ul>
      <h2>{t('method.scenarios')}</h2>
      {scenarios.length === 0 && <p className="caption">{t('method.nowhere')}</p>}
      <ul>{scenarios.map((each) => <li key={each}><a href={addresses.briefing(each)}>{titles.get(each) ?? each}</a></li>)}</ul>
    </Card>
  )
}
