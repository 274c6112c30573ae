import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Attempt, DebriefMove, MethodWords, Script, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useOwnership } from '../../state/use-ownership.ts'
import { Later } from '../../ui/later.tsx'
import { TalkLayout } from '../../ui/talk-layout.tsx'
import { AgainStrip } from './again-strip.tsx'
import './conversation.css'
import { Drawers } from './drawers.tsx'
import { ElsewhereStrip } from './elsewhere-strip.tsx'
import { type Stages, useStages } from './stages.ts'
import { TakenBack } from './taken-back.tsx'
import { TalkBar } from './talk-bar.tsx'
import { TalkStage } from './talk-stage.tsx'
import { TalkTools } from './talk-tools.tsx'
import { useAloud } from './use-aloud.ts'
import { type Sitting, useConversation } from './use-conversation.ts'
import { Yours } from './yours.tsx'

const MissionStrip = lazy(async () => ({ default: (await import('./mission-strip.tsx')).MissionStrip }))

export type ConversationScreenProps = {
  /** In the language of the conversation; another language is another script of the same rules. */
  script: Script
  attempt: Attempt
  /** In the language of the interface. */
  method: MethodWords
  /** On a second try, the move of the first one; absent until the solver has answered. */
  last: DebriefMove<Ticket> | undefined
  /** The first line stands on the screen already. */
  isShown?: boolean | undefined
  addresses: {
    library: string
    debrief: (scenario: string, attempt: string, move?: number) => string
  }
  /** The settings of the app, for the corner of the page. */
  menu: ReactNode
  /** Says what arrives unasked. */
  announce: (message: string) => void
  /** The talk is over and its debrief is asked for. */
  onFinish: () => void
}

type SatProps = ConversationScreenProps & { isElsewhere: boolean; mayWrite: boolean; onTakeOver: () => void }

/** Which two halves the channel of the turn is drawn by. */
function halvesFor({ letter, calendar, channel }: Sitting, stages: Stages) {
  if (letter && stages.letter) return { kind: 'letter', Theirs: stages.letter.LetterStage, Ours: stages.letter.LetterYours } as const
  if (channel === 'campaign' && calendar && stages.campaign)
    return { kind: 'campaign', Theirs: stages.campaign.CampaignStage, Ours: stages.campaign.CampaignYours } as const
  return { kind: channel === 'phone' ? 'call' : 'meeting', Theirs: TalkStage, Ours: Yours } as const
}

function Sat({ isElsewhere, mayWrite, onTakeOver, ...props }: SatProps) {
  const { script, attempt, method, last, addresses, menu } = props
  const { t } = useTranslation()
  const stages = useStages(script.structure)
  const { sitting, verbs, drawer, isCovered, speech } = useConversation({ ...props, isElsewhere, mayWrite })
  const aloud = useAloud({ sitting, script, attempt, isHeld: isElsewhere || isCovered, reply: verbs.reply })
  const [pointed, onPoint] = useState<string>()
  const { kind, Theirs, Ours } = halvesFor(sitting, stages)
  const half = { sitting, script, attempt, method, last, isReadOnly: isElsewhere, isCovered, aloud, verbs, speech, pointed, onPoint }
  return (
    <>
      <TalkLayout
        kind={kind}
        bar={<Later><TalkBar sitting={sitting} script={script} library={addresses.library} menu={menu} verbs={verbs} /></Later>}
        notice={isElsewhere
          ? <ElsewhereStrip onTakeOver={onTakeOver} />
          : <>
              {attempt.mission !== undefined && <Suspense fallback={null}><MissionStrip attempt={attempt} method={method} /></Suspense>}
              <AgainStrip attempt={attempt} last={last} given={sitting.given} debrief={addresses.debrief} />
            </>}
        stage={<Theirs {...half} />}
        yours={<Ours {...half} />}
        yoursLabel={t('conversation.yours')}
        yoursId="main"
        foot={(
          <Later>
            <TalkTools sitting={sitting} verbs={verbs} />
            <TakenBack open={drawer === undefined && sitting.canRedo} given={sitting.given} onRedo={verbs.redo} />
          </Later>
        )}
      />
      <Drawers drawer={drawer} sitting={sitting} script={script} attempt={attempt} method={method} verbs={verbs} />
    </>
  )
}

/** A conversation with its attempt. One tab holds it; another reads along until it takes over. */
export function ConversationScreen(props: ConversationScreenProps) {
  const { place, isReady, returns, takeOver } = useOwnership(props.attempt.id)
  return <Sat key={returns} {...props} isElsewhere={place === 'elsewhere'} mayWrite={isReady} onTakeOver={takeOver} />
}
