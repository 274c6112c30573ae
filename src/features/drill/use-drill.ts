import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Attempt, Card, Debrief, DebriefMove, Script, Ticket } from '../../engine/index.ts'
import type { SittingView } from '../../session/shown.ts'
import { follow, openTalk, turnOf } from '../../session/talk.ts'
import { viewOf } from '../../session/view.ts'
import { drillOf, type Draw } from '../../state/begin.ts'
import { useStores } from '../../state/use-stores.ts'
import { afterPaint } from '../../ui/after-paint.ts'

/** In milliseconds: a reply pressed sooner after its turn was painted was meant for the turn before. */
const TOO_SOON = 250

export type Judge = (attempt: Attempt) => Promise<Debrief<Ticket>>

export type Outcome =
  | { kind: 'waiting' }
  | { kind: 'judged'; move: DebriefMove<Ticket> }
  /** The reply is kept; what it was worth is found out another time. */
  | { kind: 'unjudged' }

export type Drill = {
  view: SittingView
  /** The key of the reply given. */
  chosen: string | undefined
  outcome: Outcome | undefined
  choose: (reply: string) => void
}

type DrillOptions = { card: Card; maker: Attempt; script: Script; draw: Draw; judge: Judge }

/** The moment of a card as a sitting shows it; undefined where the prefix does not lead there any more. */
export function momentOfCard({ turn, variant, move }: Card, maker: Attempt, script: Script, seed: number): SittingView | undefined {
  const attempt: Attempt = { ...maker, seed, setting: 'natural', replies: maker.replies.slice(0, move) }
  const talk = follow(openTalk(script.structure, variant), attempt.replies)
  if (turnOf(talk) !== turn) return undefined
  return viewOf({ phase: 'turn', talk, attempt, undone: [], hinted: false, restored: true }, script)
}

/** One reply at the turn of a card: kept at once, judged as soon as the solver answers. */
export function useDrill({ card, maker, script, draw, judge }: DrillOptions, view: SittingView): Drill {
  const { attempts, now } = useStores()
  const [chosen, setChosen] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>()
  const shownAt = useRef<number>(undefined)

  const notePainted = useEffectEvent(() => {
    shownAt.current ??= now()
  })
  useEffect(() => afterPaint(() => notePainted()), [])

  const choose = (reply: string) => {
    const from = shownAt.current
    const at = now()
    if (chosen !== undefined || from === undefined || at - from < TOO_SOON) return
    const given = { turn: card.turn, reply, ms: at - from, lang: script.language }
    const attempt = drillOf(maker, card.move, draw, given, new Date(at).toISOString())
    attempts.getState().keep(attempt)
    void attempts.getState().fold()
    setChosen(reply)
    setOutcome({ kind: 'waiting' })
    judge(attempt).then(
      ({ moves }) => {
        const move = moves[card.move]
        setOutcome(move ? { kind: 'judged', move } : { kind: 'unjudged' })
      },
      () => setOutcome({ kind: 'unjudged' }),
    )
  }
  return { view, chosen, outcome, choose }
}
