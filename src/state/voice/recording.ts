/** The part of the browser that hears. */
export type Microphone = Pick<MediaDevices, 'getUserMedia'>

/** This browser, or a page on plain http, cannot record · the trainee or the browser said no · there is none · something else has it. */
export const RECORDING_FAULTS = ['unsupported', 'refused', 'absent', 'failed'] as const
export type RecordingFault = (typeof RECORDING_FAULTS)[number]

export type Recording =
  | { phase: 'idle' }
  /** The browser asks the trainee. */
  | { phase: 'asking' }
  | { phase: 'recording' }
  /** In memory alone: the address is good for as long as the page holds it. */
  | { phase: 'recorded'; address: string; file: string }
  | { phase: 'fault'; fault: RecordingFault }

export interface Recorder {
  start: () => Promise<void>
  stop: () => void
  /** Forgets what was recorded, and lets the microphone go. */
  discard: () => void
}

const FAULTS: Readonly<Record<string, RecordingFault>> = {
  NotAllowedError: 'refused', SecurityError: 'refused', NotFoundError: 'absent', OverconstrainedError: 'absent',
}

const faultOf = (error: unknown): RecordingFault => (error instanceof Error ? (FAULTS[error.name] ?? 'failed') : 'failed')

const KINDS = [['audio/webm', 'webm'], ['audio/mp4', 'm4a'], ['audio/ogg', 'ogg']] as const

const endingOf = (type: string) => KINDS.find(([kind]) => type.startsWith(kind))?.[1] ?? 'webm'

/** The first kind that this browser records: by itself Firefox takes Ogg, and gives the file a name few programs know. */
const kindHere = () => KINDS.find(([kind]) => MediaRecorder.isTypeSupported(kind))?.[0]

/** Records what is said into memory; the microphone is asked for when it starts, and let go when it stops. */
export function createRecorder(microphone: Microphone | undefined, onChange: (recording: Recording) => void): Recorder {
  let running: { recorder: MediaRecorder; stream: MediaStream } | undefined
  let address: string | undefined
  // What was started before the last discard is not heard of any more.
  let round = 0

  const letGo = () => {
    running?.stream.getTracks().forEach((track) => track.stop())
    running = undefined
  }
  const forget = () => {
    if (address !== undefined) URL.revokeObjectURL(address)
    address = undefined
  }
  const finish = (parts: Blob[], type: string) => {
    letGo()
    address = URL.createObjectURL(new Blob(parts, { type }))
    onChange({ phase: 'recorded', address, file: `taiza.${endingOf(type)}` })
  }
  const record = (stream: MediaStream) => {
    const mimeType = kindHere()
    const recorder = new MediaRecorder(stream, mimeType && { mimeType })
    const parts: Blob[] = []
    const mine = round
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    recorder.addEventListener('stop', () => mine === round && finish(parts, recorder.mimeType))
    running = { recorder, stream }
    recorder.start()
    onChange({ phase: 'recording' })
  }

  const discard = () => {
    round += 1
    if (running?.recorder.state === 'recording') running.recorder.stop()
    letGo()
    forget()
  }
  return {
    start: async () => {
      discard()
      const mine = round
      if (!microphone || typeof MediaRecorder === 'undefined') {
        onChange({ phase: 'fault', fault: 'unsupported' })
        return
      }
      onChange({ phase: 'asking' })
      try {
        const stream = await microphone.getUserMedia({ audio: true })
        if (mine === round) record(stream)
        else stream.getTracks().forEach((track) => track.stop())
      } catch (error) {
        letGo()
        if (mine === round) onChange({ phase: 'fault', fault: faultOf(error) })
      }
    },
    stop: () => {
      if (running?.recorder.state === 'recording') running.recorder.stop()
    },
    discard: () => {
      discard()
      onChange({ phase: 'idle' })
    },
  }
}
