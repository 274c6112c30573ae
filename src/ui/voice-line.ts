export type Utterance = { who: 'them' | 'you'; /** Characters said. */ length: number }

export type VoiceBar = {
  key: string
  who: 'them' | 'you'
  /** Bars from the left. */
  at: number
  /** 0 to 1. */
  height: number
}

const meanBars = 12
const pause = 4

function random(seed: number) {
  let state = (seed * 48271 + 11) % 2147483647
  return () => (state = (state * 16807) % 2147483647) / 2147483647
}

function barsOf({ who, length }: Utterance, index: number, start: number, unit: number): VoiceBar[] {
  const count = Math.round(Math.min(30, Math.max(4, length / unit)))
  const next = random(index * 131 + length + 7)
  return Array.from({ length: count }, (_, bar) => {
    const swell = Math.sin(Math.PI * (0.04 + ((bar + 0.5) / count) * 0.92)) ** 0.55
    const syllable = 0.55 + 0.45 * Math.sin(bar * 1.7 + index * 9)
    return { key: `${index}.${bar}`, who, at: start + bar, height: swell * (0.25 + 0.45 * next() + 0.3 * syllable) }
  })
}

/** The bars of a talk, oldest first; the same talk always draws the same bars. */
export function voiceBars(utterances: readonly Utterance[]): VoiceBar[] {
  const total = utterances.reduce((sum, { length }) => sum + length, 0)
  const unit = total / Math.max(1, utterances.length) / meanBars || 1
  const bars: VoiceBar[] = []
  let start = 0
  utterances.forEach((utterance, index) => {
    const added = barsOf(utterance, index, start, unit)
    bars.push(...added)
    start += added.length + pause
  })
  return bars
}
