import { Fragment, type ReactNode } from 'react'
import './phrases.css'
import { Ruby } from './ruby.tsx'

/** One string, or its phrases in order: lines then break between phrases only. */
export type Words = string | readonly string[]

export type PhrasesProps = { words: Words; lang?: string | undefined }

/** Phrases that always fit a line; longer ones are left to the browser's own breaking. */
const longestPhrase = 14

export type PhraseRunProps = {
  words: readonly string[]
  lang?: string | undefined
  children: (index: number) => ReactNode
}

export function PhraseRun({ words, lang, children }: PhraseRunProps) {
  const fine = words.every((phrase) => phrase.length <= longestPhrase)
  return (
    <span className="phrases" lang={lang} data-fine={fine || undefined}>
      {words.map((_, index) => <Fragment key={index}>{index > 0 && <wbr />}{children(index)}</Fragment>)}
    </span>
  )
}

export function Phrases({ words, lang }: PhrasesProps) {
  if (typeof words === 'string') return <span lang={lang}><Ruby>{words}</Ruby></span>
  return <PhraseRun words={words} lang={lang}>{(index) => <Ruby>{words[index] ?? ''}</Ruby>}</PhraseRun>
}
