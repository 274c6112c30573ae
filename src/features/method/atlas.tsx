import { useRef, useState } from 'react'
import type { MethodMap, MethodWords, Weight } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { Marks } from './marks.tsx'
import type { Met } from './met.ts'

export type AtlasProps = {
  map: MethodMap
  principles: MethodWords['principles']
  met: ReadonlyMap<string, readonly Met[]>
  addresses: { progress: string; method: (id?: string) => string }
}

const WEIGHTS: readonly Weight[] = ['core', 'support', 'edge']

const holds = (text: string, query: string) => text.toLowerCase().includes(query.trim().toLowerCase())

/** All systems by their weight, each with its principles. */
export function Atlas({ map, principles, met, addresses }: AtlasProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => field.current?.focus() })
  const principlesOf = (system: string) => Object.keys(map.principles).filter((key) => map.principles[key]!.systems.includes(system))
  const wordsOf = (key: string) => [key, ...Object.values(principles[key] ?? {})].join(' ')
  const matches = Object.keys(map.systems).filter((key) => {
    const { name, card } = map.systems[key]!
    return holds([key, name, card, ...principlesOf(key).map(wordsOf)].join(' '), query)
  })
  return (
    <div className="method">
      <header>
        <p><a className="method-back" href={addresses.progress}>{t('method.progress')}</a></p>
        <h1>{t('method.title')}</h1>
        <p>{t('method.what', { systems: Object.keys(map.systems).length, principles: Object.keys(map.principles).length })}</p>
      </header>
      <SearchField ref={field} label={t('method.search')} value={query} onChange={setQuery} keyCap="/" />
      <p className="caption" role="status">{query && t('method.found', { count: matches.length })}</p>
      {WEIGHTS.map((weight) => {
        const keys = matches.filter((key) => map.systems[key]!.weight === weight)
        return keys.length > 0 && (
          <section key={weight} aria-labelledby={`method-${weight}`}>
            <h2 id={`method-${weight}`}>{t(`method.weights.${weight}`)}</h2>
            <ul className="method-systems">
              {keys.map((key) => (
                <Card as="li" key={key}>
                  <h3><a href={addresses.method(key)}>{map.systems[key]!.name}</a></h3>
                  <p>{map.systems[key]!.card}</p>
                  <ul className="method-principles">
                    {principlesOf(key).map((each) => (
                      <li key={each}>
                        <a href={addresses.method(each)}>{principles[each]?.name}</a>
                        <Marks met={met.get(each) ?? []} />
                      </li>
                    ))}
                  </ul>
                </Card>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
