import { TargetIcon } from './icons/target.tsx'
import './reply-head.css'

export type ReplyHeadProps = {
  title: string
  /** The keys, in the first turns only. */
  hint?: string | undefined
  aim?: string | undefined
}

export function ReplyHead({ title, hint, aim }: ReplyHeadProps) {
  return (
    <div className="reply-head">
      <h2>{title}</h2>
      {hint && <span className="caption">{hint}</span>}
      {aim && <p className="reply-head-aim"><TargetIcon size={18} />{aim}</p>}
    </div>
  )
}
