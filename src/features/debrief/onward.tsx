import { useEffect, useRef } from 'react'
import type { Plan } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { dayInWords } from './days.ts'
import { PlanForm, type PlanFormProps } from './plan-form.tsx'
import type { NextStep } from './use-next-step.ts'

export type OnwardProps = Pick<PlanFormProps, 'today' | 'draft' | 'onPlan'> & {
  next: NextStep
  drill: string
}

/** After the second try: the plan for the real talk, then the drill. It takes the focus when it was asked for. */
export function Onward({ next: { stage, plan, leave, replan }, drill, ...form }: OnwardProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const was = useRef(stage)
  useEffect(() => {
    if (was.current !== stage) heading.current?.focus()
    was.current = stage
  }, [stage])
  if (stage === 'try') return null
  return (
    <Card as="section" className="debrief-onward" aria-labelledby="debrief-onward">
      <h2 ref={heading} id="debrief-onward" tabIndex={-1}>{t(`debrief.${stage}.title`)}</h2>
      {stage === 'plan'
        ? <PlanForm {...form} onLeave={leave} />
        : <Drill plan={plan} address={drill} onReplan={replan} />}
    </Card>
  )
}

function Drill({ plan, address, onReplan }: { plan: Plan | undefined; address: string; onReplan: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      {plan ? <Planned {...plan} /> : <p>{t('debrief.plan.open')}</p>}
      <p>{t('debrief.drill.what')}</p>
      <div className="debrief-actions">
        <LinkButton kind="primary" href={address}>{t('debrief.drill.start')}</LinkButton>
        <Button kind="quiet" onClick={onReplan}>{t(plan ? 'debrief.plan.change' : 'debrief.plan.make')}</Button>
      </div>
    </>
  )
}

function Planned({ text, on }: Plan) {
  const { t, language } = useTranslation()
  return (
    <blockquote className="debrief-planned">
      <p className="voice">{text}</p>
      {on !== undefined && <p className="caption">{t('debrief.plan.for', { day: dayInWords(on, language) })}</p>}
    </blockquote>
  )
}
