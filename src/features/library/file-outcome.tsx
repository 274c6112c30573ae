import { lazy, Suspense } from 'react'
import { learnAll } from '../../i18n/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { FileState } from './use-file.ts'

const Findings = lazy(async () => {
  const [{ Findings: list }] = await Promise.all([import('./findings.tsx'), learnAll()])
  return { default: list }
})

export type FileOutcomeProps = {
  state: FileState
  titleOf: (id: string) => string | undefined
  onDismiss: () => void
}

/** What is becoming of a file that was opened. */
export function FileOutcome({ state, titleOf, onDismiss }: FileOutcomeProps) {
  const { t } = useTranslation()
  const opened = state.kind === 'opened' ? state.opened : undefined
  const title = titleOf(opened?.id ?? '')
  return (
    <>
      <p role="status" className="library-status">
        {state.kind === 'checking' && t('library.own.checking', { file: state.file })}
        {state.kind === 'failed' && t('library.own.failed', { file: state.file })}
        {title && t('library.own.added', { title })}
      </p>
      {opened && opened.findings.length > 0 && (
        <Suspense fallback={null}><Findings opened={opened} onDismiss={onDismiss} /></Suspense>
      )}
    </>
  )
}
