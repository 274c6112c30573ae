import { memo } from 'react'
import type { Attempt, MethodWords, Script } from '../../engine/index.ts'
import { BriefDrawer } from './brief-drawer.tsx'
import { HintDialog } from './hint-dialog.tsx'
import { LogDrawer } from './log-drawer.tsx'
import type { DrawerName, Sitting, Verbs } from './use-conversation.ts'

type DrawersProps = {
  drawer: DrawerName | undefined
  sitting: Sitting
  script: Script
  attempt: Attempt
  method: MethodWords
  verbs: Verbs
}

/** Closed, they need not follow the talk. */
const areClosed = (before: DrawersProps, after: DrawersProps) =>
  before.drawer === undefined && after.drawer === undefined && before.method === after.method

export const Drawers = memo(function Drawers({ drawer, sitting, script, attempt, method, verbs }: DrawersProps) {
  return (
    <>
      <LogDrawer open={drawer === 'log'} log={sitting.log} lang={script.language} onClose={verbs.close} />
      <BriefDrawer open={drawer === 'brief'} script={script} attempt={attempt} onClose={verbs.close} />
      <HintDialog open={drawer === 'hint'} sitting={sitting} method={method} onShow={verbs.askHint} onClose={verbs.close} />
    </>
  )
}, areClosed)
