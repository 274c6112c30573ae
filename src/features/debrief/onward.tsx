import { useEffect, useRef } from 'react'
import type { Plan } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { dayInWords } from './days.ts'
import { PlanForm, type PlanFormProps } from './plan-form.tsx'
import type { NextStep } from './use-next-step.ts'

export type OnwardProps = Pick<PlanFormProps, 'today' | 'draft'> & {
  next: NextStep
  /** What it is about, and where it is; undefined where there is nothing to drill. */
  drill: { skill: string | undefined; address: string } | undefined
}

/** After the second try: the plan for the real talk, then the drill. It takes the focus when it was asked for. */
export function Onward({ next: { stage, plan, keep, leave, replan }, drill, ...form }: OnwardProps) {
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
      <h2 ref={heading} id="debrief-onward" tabIndex={-1}>{t(`debrief.${drill ? stage : 'plan'}.title`)}</h2>
      {stage === 'plan'
        ? <PlanForm {...form} onPlan={keep} onLeave={leave} />
        : <Then plan={plan} drill={drill} onReplan={replan} />}
    </Card>
  )
}

type ThenProps = Pick<OnwardProps, 'drill'> & { plan: Plan | undefined; onReplan: () => void }

function Then({ plan, drill, onReplan }: ThenProps) {
  const { t } = useTranslation()
  return (
    <>
      {plan ? <Planned {...plan} /> : <p>{t('debrief.plan.open')}</p>}
      {drill && <p>{drill.skill && <b>{t('debrief.drill.weakest', { skill: drill.skill })} </b>}{t('debrief.drill.what')}</p>}
      <div className="debrief-actions">
        {drill && <LinkButton kind="primary" href={drill.address}>{t('debrief.drill.start')}</LinkButton>}
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
