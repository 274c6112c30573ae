import type { KeyboardEvent, ReactNode } from 'react'
import type { MarkKind } from './mark.tsx'
import type { Words } from './phrases.tsx'
import './reply-list.css'
import { ReplySlip } from './reply-slip.tsx'

export type ReplyOption = {
  id: string
  words: Words
  icon?: ReactNode
  description?: string | undefined
  label?: string | undefined
  earlier?: { text: string; mark?: MarkKind | undefined } | undefined
}

export type ReplyListProps = {
  /** The accessible name, such as “Your reply”. */
  label: string
  replies: readonly ReplyOption[]
  lang?: string | undefined
  /** The id of the reply just given. */
  chosen?: string | undefined
  disabled?: boolean | undefined
  onChoose: (id: string) => void
  /** Which reply is looked at, by pointer or by focus. */
  onPoint?: ((id: string | undefined) => void) | undefined
}

function walk(event: KeyboardEvent<HTMLButtonElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const slips = [...(event.currentTarget.closest('ol')?.querySelectorAll('button') ?? [])]
  const from = slips.indexOf(event.currentTarget)
  slips.at((from + step) % slips.length)?.focus()
  event.preventDefault()
}

export function ReplyList({ label, replies, lang, chosen, disabled, onChoose, onPoint }: ReplyListProps) {
  return (
    <ol className="reply-list" aria-label={label}>
      {replies.map(({ id, ...reply }, index) => (
        <li key={id}>
          <ReplySlip
            {...reply}
            number={index + 1}
            lang={lang}
            chosen={id === chosen}
            disabled={disabled}
            onChoose={() => onChoose(id)}
            onPoint={onPoint && ((isPointed) => onPoint(isPointed ? id : undefined))}
            onKeyDown={walk}
          />
        </li>
      ))}
    </ol>
  )
}
