import { use, useCallback } from 'react'
import { textOf, type Script } from '../engine/index.ts'
import { ExampleScreen } from '../features/example/example-screen.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import { exampleFor, noteExample } from '../state/examples.ts'
import { isExam, openAttempt } from '../state/past.ts'
import { useAttempts } from '../state/use-attempts.ts'
import { useConversationLanguage, useSettings } from '../state/use-settings.ts'
import { useStores } from '../state/use-stores.ts'
import { addresses } from './addresses.ts'
import { Gone, NoExample } from './dead-end.tsx'
import { Main } from './page.tsx'
import { playableOf } from './use-begin.ts'
import { useScenario } from './use-scenario.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'
import { Waiting } from './waiting.tsx'

type ShownProps = { scenario: string; shown: string; variant: string }

function Shown({ scenario, shown, variant }: ShownProps) {
  const { t } = useTranslation()
  const stores = useStores()
  const method = use(useServices().loader.method(useSettings().language))
  const script = useScenario(shown, useConversationLanguage())
  const onSeen = useCallback(() => noteExample(stores, { scenario, shown, variant }), [stores, scenario, shown, variant])
  useTitle(t('example.title'))
  if (!script) return <Gone />
  return (
    <Main>
      <ExampleScreen
        key={`${shown} ${variant}`}
        script={script}
        variant={variant}
        title={textOf(script, script.structure.title)}
        method={method}
        briefing={addresses.briefing(scenario)}
        onSeen={onSeen}
      />
    </Main>
  )
}

function ExampleFor({ script }: { script: Script }) {
  const { loader } = useServices()
  const { all } = useAttempts()
  const listings = use(loader.listings(useSettings().language))
  const { id, family } = script.structure
  const open = openAttempt(all, id)
  if (open && isExam(open)) return <NoExample scenario={id} because="exam" />
  const example = exampleFor({ ...playableOf(script), family }, listings, all)
  if (!example) return <NoExample scenario={id} because="body" />
  return <Shown scenario={id} shown={example.scenario} variant={example.variant} />
}

/** A model conversation of another talk than the one that is about to be held. */
export function ExampleRoute({ scenario }: { scenario: string }) {
  const { ready } = useAttempts()
  const script = useScenario(scenario, useConversationLanguage())
  if (!script) return <Gone />
  return ready ? <ExampleFor script={script} /> : <Waiting />
}
