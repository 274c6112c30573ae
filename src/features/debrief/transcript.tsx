import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import type { Outline } from './outline.ts'
import type { Read } from './reading.ts'
import { Said } from './said.tsx'

export type TranscriptProps = { exchanges: Outline['exchanges']; read: Read }

/** In milliseconds: the solver mostly answers before all the words could have been read, or drawn. */
const PATIENCE = 400

function useIsLate(): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return isLate
}

/** The words of a talk, without what they cost. */
export function Transcript({ exchanges, read }: TranscriptProps) {
  const { t } = useTranslation()
  const isLate = useIsLate()
  if (exchanges.length === 0 || !isLate) return null
  return (
    <Card as="section" className="debrief-moment" aria-label={t('debrief.moves.title', { moves: exchanges.length })}>
      <ol className="debrief-way">
        {exchanges.map(({ speech, text, lang }, index) => (
          <li key={index}>
            <p className="caption">{t('debrief.turn', { turn: index + 1 })}</p>
            <p className="debrief-theirs"><Said quoted={read(speech.text, lang)} /></p>
            <p><Said quoted={text === undefined ? undefined : read(text, lang)} /></p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
