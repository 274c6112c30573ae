import { useState } from 'react'
import type { Plan } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, TextField } from '../../ui/field.tsx'

export type PlanFormProps = {
  /** What stands in the fields at first. */
  draft: { text: string; on: string }
  today: string
  onPlan: (plan: Plan) => void
  onLeave: () => void
}

/** One if–then and the day it is meant for. */
export function PlanForm({ draft, today, onPlan, onLeave }: PlanFormProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(draft.text)
  const [on, setOn] = useState(draft.on)
  const words = text.trim()
  return (
    <form
      className="debrief-plan"
      onSubmit={(event) => {
        event.preventDefault()
        if (words) onPlan({ text: words, on })
      }}
    >
      <TextField
        label={t('debrief.plan.text')}
        note={t('debrief.plan.note')}
        required
        maxLength={300}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <DateField label={t('debrief.plan.on')} required min={today} value={on} onChange={(event) => setOn(event.target.value)} />
      <div className="debrief-actions">
        <Button kind="primary" type="submit">{t('debrief.plan.keep')}</Button>
        <Button kind="quiet" onClick={onLeave}>{t('debrief.plan.leave')}</Button>
      </div>
    </form>
  )
}
