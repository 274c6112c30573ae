import type { ReactNode } from 'react'
import type { Attempt, DebriefMove, MethodWords, Script, Ticket } from '../../engine/index.ts'

export type ConversationScreenProps = {
  /** In the language of the conversation; another language is another script of the same rules. */
  script: Script
  attempt: Attempt
  /** In the language of the interface. */
  method: MethodWords
  /** On a second try, the move of the first one; absent until the solver has answered. */
  last: DebriefMove<Ticket> | undefined
  addresses: {
    library: string
    debrief: (scenario: string, attempt: string, move?: number) => string
  }
  /** The settings of the app, for the corner of the page. */
  menu: ReactNode
  /** Says what arrives unasked. */
  announce: (message: string) => void
  /** The talk is over and its debrief is asked for. */
  onFinish: () => void
  onLeave: () => void
}

export function ConversationScreen({ attempt }: ConversationScreenProps) {
  return <h1>{attempt.scenario}</h1>
}
