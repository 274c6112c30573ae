import { textOf, type MethodWords, type Script, type Setting } from '../../engine/index.ts'

export type BriefingScreenProps = {
  /** In the language of the conversation. */
  script: Script
  /** In the language of the interface. */
  method: MethodWords
  addresses: {
    library: string
    play: (scenario: string, attempt?: string) => string
  }
  /** Starts a new run and goes to it; an open one is closed as unfinished. */
  onBegin: (wishes: { setting: Setting; intention?: string | undefined }) => void
}

export function BriefingScreen({ script }: BriefingScreenProps) {
  return <h1>{textOf(script, script.structure.title)}</h1>
}
