import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import type { Readings, Wording } from '../engine/index.ts'
import { useSettings } from '../state/use-settings.ts'
import { RubyProvider, type RubyReader } from '../ui/ruby.tsx'

const NoteContext = createContext<(readings: Readings) => void>(() => undefined)

/** How the words known so far are read; most visits never ask for it, and do not carry it. */
function useReader(isWanted: boolean, known: Readings): RubyReader | undefined {
  const [reader, setReader] = useState<{ read: RubyReader }>()
  useEffect(() => {
    if (isWanted) void import('./reader.ts').then(({ readerFor }) => setReader({ read: readerFor(known) }))
  }, [isWanted, known])
  return isWanted ? reader?.read : undefined
}

/** Puts readings over what is said, where the trainee wants them; each scenario that is opened brings its own. */
export function ReadingsProvider({ children }: { children: ReactNode }) {
  const { furigana } = useSettings()
  const [known, setKnown] = useState<Readings>({})
  const note = useCallback((readings: Readings) => setKnown((before) => ({ ...before, ...readings })), [])
  const read = useReader(furigana, known)
  return <NoteContext value={note}><RubyProvider value={read}>{children}</RubyProvider></NoteContext>
}

/** Notes the readings of a scenario that is on the screen. */
export function useReadingsOf({ readings }: Partial<Pick<Wording, 'readings'>> = {}) {
  const note = useContext(NoteContext)
  const { furigana } = useSettings()
  useEffect(() => {
    if (furigana && readings) note(readings)
  }, [note, furigana, readings])
}
