import { use } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { WarningIcon } from '../../ui/icons/warning.tsx'
import { toned } from '../../ui/tone.ts'
import { sentenceOf, sentencesIn } from './finding-sentences.ts'
import type { PlacedFinding } from '../../engine/index.ts'
import type { OpenedFile } from './use-file.ts'

export type FindingsProps = { opened: OpenedFile; onDismiss: () => void }

const takeFocus = (element: HTMLElement | null) => element?.focus()

/** What the check found in a file: where it is, what is wrong, and what mends it. */
export function Findings({ opened: { id, file, findings }, onDismiss }: FindingsProps) {
  const { t, language } = useTranslation()
  const sentences = use(sentencesIn(language))
  return (
    <Card as="section" className="library-findings" aria-label={file}>
      <h3 ref={takeFocus} tabIndex={-1}>{t(id ? 'findings.kept' : 'findings.title', { file })}</h3>
      {!id && <p>{t('findings.note')}</p>}
      <ol>
        {findings.map((finding, index) => <Finding key={index} finding={finding} sentence={sentenceOf(sentences, finding)} />)}
      </ol>
      <Button onClick={onDismiss}>{t('findings.close')}</Button>
    </Card>
  )
}

function Finding({ finding: { severity, line, column, path }, sentence }: { finding: PlacedFinding; sentence: string }) {
  const { t } = useTranslation()
  return (
    <li style={toned(severity === 'error' ? 'costly' : 'mixed')}>
      <b className="numeric">
        <WarningIcon size={16} /> {t(`findings.${severity}`)} · {t('findings.place', { line, column })}
      </b>
      <p>{sentence}</p>
      {path.length > 0 && <code>{path.join(' › ')}</code>}
    </li>
  )
}
