import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/notice.tsx'
import { inOne } from './sentences.ts'
import type { OpenedCopy } from './use-your-data.ts'

type Result = NonNullable<OpenedCopy['result']>
type TakenIn = Extract<Result, { taken: unknown }>['taken']
type Refused = Exclude<Result, { taken: unknown }>

function Taken({ file, taken: { attempts, scenarios, settings } }: { file: string; taken: TakenIn }) {
  const { t, language } = useTranslation()
  const known = attempts.known + scenarios.known
  const differing = attempts.differing + scenarios.differing
  const sentences = [
    t('settings.copy.added', { attempts: attempts.added, scenarios: scenarios.added }),
    known > 0 && t('settings.copy.known', { known }),
    differing > 0 && t('settings.copy.differing', { differing }),
    settings > 0 && t('settings.copy.settings', { settings }),
  ]
  return <Notice title={t('settings.copy.opened', { file })}>{inOne(sentences, language)}</Notice>
}

function useReason(result: Refused | undefined): string {
  const { t } = useTranslation()
  if (!result) return t('settings.copy.unread')
  if ('trouble' in result) return t(`settings.copy.trouble.${result.trouble}`)
  const { fault } = result
  if (fault.kind === 'damaged') return fault.place ? t('settings.copy.damagedAt', { place: fault.place }) : t('settings.copy.damaged')
  return t(`settings.copy.${fault.kind}`)
}

function Refusal({ file, result }: { file: string; result: Refused | undefined }) {
  const { t } = useTranslation()
  return <Notice kind="error" title={t('settings.copy.refused', { file })}>{useReason(result)}</Notice>
}

/** What came of a file: what was added, or why nothing was. */
export function CopyOutcome({ file, result }: OpenedCopy) {
  return result && 'taken' in result ? <Taken file={file} taken={result.taken} /> : <Refusal file={file} result={result} />
}
