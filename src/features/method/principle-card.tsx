import type { MethodMap, MethodWords } from '../../engine/index.ts'
import { dayInWords } from '../../i18n/days.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { Mark } from '../../ui/mark.tsx'
import type { Met } from './met.ts'

type Addresses = {
  method: (id?: string) => string
  briefing: (scenario: string) => string
  debrief: (scenario: string, attempt: string, move?: number) => string
}

export type PrincipleCardProps = {
  id: string
  met: readonly Met[]
  map: MethodMap
  method: MethodWords
  titles: ReadonlyMap<string, string>
  addresses: Addresses
}

/** One principle: its if–then, why it holds, its systems, and where it comes up. */
export function PrincipleCard({ id, met, map, method, titles, addresses }: PrincipleCardProps) {
  const { t } = useTranslation()
  const { name, rule, explanation } = method.principles[id]!
  const { systems, places } = map.principles[id]!
  return (
    <Card as="article" className="method-card">
      <p className="eyebrow">{t('method.principle')}</p>
      <h1>{name}</h1>
      <p className="method-rule">{rule}</p>
      <p>{explanation}</p>
      <h2>{t('method.systems')}</h2>
      <ul>{systems.map((key) => <li key={key}><a href={addresses.method(key)}>{map.systems[key]?.name ?? key}</a></li>)}</ul>
      <h2>{t('method.places')}</h2>
      {places.length === 0 && <p className="caption">{t('method.nowhere')}</p>}
      <ul>
        {places.map(({ scenario, turns }) => (
          <li key={scenario} className="method-place">
            <a href={addresses.briefing(scenario)}>{titles.get(scenario) ?? scenario}</a>
            <span className="caption">{t('method.turns', { count: turns.length })}</span>
            <MetHere met={met.filter((each) => each.scenario === scenario)} debrief={addresses.debrief} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The trainee's own marks there, each a way to its moment. */
function MetHere({ met, debrief }: { met: readonly Met[]; debrief: Addresses['debrief'] }) {
  const { t, language } = useTranslation()
  if (met.length === 0) return null
  return (
    <ul className="method-met">
      {met.map(({ attempt, scenario, move, mark, at }) => (
        <li key={`${attempt}/${move}`}>
          <a href={debrief(scenario, attempt, move)}>
            <Mark kind={mark} size={18} word={t(`method.marks.${mark}`)} />
            <span className="caption numeric">{t('method.met', { turn: move + 1, day: dayInWords(at.slice(0, 10), language) })}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
