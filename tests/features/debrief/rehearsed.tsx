import type { ComponentProps } from 'react'
import { useState } from 'react'
import { debriefOf, solve, type Attempt, type Debrief, type Language, type Ticket } from '../../../src/engine/index.ts'
import { DebriefScreen } from '../../../src/features/debrief/debrief-screen.tsx'
import { attempt as attemptWith, kept } from '../../support/attempt.ts'
import { renderScreen, type Rendered } from '../../support/render-screen.tsx'
import { scenario, type Sketch } from '../../support/scenario.ts'
import { methodIn, scriptsOf } from '../../support/script.ts'
import { repliesTo } from '../../support/talk.ts'

type Props = ComponentProps<typeof DebriefScreen>

export type Rehearsed = {
  sketch: Sketch
  /** The replies given, by their keys. */
  keys: string
  attempt?: Partial<Attempt>
  language?: Language
  props?: Partial<Props>
}

/** An attempt at a sketch with all that its debrief screen is given by the app. */
export function rehearse({ sketch, keys, attempt: more = {}, language = 'en' }: Rehearsed) {
  const story = scenario(sketch)
  const scripts = scriptsOf(story)
  const { structure } = scripts.en
  const solution = solve(structure, more.variant ?? 'plain')
  const replies = repliesTo(solution.graph.tables, keys).map(({ turn, reply }) => kept(turn, reply))
  const attempt = attemptWith({ rulesHash: scripts.en.rulesHash, wordsHash: scripts.en.wordsHash, replies, ...more })
  const debrief: Debrief<Ticket> = debriefOf({ scenario: structure, attempt, solution })
  const addresses = {
    library: '#/',
    briefing: (id: string) => `#/s/${id}`,
    debrief: (id: string, other: string) => `#/s/${id}/debrief/${other}`,
    drill: ({ from }: { from: string }) => `#/drill?from=${from}`,
  }
  return { attempt, debrief, scripts, method: methodIn(language), addresses, before: undefined, outdated: false }
}

/** Keeps the opened move as the app's address does. */
function Opened({ move, ...props }: Omit<Props, 'onMove'>) {
  const [opened, setOpened] = useState(move)
  return <DebriefScreen {...props} move={opened} onMove={setOpened} />
}

/** Shows the debrief of an attempt at a sketch. */
export function renderDebrief({ props, ...rehearsed }: Rehearsed): Promise<Rendered> {
  const nothing = () => undefined
  const means = { linkOf: () => 'https://taiza.test/#/a/code', isOwn: false, weakest: { skill: 'opening' } as const, onTryAgain: nothing, onPlan: nothing, onDownload: nothing, announce: nothing }
  const shown = { ...rehearse(rehearsed), move: undefined, ...means, ...props }
  return renderScreen(<Opened {...shown} />, { language: rehearsed.language ?? 'en' })
}
