import type { ReactNode } from 'react'
import type { Debrief, Language, MethodWords, Structure, Ticket } from '../../engine/index.ts'
import { AskTell } from './ask-tell.tsx'
import { BanterCard } from './banter-card.tsx'
import { Closing } from './closing.tsx'
import { Conditions } from './conditions.tsx'
import { Ladder } from './ladder.tsx'
import { Numbers } from './numbers.tsx'
import { Objections } from './objections.tsx'
import { Skills } from './skills.tsx'
import type { Earning } from './earning.ts'
import type { Read } from './reading.ts'
import { Sureness } from './sureness.tsx'
import { TwoCares } from './two-cares.tsx'

export type SectionsProps = {
  debrief: Debrief<Ticket>
  method: MethodWords
  /** The skills that the scenario weighs. */
  weighed: Structure['weights']
  earning: Earning
  selected: number
  /** Of the interface. */
  language: Language
  read: Read
  onShow: (move: number) => void
  /** What can leave the device. */
  share: ReactNode
}

/** What was measured besides the moves, each part closed until it is asked for. */
export function Sections({ debrief, method, weighed, earning, selected, language, read, onShow, share }: SectionsProps) {
  const { objections, closing, skills, banter, cares, askTell, numbers, ladder, gates } = debrief
  return (
    <div className="debrief-sections">
      <Sureness moves={debrief.moves} earning={earning} read={read} language={language} onShow={onShow} />
      {gates.length > 0 && <Conditions gates={gates} acts={method.acts} />}
      <Objections objections={objections} names={method.objections} acts={method.acts} earning={earning} />
      <Closing closing={closing} earning={earning} />
      <Skills skills={skills} names={method.skills} weighed={weighed} />
      {banter && <BanterCard lamps={banter} earning={earning} />}
      {cares && <TwoCares cares={cares} selected={selected} />}
      <AskTell askTell={askTell} />
      <Numbers numbers={numbers} earning={earning} />
      {ladder && <Ladder steps={ladder} />}
      {share}
    </div>
  )
}
