import type { KeyboardEvent, Ref } from 'react'
import { Mark, type MarkKind } from './mark.tsx'
import { Phrases, type Words } from './phrases.tsx'
import './reply-slip.css'

export type ReplySlipProps = {
  /** Its place in the list, from 1, and the key that chooses it. */
  number: number
  words: Words
  lang?: string | undefined
  /** What kind of move it is; shown in Guided. */
  label?: string | undefined
  /** It was given the time before: “Last time”, with its mark. */
  earlier?: { text: string; mark?: MarkKind | undefined } | undefined
  chosen?: boolean | undefined
  disabled?: boolean | undefined
  onChoose: () => void
  onKeyDown?: ((event: KeyboardEvent<HTMLButtonElement>) => void) | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

export function ReplySlip(props: ReplySlipProps) {
  const { number, words, lang, label, earlier, chosen, disabled, onChoose, onKeyDown, ref } = props
  return (
    <button
      ref={ref}
      type="button"
      className="reply-slip"
      data-chosen={chosen || undefined}
      data-earlier={earlier ? true : undefined}
      aria-keyshortcuts={String(number)}
      disabled={disabled}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <span className="reply-slip-number" aria-hidden="true">{number}</span>
      <span className="voice"><Phrases words={words} lang={lang} /></span>
      {earlier && (
        <span className="reply-slip-label">{earlier.mark && <Mark kind={earlier.mark} size={16} />}{earlier.text}</span>
      )}
      {!earlier && label && <span className="reply-slip-label">{label}</span>}
    </button>
  )
}
