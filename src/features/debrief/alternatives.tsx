import type { Attempt, DebriefMove, MethodWords, Script, Ticket } from '../../engine/index.ts'
import { BestLine } from './best-line.tsx'
import { Better } from './better.tsx'
import { wayFrom } from './outline.ts'
import type { Reader } from './reading.ts'
import { Unearned } from './unearned.tsx'
import type { OpenedReplies } from './use-opened.ts'
import type { Walk } from './use-walk.ts'

export type AlternativesProps = {
  attempt: Attempt
  script: Script
  move: DebriefMove<Ticket>
  acts: MethodWords['acts']
  reader: Reader
  opened: OpenedReplies
  walk: Walk
  announce: (message: string) => void
}

/** What else could have been said. */
export function Alternatives({ attempt, script, move, acts, reader, opened, walk, announce }: AlternativesProps) {
  const { index, unearned, bestLine } = move
  return (
    <>
      <Better
        key={index}
        move={move}
        reader={reader}
        acts={acts}
        open={opened.isOpen(index)}
        onShow={() => opened.open(index)}
      />
      <Unearned replies={unearned} reader={reader} />
      {walk.steps > 0 && walk.selected === index && (
        <BestLine
          way={wayFrom(script, attempt, index, bestLine.replies)}
          walk={walk}
          turn={index + 1}
          reader={reader}
          announce={announce}
        />
      )}
    </>
  )
}
