import { type ReactNode, useId } from 'react'
import { Phrases } from '../../ui/phrases.tsx'

export type ListProps = {
  title: string
  icon: ReactNode
  items: readonly (readonly string[])[]
  lang: string
  /** Things not known yet. */
  open?: boolean
  redline?: boolean
}

export function List({ title, icon, items, lang, open, redline }: ListProps) {
  const id = useId()
  if (items.length === 0) return null
  return (
    <section className="briefing-list" data-open={open} data-redline={redline} aria-labelledby={id}>
      <h2 id={id}>{icon}{title}</h2>
      <ul>{items.map((words, index) => <li key={index}><Phrases words={words} lang={lang} /></li>)}</ul>
    </section>
  )
}
