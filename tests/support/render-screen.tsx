import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { Attempt, Language } from '../../src/engine/index.ts'
import { learnAll, speak, startSpeaking } from '../../src/i18n/index.ts'
import type { Shelf } from '../../src/state/shelf.ts'
import { createStores, type Stores } from '../../src/state/stores.ts'
import { StoresProvider } from '../../src/state/use-stores.ts'

const emptyShelf: Shelf = {
  attempts: async () => [],
  attempt: async () => undefined,
  keepAttempt: async () => undefined,
  removeAttempt: async () => undefined,
  evidence: async () => [],
  keepEvidence: async () => undefined,
  edition: async () => undefined,
  keepEdition: async () => undefined,
  scenarios: async () => [],
  keepScenario: async () => undefined,
  removeScenario: async () => undefined,
  editions: async () => [],
  keepAll: async () => undefined,
  clear: async () => undefined,
}

let started: Promise<void> | undefined

async function speakIn(language: Language) {
  started ??= startSpeaking(language).then(learnAll)
  await started
  await speak(language)
  document.documentElement.lang = language
}

export type Rendered = { user: UserEvent; stores: Stores; container: HTMLElement; rerender: (screen: ReactNode) => void }

export type Circumstances = {
  language?: Language
  /** What was kept on this device before. */
  attempts?: readonly Attempt[]
}

/** A screen with real stores, nothing of them kept, in a language of the interface. */
export async function renderScreen(screen: ReactNode, { language = 'en', attempts = [] }: Circumstances = {}): Promise<Rendered> {
  await speakIn(language)
  const stores = createStores({
    language, slate: undefined, shelf: emptyShelf, locks: undefined, now: () => 0, chance: () => 7,
  })
  attempts.forEach((each) => stores.attempts.getState().keep(each))
  const wrapper = ({ children }: { children: ReactNode }) => <StoresProvider value={stores}>{children}</StoresProvider>
  const { container, rerender } = render(screen, { wrapper })
  return { user: userEvent.setup(), stores, container, rerender }
}
