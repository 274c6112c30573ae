import { Fragment, type KeyboardEvent, type ReactNode, type Ref, useId } from 'react'
import './letter.css'
import { NowDot } from './now-dot.tsx'
import { Phrases } from './phrases.tsx'

export type Paragraph = {
  id: string
  /** Phrase by phrase. */
  words: readonly string[]
  /** What is being answered. */
  marked?: boolean | undefined
}

export type TheirLetterProps = {
  /** The accessible name of this half of the desk. */
  label: string
  /** `paper` is ruled and set upright where the language is and there is room; a `screen` never is. */
  sheet: 'paper' | 'screen'
  sender: string
  /** How and when it came. */
  note?: string | undefined
  /** A Portrait cropped to `head`. */
  portrait: ReactNode
  paragraphs: readonly Paragraph[]
  lang: string
  cue?: ReactNode
  /** How much is written, 0 to 1: where the dot stands on the fold. */
  progress: number
  /** The element to focus when the letter comes: it is read as the sender's name and the letter. */
  ref?: Ref<HTMLDivElement> | undefined
}

/** One or two figures stand upright side by side in a vertical line. */
function Upright({ words }: { words: readonly string[] }) {
  const parts = words.map((phrase) => phrase.split(/(?<!\d)(\d{1,2})(?!\d)/))
  return parts.map((pieces, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {pieces.map((piece, at) => (at % 2 ? <span key={at} className="letter-figures">{piece}</span> : piece))}
    </Fragment>
  ))
}

/** A letter set upright scrolls sideways: its arrows are not the page's. */
function keepArrows(event: KeyboardEvent<HTMLDivElement>) {
  const { scrollWidth, clientWidth } = event.currentTarget
  if (scrollWidth > clientWidth && event.key.startsWith('Arrow')) event.stopPropagation()
}

/** Theirs, and the fold between their sheet and yours. */
export function TheirLetter({ label, sheet, sender, note, portrait, paragraphs, lang, cue, progress, ref }: TheirLetterProps) {
  const id = useId()
  return (
    <>
      <section className="letter-theirs" aria-label={label}>
        <p className="letter-head" id={`${id}who`}><span className="letter-face">{portrait}</span><b>{sender}</b>{note && <span>{note}</span>}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps its scrolling to itself */}
        <div
          ref={ref}
          className="letter-sheet"
          data-sheet={sheet}
          lang={lang}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keys
          tabIndex={0}
          role="group"
          aria-labelledby={`${id}who`}
          aria-describedby={id}
          onKeyDown={keepArrows}
        >
          <div className="voice" id={id}>
            {paragraphs.map(({ id: key, words, marked }) => (
              <p key={key}>{marked ? <mark><Upright words={words} /></mark> : <Upright words={words} />}</p>
            ))}
          </div>
        </div>
        {cue}
      </section>
      <div className="letter-fold"><NowDot at={progress} /></div>
    </>
  )
}

export type WrittenPart = {
  id: string
  name: string
  /** Phrase by phrase; absent while nothing stands there. */
  words?: readonly string[] | undefined
  /** It is being worked at. */
  open?: boolean | undefined
  /** It can be turned to. */
  onOpen?: (() => void) | undefined
}

export type YourLetterProps = {
  heading: string
  /** How far it is: “Part 2 of 4”. */
  note: string
  sheet: 'paper' | 'screen'
  to: { label: string; name: string }
  parts: readonly WrittenPart[]
  /** What stands in the open slot while it is empty. */
  prompt: string
  /** Read before the words of a part that can be changed. */
  change: string
  empty: string
  lang: string
  /** Send, once all is written. */
  children?: ReactNode
}

function Slot({ part: { words, open, onOpen, name }, prompt, change, empty, lang }: Pick<YourLetterProps, 'prompt' | 'change' | 'empty' | 'lang'> & { part: WrittenPart }) {
  const text = words && <span className="voice"><Phrases words={words} lang={lang} /></span>
  const shown = text ?? (open ? <span>{prompt}</span> : <span className="letter-empty">{empty}</span>)
  if (!onOpen) return <div className="letter-slot" data-open={open || undefined}>{shown}</div>
  return (
    <button type="button" className="letter-slot" data-open={open || undefined} aria-current={open ? 'step' : undefined} onClick={onOpen}>
      <span className="visually-hidden">{words ? `${change} ` : ''}{`${name}: `}</span>
      {shown}
    </button>
  )
}

/** Yours, as it will be read: each part in its place, the one at work outlined. */
export function YourLetter({ heading, note, sheet, to, parts, prompt, change, empty, lang, children }: YourLetterProps) {
  return (
    <div className="letter-yours">
      <div className="letter-head"><h2>{heading}</h2><span>{note}</span></div>
      <div className="letter-sheet" data-sheet={sheet === 'paper' ? 'reply' : 'screen'}>
        <p className="letter-to"><span>{to.label}</span> <span lang={lang}>{to.name}</span></p>
        <ol className="letter-parts">
          {parts.map((part) => (
            <li key={part.id} data-open={part.open || undefined}>
              <span className="letter-part" aria-hidden={part.onOpen ? true : undefined}>{part.name}</span>
              <Slot part={part} prompt={prompt} change={change} empty={empty} lang={lang} />
            </li>
          ))}
        </ol>
        {children && <div className="letter-send">{children}</div>}
      </div>
    </div>
  )
}
