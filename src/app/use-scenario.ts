import { use, useDeferredValue, useMemo } from 'react'
import type { Attempt, Edition, Language, Script, Wording } from '../engine/index.ts'
import { editionKey, type KeptEdition } from '../state/shelf.ts'
import type { Stores } from '../state/stores.ts'
import { useOwnScenarios } from '../state/use-own-scenarios.ts'
import { useStores } from '../state/use-stores.ts'
import { languageOf } from './loader.ts'
import { useReadingsOf } from './readings.tsx'
import { useServices } from './use-services.ts'

/** A kept scenario in a language, else in the first it has. */
export function scriptFrom({ wordings, ...edition }: KeptEdition, language: Language): Script | undefined {
  const spoken = languageOf(wordings.map((wording) => wording.language), language)
  const wording = wordings.find((each) => each.language === spoken)
  return wording && { ...edition, ...wording }
}

/** A scenario in a language, published or the trainee's own; waits for it, and keeps the other language until it has come. */
export function useScenario(id: string, wished: Language): Script | undefined {
  const language = useDeferredValue(wished)
  const { loader } = useServices()
  const { all } = useOwnScenarios()
  // The name may stand in an address, and what every object has is no scenario.
  const own = Object.hasOwn(all, id) ? all[id] : undefined
  const script = useMemo(() => own && scriptFrom(own, language), [own, language])
  const shown = script ?? use(loader.script(id, language))
  useReadingsOf(shown)
  return shown
}

const recorded = new WeakMap<object, Map<string, Promise<KeptEdition | undefined>>>()

function useRecorded(attempts: Stores['attempts'], attempt: Attempt | undefined): KeptEdition | undefined {
  if (!attempt) return undefined
  const known = recorded.get(attempts) ?? new Map<string, Promise<KeptEdition | undefined>>()
  recorded.set(attempts, known)
  const key = editionKey(attempt)
  const promise = known.get(key) ?? attempts.getState().edition(key)
  known.set(key, promise)
  return use(promise)
}

/** A record that was damaged may name a variant that there never was. */
const isOf = (kept: KeptEdition | undefined, attempt: Attempt | undefined): kept is KeptEdition =>
  kept !== undefined && attempt !== undefined && Object.hasOwn(kept.structure.variants, attempt.variant)

/** The scenario of an attempt by the rules it was played with; undefined where they are not at hand. */
export function usePlayedScenario(attempt: Attempt | undefined, id: string, language: Language): Script | undefined {
  // Before the first wait: React counts a context twice where nothing but it is read between two waits.
  const { attempts } = useStores()
  const current = useScenario(id, language)
  const fits = attempt === undefined || (current?.rulesHash === attempt.rulesHash && Object.hasOwn(current.structure.variants, attempt.variant))
  const kept = useRecorded(attempts, fits ? undefined : attempt)
  const shown = useMemo(() => (fits ? current : isOf(kept, attempt) ? scriptFrom(kept, language) : undefined), [fits, current, kept, attempt, language])
  useReadingsOf(shown)
  return shown
}

/** What is kept of a scenario so that its record outlasts it. */
export const recordOf = ({ rulesHash, wordsHash, structure, proven, language, words, cast, readings }: Edition & Wording): KeptEdition =>
  ({ rulesHash, wordsHash, structure, proven, wordings: [{ language, words, cast, ...(readings ? { readings } : {}) }] })
