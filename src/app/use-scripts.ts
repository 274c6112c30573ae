import { LANGUAGES, type Attempt, type Language, type Script } from '../engine/index.ts'
import { useConversationLanguage } from '../state/use-settings.ts'
import { usePlayedScenario } from './use-scenario.ts'

export type Spoken = {
  /** The scenario as it was played, in each language that is at hand. */
  scripts: Partial<Record<Language, Script>>
  /** In the language of the conversation, else in the first at hand. */
  script: Script | undefined
}

/** A scenario by the rules of an attempt at it; without one, as it is published. */
export function useScripts(scenario: string, attempt: Attempt | undefined): Spoken {
  const language = useConversationLanguage()
  const english = usePlayedScenario(attempt, scenario, 'en')
  const japanese = usePlayedScenario(attempt, scenario, 'ja')
  const spoken = [english, japanese].flatMap((each) => (each ? [[each.language, each] as const] : []))
  const scripts: Partial<Record<Language, Script>> = Object.fromEntries(spoken)
  return { scripts, script: scripts[language] ?? scripts[LANGUAGES.find((each) => scripts[each]) ?? 'en'] }
}
