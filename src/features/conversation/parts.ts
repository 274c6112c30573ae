import type { Ref } from 'react'
import type { Attempt, DebriefMove, MethodWords, Script, Ticket } from '../../engine/index.ts'
import type { Aloud } from './use-aloud.ts'
import type { Sitting, Verbs } from './use-conversation.ts'

/** What both halves of the screen are given, whatever the channel. */
export type HalfProps = {
  sitting: Sitting
  script: Script
  attempt: Attempt
  method: MethodWords
  /** On a second try, the move of the first one. */
  last: DebriefMove<Ticket> | undefined
  isReadOnly: boolean
  /** The trainee says a reply of their own before the written ones are shown. */
  isCovered: boolean
  /** What is spoken, recorded and timed, where the settings ask for it. */
  aloud: Aloud
  verbs: Verbs
  /** What takes the focus when somebody has spoken or written. */
  speech: Ref<HTMLDivElement>
  /** The reply that is looked at. */
  pointed: string | undefined
  onPoint: (reply: string | undefined) => void
}
