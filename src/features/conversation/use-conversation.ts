import { useCallback, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { Attempt, Script } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { SittingView } from '../../session/shown.ts'
import { useSitting } from '../../session/use-sitting.ts'
import { useSettings } from '../../state/use-settings.ts'
import { useStores } from '../../state/use-stores.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { useBackCloses } from './use-back-closes.ts'
import { useCover } from './use-cover.ts'

export type DrawerName = 'log' | 'brief' | 'hint'

/** What the parts of the screen can do. */
export type Verbs = {
  reply: (number: number) => void
  /** Shows the replies that were covered. */
  uncover: () => void
  /** Turns to a part of the letter. */
  openPart: (turn: string) => void
  send: () => void
  sure: (sure: boolean) => void
  skip: () => void
  heard: () => void
  hurry: () => void
  open: (drawer: DrawerName) => void
  close: () => void
  askHint: () => void
  takeBack: () => void
  redo: () => void
  review: () => void
  /** Goes on in the scenario's other language; absent where it has none. */
  switchLanguage: (() => void) | undefined
}

type Options = {
  script: Script
  attempt: Attempt
  isElsewhere: boolean
  /** The attempt is this tab's to go on with. */
  mayWrite: boolean
  /** The first line stands on the screen already. */
  isShown?: boolean | undefined
  announce: (message: string) => void
  onFinish: () => void
}

/** What the parts of the screen show of the sitting. */
export type Sitting = SittingView

export interface Conversation {
  sitting: Sitting
  verbs: Verbs
  drawer: DrawerName | undefined
  /** The trainee says a reply of their own before the written ones are shown. */
  isCovered: boolean
  speech: RefObject<HTMLDivElement | null>
}

/** Says when the replies of a turn stand on the screen. */
function usePainted({ phase, given, letter }: SittingView, isCovered: boolean, painted: (given: number, part?: string) => void) {
  const tell = useEffectEvent(painted)
  const part = letter?.open
  useEffect(() => {
    if (isCovered || (phase !== 'hearing' && phase !== 'turn')) return
    return afterPaint(() => tell(given, part))
  }, [phase, given, part, isCovered])
}

/** What was just said takes the focus, so that it is read once; the next Tab is the first reply. */
function useSpeechFocus({ phase, given, isAnswer, letter }: SittingView): RefObject<HTMLDivElement | null> {
  const speech = useRef<HTMLDivElement>(null)
  const focused = useRef<string>(undefined)
  const said = `${given} ${isAnswer} ${letter?.isSent}`
  const isWeighing = phase === 'weighing'
  useEffect(() => {
    if (isWeighing || focused.current === said) return
    return afterPaint(() => {
      focused.current = said
      // Where the focus is already, it must be let go first: what has it is not read again.
      speech.current?.blur()
      speech.current?.focus({ preventScroll: true })
    })
  }, [said, isWeighing])
  return speech
}

const focusReply = (at: number) =>
  document.querySelectorAll<HTMLButtonElement>('.reply-list button').item(at)?.focus()

/** The part before or after the one at work. */
function partBeside({ letter }: SittingView, step: number): string | undefined {
  const parts = letter?.parts.filter(({ isSent }) => !isSent) ?? []
  const at = parts.findIndex(({ turn }) => turn === letter?.open)
  return at < 0 ? parts.at(step > 0 ? 0 : -1)?.turn : parts[at + step]?.turn
}

function turnTo(sitting: SittingView, step: number, verbs: Verbs) {
  const turn = partBeside(sitting, step)
  if (turn !== undefined) verbs.openPart(turn)
}

function choosing(sitting: SittingView, verbs: Verbs, isCovered: boolean) {
  const { phase, replies } = sitting
  if (isCovered) return { ' ': phase === 'hearing' ? verbs.hurry : verbs.uncover, Enter: verbs.uncover }
  return {
    ...Object.fromEntries(replies.map((_, index) => [String(index + 1), () => verbs.reply(index + 1)])),
    ArrowDown: () => focusReply(0),
    ArrowUp: () => focusReply(replies.length - 1),
    ' ': verbs.hurry,
    Enter: phase === 'ended' ? verbs.review : undefined,
  }
}

function shortcutsFor(sitting: SittingView, verbs: Verbs, isCovered: boolean) {
  const { phase, visibility, canHint, canTakeBack, canRedo, letter } = sitting
  if (phase === 'weighing') return { '1': () => verbs.sure(true), '2': () => verbs.sure(false), Escape: verbs.skip }
  return {
    ...choosing(sitting, verbs, isCovered),
    ArrowRight: letter && (() => turnTo(sitting, 1, verbs)),
    ArrowLeft: letter && (() => turnTo(sitting, -1, verbs)),
    l: visibility.log ? () => verbs.open('log') : undefined,
    b: visibility.brief ? () => verbs.open('brief') : undefined,
    h: canHint ? () => verbs.open('hint') : undefined,
    z: canTakeBack ? verbs.takeBack : undefined,
    'Shift+z': canRedo ? verbs.redo : undefined,
  }
}

const idle = () => undefined

/** Without the verbs that change the attempt: it is another tab's. */
const readOnly = (verbs: Verbs): Verbs =>
  ({ ...verbs, reply: idle, openPart: idle, send: idle, sure: idle, skip: idle, askHint: idle, takeBack: idle, redo: idle, review: idle })

/** The sitting with its stores, keys, focus and drawers. */
export function useConversation({ script, attempt, isElsewhere, mayWrite, isShown, announce, onFinish }: Options): Conversation {
  const { t } = useTranslation()
  const { attempts, now } = useStores()
  const { change, shortcuts, sayItFirst } = useSettings()
  const [drawer, setDrawer] = useState<DrawerName>()
  const keep = useCallback((changed: Attempt) => attempts.getState().keep(changed), [attempts])
  const sitting = useSitting({ script, attempt, isShown, now, keep })
  const cover = useCover(sitting, sayItFirst && !isElsewhere)
  const close = useBackCloses(drawer !== undefined, () => setDrawer(undefined))

  const other = script.structure.languages.find((language) => language !== script.language)
  const all: Verbs = {
    reply: cover.isOn ? idle : sitting.reply,
    uncover: cover.lift,
    openPart: sitting.openPart,
    send: sitting.send,
    sure: sitting.sure,
    skip: sitting.skip,
    heard: sitting.heard,
    hurry: sitting.hurry,
    open: (name) => {
      if (name === 'hint' && sitting.visibility.hint === 0 && mayWrite) sitting.askHint()
      setDrawer(name)
    },
    close,
    askHint: sitting.askHint,
    takeBack: () => {
      sitting.takeBack()
      announce(t('conversation.takenBack'))
    },
    redo: sitting.redo,
    review: () => {
      sitting.review()
      onFinish()
    },
    switchLanguage: other && (() => change({ conversation: other })),
  }

  const verbs = mayWrite ? all : readOnly(all)
  const shown: Sitting = isElsewhere ? { ...sitting, canTakeBack: false, canRedo: false } : sitting

  const finishLine = useEffectEvent(() => sitting.hurry())
  const { language } = script
  const spoken = useRef(language)
  useEffect(() => {
    if (spoken.current !== language) finishLine()
    spoken.current = language
  }, [language])

  useShortcuts(shortcutsFor(sitting, verbs, cover.isOn), shortcuts && !isElsewhere)
  usePainted(sitting, cover.isOn, sitting.painted)
  return { sitting: shown, verbs, drawer, isCovered: cover.isOn, speech: useSpeechFocus(sitting) }
}
