import { useEffect, useEffectEvent } from 'react'
import type { Attempt, Language, Script } from '../../engine/index.ts'
import type { SittingView } from '../../session/shown.ts'
import { useSettings } from '../../state/use-settings.ts'
import { useRecording, type Recorded } from '../../state/voice/use-recording.ts'
import { useSpeaking } from '../../state/voice/use-speaking.ts'
import { type Clock, useClock } from './use-clock.ts'

export type { Recorded }

/** What is spoken, recorded and timed. */
export type Aloud = {
  /** Says their line once more; absent where nothing is spoken. */
  listen: (() => void) | undefined
  /** Absent where the settings ask for no voice. */
  recorded: Recorded | undefined
  /** Absent where no clock runs. */
  clock: Clock | undefined
}

type Options = {
  sitting: SittingView
  script: Script
  attempt: Attempt
  /** The trainee cannot reply now. */
  isHeld: boolean
  reply: (number: number) => void
}

/** Their line is spoken when it comes, and broken off by a reply, by leaving or by looking away. What is written is not spoken. */
function useSpoken({ phase, given, isAnswer, restored, words, letter }: SittingView, { language }: Script) {
  const { voice } = useSettings()
  const { languages, say, stop } = useSpeaking()
  const isOn = voice && letter === undefined && languages.includes(language)
  const isHeard = isOn && !restored && phase !== 'weighing' && phase !== 'briefing'
  const line = `${given} ${isAnswer}`
  const speak = useEffectEvent((_: string, spoken: Language) => say(words.join(''), spoken))
  useEffect(() => {
    if (!isHeard) return
    const onHide = () => document.hidden && stop()
    speak(line, language)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      stop()
    }
  }, [isHeard, line, language, stop])
  return { stop, listen: isOn ? () => say(words.join(''), language) : undefined }
}

/** Only a turn that offers a silence has a clock; what it chooses is that silence. */
function usePressure({ sitting: { phase, given, replies }, attempt, isHeld, reply }: Options): Clock | undefined {
  const { pressure } = useSettings()
  const silence = replies.findIndex(({ words, act }) => words === undefined || act === 'wait')
  const isRunning = pressure && attempt.setting !== 'exam' && !isHeld && phase === 'turn' && silence >= 0
  return useClock({ turn: given, isRunning, onEnd: () => reply(silence + 1) })
}

export function useAloud(options: Options): Aloud {
  const { voice, sayItFirst } = useSettings()
  const { stop, listen } = useSpoken(options.sitting, options.script)
  const recorded = useRecording()
  const start = () => {
    stop()
    return recorded.start()
  }
  const clock = usePressure(options)
  return { listen, recorded: voice || sayItFirst ? { ...recorded, start } : undefined, clock }
}
