import type { Gate, MethodWords } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { CheckIcon } from '../../ui/icons/check.tsx'
import { WarningIcon } from '../../ui/icons/warning.tsx'
import { Fold } from './fold.tsx'

type Result = { gate: Gate; kind: 'kept' | 'broken' | 'missed' | 'open'; move?: number }

export type ConditionsProps = { gates: readonly Result[]; acts: MethodWords['acts'] }

/** What had to be done, or never done, whatever the points. */
export function Conditions({ gates, acts }: ConditionsProps) {
  const { t } = useTranslation()
  const kept = gates.filter(({ kind }) => kind === 'kept').length
  const failed = gates.some(({ kind }) => kind === 'broken' || kind === 'missed')
  return (
    <Fold title={t('debrief.gates.title')} result={t('debrief.gates.result', { kept, of: gates.length })} open={failed}>
      <ul className="debrief-gates">
        {gates.map((result, index) => <li key={index}><Condition result={result} acts={acts} /></li>)}
      </ul>
    </Fold>
  )
}

function Condition({ result: { gate, kind, move }, acts }: { result: Result; acts: MethodWords['acts'] }) {
  const { t } = useTranslation()
  const [asked, act] = 'must' in gate ? (['must', gate.must] as const) : (['never', gate.never] as const)
  const when = move === undefined ? t(`debrief.gates.${kind}`) : t(`debrief.gates.${kind}At`, { turn: move + 1 })
  return (
    <>
      {kind === 'broken' || kind === 'missed' ? <WarningIcon size={18} /> : <CheckIcon size={18} />}
      <b>{t(`debrief.gates.${asked}`, { act: acts[act].name })}</b>
      <span className="caption">{when}</span>
    </>
  )
}
