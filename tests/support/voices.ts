import { vi } from 'vitest'

const voice = (lang: string, localService: boolean) => ({ lang, localService, default: false, name: lang, voiceURI: lang }) satisfies SpeechSynthesisVoice

/** A browser that speaks: what it was told to say, in which language, and how often it was broken off. */
export function synthesisOf(...voices: [lang: string, where: 'here' | 'elsewhere'][]) {
  vi.stubGlobal('SpeechSynthesisUtterance', class {
    lang = ''
    voice: SpeechSynthesisVoice | null = null
    text: string
    constructor(text: string) {
      this.text = text
    }
  })
  const said: [lang: string, text: string][] = []
  return {
    said,
    getVoices: () => voices.map(([lang, where]) => voice(lang, where === 'here')),
    speak: ({ lang, text }: SpeechSynthesisUtterance) => void said.push([lang, text]),
    cancel: vi.fn<() => void>(),
  }
}

/** A browser that hears, or refuses by the name of an error. */
export function microphoneOf(refusal?: string) {
  const tracks = [{ stop: vi.fn<() => void>() }]
  const recorders: { state: string; end: () => void }[] = []
  vi.stubGlobal('MediaRecorder', class extends EventTarget {
    static isTypeSupported = (type: string) => type === 'audio/webm'
    state = 'inactive'
    mimeType = 'audio/webm;codecs=opus'
    constructor() {
      super()
      recorders.push(Object.assign(this, { end: () => this.stop() }))
    }
    start() {
      this.state = 'recording'
    }
    stop() {
      this.state = 'inactive'
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['aaa']) }))
      this.dispatchEvent(new Event('stop'))
    }
  })
  const addresses = new Set<string>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const address = `blob:${addresses.size}`
    addresses.add(address)
    return address
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void addresses.delete(address))
  const getUserMedia = vi.fn<MediaDevices['getUserMedia']>(async () => {
    if (refusal) throw new DOMException('no', refusal)
    return { getTracks: () => tracks } as unknown as MediaStream
  })
  return { getUserMedia, tracks, addresses }
}
