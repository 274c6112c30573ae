import type { Debrief, MethodWords, Structure, Ticket } from '../../engine/index.ts'
import { AskTell } from './ask-tell.tsx'
import { BanterCard } from './banter-card.tsx'
import { Closing } from './closing.tsx'
import { Conditions } from './conditions.tsx'
import { Ladder } from './ladder.tsx'
import { Numbers } from './numbers.tsx'
import { Objections } from './objections.tsx'
import { Skills } from './skills.tsx'
import type { Earning } from './earning.ts'
import { TwoCares } from './two-cares.tsx'

export type SectionsProps = {
  debrief: Debrief<Ticket>
  method: MethodWords
  /** The skills that the scenario weighs. */
  weighed: Structure['weights']
  earning: Earning
  selected: number
}

/** What was measured besides the moves, each part closed until it is asked for. */
export function Sections({ debrief, method, weighed, earning, selected }: SectionsProps) {
  const { objections, closing, skills, banter, cares, askTell, numbers, ladder, gates } = debrief
  return (
    <div className="debrief-sections">
      {gates.length > 0 && <Conditions gates={gates} acts={method.acts} />}
      <Objections objections={objections} names={method.objections} acts={method.acts} earning={earning} />
      <Closing closing={closing} earning={earning} />
      <Skills skills={skills} names={method.skills} weighed={weighed} />
      {banter && <BanterCard lamps={banter} earning={earning} />}
      {cares && <TwoCares cares={cares} selected={selected} />}
      <AskTell askTell={askTell} />
      <Numbers numbers={numbers} earning={earning} />
      {ladder && <Ladder steps={ladder} />}
    </div>
  )
}
