import { useState } from 'react'
import type { Attempt, DebriefMove, MethodWords, Script, Ticket } from '../../engine/index.ts'
import { BestLine } from './best-line.tsx'
import { Better } from './better.tsx'
import { wayFrom } from './outline.ts'
import type { Reader } from './reading.ts'
import { Unearned } from './unearned.tsx'

export type AlternativesProps = {
  attempt: Attempt
  script: Script
  move: DebriefMove<Ticket>
  acts: MethodWords['acts']
  reader: Reader
  /** The moves that have been tried again: there is nothing left to spoil. */
  tried: readonly number[]
  /** How far the best line has been watched. */
  steps: number
}

/** What else could have been said; what was opened once stays open. */
export function Alternatives({ attempt, script, move, acts, reader, tried, steps }: AlternativesProps) {
  const [shown, setShown] = useState<readonly number[]>([])
  const { index, unearned, bestLine } = move
  return (
    <>
      <Better
        key={index}
        move={move}
        reader={reader}
        acts={acts}
        open={tried.includes(index) || shown.includes(index)}
        onShow={() => setShown([...shown, index])}
      />
      <Unearned replies={unearned} reader={reader} />
      {steps > 0 && (
        <BestLine way={wayFrom(script, attempt, index, bestLine.replies)} steps={steps} turn={index + 1} reader={reader} />
      )}
    </>
  )
}
