import { Fragment } from 'react'
import './phrases.css'

/** One string, or its phrases in order: lines then break between phrases only. */
export type Words = string | readonly string[]

export type PhrasesProps = { words: Words; lang?: string | undefined }

export const joined = (words: Words) => (typeof words === 'string' ? words : words.join(''))

export function Phrases({ words, lang }: PhrasesProps) {
  if (typeof words === 'string') return <span lang={lang}>{words}</span>
  return (
    <span className="phrases" lang={lang}>
      {words.map((phrase, index) => <Fragment key={index}>{index > 0 && <wbr />}{phrase}</Fragment>)}
    </span>
  )
}
