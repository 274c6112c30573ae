import { useEffect, useRef, useState } from 'react'
import { useStores } from '../use-stores.ts'
import { createRecorder, type Recorder, type Recording } from './recording.ts'

export type Recorded = { recording: Recording } & Recorder

/** What the trainee says, recorded for as long as this is on screen and not a moment longer. */
export function useRecording(): Recorded {
  const { microphone } = useStores()
  const [recording, setRecording] = useState<Recording>({ phase: 'idle' })
  const recorder = useRef<Recorder>(undefined)
  const verbs = () => (recorder.current ??= createRecorder(microphone, setRecording))
  useEffect(() => () => recorder.current?.discard(), [])
  return { recording, start: () => verbs().start(), stop: () => verbs().stop(), discard: () => verbs().discard() }
}
