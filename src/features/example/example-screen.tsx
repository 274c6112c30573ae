import type { MethodWords, Script } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useSettings } from '../../state/use-settings.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { IconLink } from '../../ui/icon-button.tsx'
import { BackIcon } from '../../ui/icons/back.tsx'
import { ProgressDots } from '../../ui/progress-dots.tsx'
import { TopBar } from '../../ui/top-bar.tsx'
import { End } from './end.tsx'
import './example.css'
import { Exchange } from './exchange.tsx'
import { Line } from './line.tsx'
import { type Played, useExample } from './use-example.ts'

export type ExampleScreenProps = {
  /** In the language of the conversation. */
  script: Script
  /** Never named. */
  variant: string
  title: string
  /** In the language of the interface. */
  method: MethodWords
  /** Of the scenario that it was opened for. */
  briefing: string
  /** A reply of the model conversation has been shown. */
  onSeen: () => void
}

/** The best conversation of another talk, played reply by reply with its reasons. */
export function ExampleScreen({ script, variant, title, method, briefing, onSeen }: ExampleScreenProps) {
  const { t } = useTranslation()
  const { shortcuts } = useSettings()
  const played = useExample({ script, variant, onSeen, keys: shortcuts })
  const { example, shown, isOver, latest } = played
  if (!example) return null
  const { steps, end } = example
  const waiting = steps[shown]
  const { language } = script
  return (
    <div className="example">
      <TopBar start={<IconLink href={briefing} label={t('example.back')} icon={<BackIcon />} />}>
        <p className="example-title" lang={language}>{title}</p>
        <ProgressDots turn={shown + 1} of={steps.length} name={t('example.progress', { step: shown, of: steps.length })} />
      </TopBar>
      <div className="example-page">
        <h1>{t('example.title')}</h1>
        <p>{t('example.lead')}</p>
        <p className="caption">{t('example.counts')}</p>
        <ol className="example-steps">
          {steps.slice(0, shown).map((step, index) => (
            <Exchange
              key={index}
              ref={index === shown - 1 ? latest : undefined}
              {...{ step, method, language }}
              name={t('example.step', { step: index + 1, of: steps.length })}
            />
          ))}
        </ol>
        {waiting && <div className="example-waiting"><Line step={waiting} language={language} /><p>{t('example.asked')}</p></div>}
        {isOver && <End end={end} language={language} />}
      </div>
      <Ways played={played} briefing={briefing} />
    </div>
  )
}

function Ways({ played: { isOver, next, showAll, again }, briefing }: { played: Played; briefing: string }) {
  const { t } = useTranslation()
  return (
    <footer className="example-bar">
      {isOver
        ? <LinkButton kind="primary" href={briefing}>{t('example.begin')}</LinkButton>
        : <Button kind="primary" keyCap="Enter" onClick={next}>{t('example.next')}</Button>}
      {isOver
        ? <Button kind="quiet" onClick={again}>{t('example.again')}</Button>
        : <Button kind="quiet" onClick={showAll}>{t('example.all')}</Button>}
    </footer>
  )
}
