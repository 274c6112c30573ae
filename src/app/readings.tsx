import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { readerOf, type Readings, type Wording } from '../engine/index.ts'
import { useSettings } from '../state/use-settings.ts'
import { RubyProvider } from '../ui/ruby.tsx'

const NoteContext = createContext<(readings: Readings) => void>(() => undefined)

/** Puts readings over what is said, where the trainee wants them; each scenario that is opened brings its own. */
export function ReadingsProvider({ children }: { children: ReactNode }) {
  const { furigana } = useSettings()
  const [known, setKnown] = useState<Readings>({})
  const note = useCallback((readings: Readings) => setKnown((before) => ({ ...before, ...readings })), [])
  const read = useMemo(() => (furigana ? readerOf(known) : undefined), [furigana, known])
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
