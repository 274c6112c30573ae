import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react'
import { Mark, type MarkKind } from './mark.tsx'
import { Phrases, type Words } from './phrases.tsx'
import './reply-slip.css'

export type ReplySlipProps = {
  /** Its place in the list, from 1, and the key that chooses it. */
  number: number
  words: Words
  lang?: string | undefined
  /** How it reaches the other side. */
  icon?: ReactNode
  /** Read after the words: where it would lead. */
  description?: string | undefined
  /** What kind of move it is; shown in Guided. */
  label?: string | undefined
  /** It was given the time before: “Last time”, with its mark. */
  earlier?: { text: string; mark?: MarkKind | undefined } | undefined
  chosen?: boolean | undefined
  disabled?: boolean | undefined
  onChoose: () => void
  /** It is looked at, by pointer or by focus, or no longer. */
  onPoint?: ((isPointed: boolean) => void) | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLButtonElement>) => void) | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

export function ReplySlip(props: ReplySlipProps) {
  const { number, words, lang, icon, description, label, earlier, chosen, disabled, onChoose, onPoint, onKeyDown, ref } = props
  const id = useId()
  return (
    <button
      ref={ref}
      type="button"
      className="reply-slip"
      data-chosen={chosen || undefined}
      data-earlier={earlier ? true : undefined}
      aria-keyshortcuts={String(number)}
      aria-describedby={description ? id : undefined}
      disabled={disabled}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      onFocus={onPoint && (() => onPoint(true))}
      onBlur={onPoint && (() => onPoint(false))}
      onMouseEnter={onPoint && (() => onPoint(true))}
      onMouseLeave={onPoint && (() => onPoint(false))}
    >
      <span className="reply-slip-number" aria-hidden="true">{number}</span>
      {icon && <span className="reply-slip-icon">{icon}</span>}
      <span className="voice"><Phrases words={words} lang={lang} /></span>
      {earlier && (
        <span className="reply-slip-label">{earlier.mark && <Mark kind={earlier.mark} size={16} />}{earlier.text}</span>
      )}
      {!earlier && label && <span className="reply-slip-label">{label}</span>}
      {description && <span id={id} hidden>{description}</span>}
    </button>
  )
}
