import type { Ref } from 'react'
import type { Act, Language, MethodWords } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Phrases } from '../../ui/phrases.tsx'
import { Line, type Spoken } from './line.tsx'

export type Step = Spoken & { reply?: string[]; acts: Act[]; why?: string; principle?: string }

type ExchangeProps = { step: Step; method: MethodWords; language: Language; name: string; ref: Ref<HTMLLIElement> | undefined }

/** A line, the reply that serves best, and why it does. */
export function Exchange({ step, method, language, name, ref }: ExchangeProps) {
  const { t } = useTranslation()
  const { reply, acts, why, principle } = step
  const rule = method.principles[principle ?? '']
  return (
    <li ref={ref} tabIndex={-1} aria-label={name}>
      <Line step={step} language={language} />
      <div className="example-reply" role="group" aria-label={t('example.yours')}>
        <p className="eyebrow">{[t('example.yours'), ...acts.map((act) => method.acts[act].name)].join(' · ')}</p>
        <p className="voice" lang={language}>
          {reply ? <Phrases words={inQuotes(reply, language)} lang={language} /> : t('example.silence')}
        </p>
      </div>
      <dl className="example-why">
        {why && <div><dt>{t('example.why')}</dt><dd lang={language}>{why}</dd></div>}
        {rule && <div><dt>{t('example.rule')}</dt><dd><b>{rule.name}</b> {rule.rule}</dd></div>}
      </dl>
    </li>
  )
}
