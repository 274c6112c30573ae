import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import type { Attempt, DebriefMove, Language, Scenario, Ticket } from '../../src/engine/index.ts'
import { ConversationScreen } from '../../src/features/conversation/conversation-screen.tsx'
import { speak } from '../../src/i18n/index.ts'
import type { Settings } from '../../src/state/settings.ts'
import { createStores, type Means } from '../../src/state/stores.ts'
import { StoresProvider } from '../../src/state/use-stores.ts'
import { attempt as attemptWith } from './attempt.ts'
import { type sharedLocks, shelfOf, slateOf } from './device.ts'
import { methodIn, scriptsOf } from './script.ts'

export type Held = Partial<Attempt> & {
  story: Scenario
  language?: Language
  last?: DebriefMove<Ticket>
  locks?: ReturnType<typeof sharedLocks>
  settings?: Partial<Settings>
  /** What speaks and hears on this device. */
  device?: Pick<Means, 'speech' | 'microphone'>
}

/** Every look at the clock takes a second, so that no key is too soon. */
function clock() {
  let time = 0
  return () => (time += 1000)
}

/** A conversation on screen with real stores, in a language; its keys wait until the replies stand there. */
export async function renderTalk({ story, language = 'en', last, locks, settings, device, ...more }: Held) {
  await speak(language)
  const { finished: _, ...attempt } = attemptWith({ setting: 'guided', ...more })
  const stores = createStores({ language, slate: slateOf(), shelf: shelfOf(), locks, now: clock(), chance: () => 7, ...device })
  if (settings) stores.settings.getState().change(settings)
  stores.attempts.getState().keep(attempt)
  const scripts = scriptsOf(story)
  const [announce, onFinish] = [vi.fn<(message: string) => void>(), vi.fn<() => void>()]
  const screenIn = (spoken: Language) => (
    <StoresProvider value={stores}>
      <ConversationScreen
        script={scripts[spoken]}
        attempt={stores.attempts.getState().all['one'] ?? attempt}
        method={methodIn(language)}
        last={last}
        addresses={{ library: '#/', debrief: (id, other, move = 0) => `#/s/${id}/debrief/${other}?move=${move + 1}` }}
        menu={null}
        announce={announce}
        onFinish={onFinish}
      />
    </StoresProvider>
  )
  // Awaited: what only some scenarios need is fetched first.
  const { rerender, unmount } = await act(async () => render(screenIn(language)))
  const user = userEvent.setup()
  const frame = () => new Promise((settle) => requestAnimationFrame(settle))
  await frame()
  /** Presses keys once the replies stand on the screen. */
  const press = async (keys: string) => {
    await frame()
    await user.keyboard(keys)
  }
  return {
    user, press, stores, announce, onFinish, unmount,
    replies: () => stores.attempts.getState().all['one']?.replies.map(({ reply }) => reply),
    speakIn: (spoken: Language) => rerender(screenIn(spoken)),
  }
}
