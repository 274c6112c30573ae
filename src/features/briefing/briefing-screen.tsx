import type { ReactNode } from 'react'
import type { Attempt, MethodWords, Script, Setting } from '../../engine/index.ts'
import { Bar } from './bar.tsx'
import './briefing.css'
import { briefOf } from './brief.ts'
import { Missions } from './missions.tsx'
import { Sheet } from './sheet.tsx'
import { useWay, type Wishes as Wished } from './use-way.ts'
import { Who } from './who.tsx'
import { Wishes } from './wishes.tsx'

export type BriefingScreenProps = {
  /** In the language of the conversation. */
  script: Script
  /** The variant that will be played: its `briefing` fields replace the scenario's. It is never named. */
  variant: string
  /** In the language of the interface. */
  method: MethodWords
  /** The attempt that goes on, if there is one: then the way on is to continue it. */
  open: Attempt | undefined
  /** The open attempt is an exam that cannot be restarted. */
  isExam: boolean
  /** The setting proposed at first. */
  setting: Setting
  /** Natural is worth a try now. */
  offersNatural: boolean
  /** Where a model conversation of another talk is played; absent where none is offered. */
  example: string | undefined
  addresses: {
    library: string
    /** Of this page. */
    here: string
    play: (scenario: string, attempt?: string) => string
  }
  /** The settings of the app, for the corner of the page. */
  menu: ReactNode
  /** Starts a run in the variant shown and goes to it. */
  onBegin: (wishes: Wished) => void
  /** Leaves the open attempt unfinished and briefs for a new one, which may be of another variant. */
  onStartAgain: () => void
}

/** What is known before the talk, the person who waits, and the way in. */
export function BriefingScreen(props: BriefingScreenProps) {
  const { script, variant, method, open, isExam, setting, offersNatural, example, addresses, menu, onBegin, onStartAgain } = props
  const { wishes, wish, begin, beginMission, holdWayIn } = useWay({ setting, onBegin })
  const brief = briefOf(script, variant)
  const going = open && {
    turn: open.replies.length + 1,
    href: addresses.play(open.scenario, open.id),
    onStartAgain: isExam ? undefined : onStartAgain,
  }
  return (
    <form className="briefing" onSubmit={begin}>
      <Who brief={brief} library={addresses.library} menu={menu} />
      <Sheet brief={brief} principle={method.principles[brief.principle ?? '']} here={addresses.here}>
        {!going && <Wishes ask={brief.ask} lang={brief.lang} {...{ wishes, offersNatural }} onWish={wish} />}
        {!going && <Missions key={variant} structure={script.structure} {...{ variant, method }} onBegin={beginMission} />}
      </Sheet>
      <Bar going={going} example={example} holdWayIn={holdWayIn} />
    </form>
  )
}
