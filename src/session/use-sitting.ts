import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useMemo, useRef } from 'react'
import { transition } from 'xstate'
import type { Attempt, Script } from '../engine/index.ts'
import { isHinted } from './context.ts'
import { pauseAfter } from './pause.ts'
import type { SittingView } from './shown.ts'
import { phaseOf, sitting, type SittingEvent, type SittingSnapshot } from './sitting.ts'
import type { Talk } from './talk.ts'
import { viewOf, type Sat } from './view.ts'

export interface SittingOptions {
  /** Another language is another script of the same rules; the turn stays. */
  script: Script
  /** As it was kept; read once, when the sitting opens. */
  attempt: Attempt
  /** The first line stands on the screen already. */
  isShown?: boolean | undefined
  /** Milliseconds; only differences count. */
  now: () => number
  /** Keeps the attempt whenever it changes, before anything is painted. */
  keep: (attempt: Attempt) => void
}

export interface SittingVerbs {
  /** The replies of the turn after so many given ones can be seen; in a letter, those of the part at work. */
  painted: (given: number, part?: string) => void
  /** All of the line can be read. */
  heard: () => void
  /** Shows everything at once. */
  hurry: () => void
  /** Gives the reply of that number, from 1; in a letter, writes it. */
  reply: (number: number) => void
  /** Turns to a part of the letter, by its turn; to none, where it names none. */
  openPart: (turn?: string) => void
  /** Sends the letter. */
  send: () => void
  sure: (sure: boolean) => void
  skip: () => void
  askHint: () => void
  takeBack: () => void
  redo: () => void
  /** Asks for the debrief. */
  review: () => void
}

export type Sitting = SittingView & SittingVerbs

const satAt = (snapshot: SittingSnapshot): Sat => {
  const { talk, attempt, undone, restored, wanted } = snapshot.context
  return { phase: phaseOf(snapshot), talk, attempt, undone, hinted: isHinted(snapshot.context), restored, wanted }
}

/** What is only remembered, such as when a line was heard, changes nothing on screen. */
const showsTheSame = (one: Sat, other: Sat) =>
  (Object.keys(one) as (keyof Sat)[]).every((key) => one[key] === other[key])

/** Gives the first reply where nobody sees it: what has run once is not slow when somebody waits for it. */
function rehearse(snapshot: SittingSnapshot, script: Script, pause: (talk: Talk) => number) {
  const [first] = viewOf(satAt(snapshot), script).replies
  if (!first) return
  const [next] = transition(sitting, snapshot, { type: 'reply', reply: first.key, at: Infinity, lang: script.language, pauseAfter: pause })
  viewOf(satAt(next), script)
}

/** One sitting on screen: what it shows, and what can be done. */
export function useSitting({ script, attempt, isShown = false, now, keep }: SittingOptions): Sitting {
  const actor = useActorRef(sitting, { input: { structure: script.structure, attempt, isShown } })
  const sat = useSelector(actor, satAt, showsTheSame)
  const kept = useRef(attempt)
  const isRehearsed = useRef(false)

  const tell = (event: SittingEvent) => {
    actor.send(event)
    const { attempt: changed } = actor.getSnapshot().context
    if (changed === kept.current) return
    kept.current = changed
    keep(changed)
  }

  useEffect(() => actor.send({ type: 'begin' }), [actor])

  const view = useMemo(() => viewOf(sat, script), [sat, script])

  const pause = (talk: Talk) => pauseAfter(talk, script, attempt.vars)
  const reply = (number: number) => {
    const key = view.replies[number - 1]?.key
    const { phase, letter } = view
    if (key === undefined || (phase !== 'hearing' && phase !== 'turn')) return
    const given = { reply: key, at: now(), lang: script.language }
    if (letter?.open !== undefined) tell({ type: 'write', turn: letter.open, ...given })
    else tell({ type: 'reply', ...given, pauseAfter: pause })
  }
  return {
    ...view,
    painted: (given, part) => {
      tell({ type: 'painted', given, part, at: now() })
      if (!isRehearsed.current) rehearse(actor.getSnapshot(), script, pause)
      isRehearsed.current = true
    },
    heard: () => tell({ type: 'heard', at: now() }),
    hurry: () => tell({ type: 'hurry', at: now() }),
    reply,
    openPart: (turn) => tell({ type: 'open', turn }),
    send: () => tell({ type: 'send', pauseAfter: pause }),
    sure: (sure) => tell({ type: 'sure', sure }),
    skip: () => tell({ type: 'skip' }),
    askHint: () => tell({ type: 'hint' }),
    takeBack: () => tell({ type: 'takeBack' }),
    redo: () => tell({ type: 'redo' }),
    review: () => tell({ type: 'review' }),
  }
}
