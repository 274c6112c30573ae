import { type ChangeEvent, useRef } from 'react'
import type { Listing } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { RemoveIcon } from '../../ui/icons/remove.tsx'
import { UploadIcon } from '../../ui/icons/upload.tsx'
import { FileOutcome } from './file-outcome.tsx'
import { Grid } from './grid.tsx'
import type { Standing } from './standing.ts'
import type { OpeningFile } from './use-file.ts'

export type OwnScenariosProps = {
  listings: readonly Listing[]
  standing: ReadonlyMap<string, Standing>
  briefing: (scenario: string) => string
  file: OpeningFile
  onRemove: (id: string) => void
}

/** The trainee's own scenarios, and the way a file becomes one. */
export function OwnScenarios({ listings, standing, briefing, file, onRemove }: OwnScenariosProps) {
  const { t } = useTranslation()
  const remove = ({ id, title }: Listing) => (
    <IconButton label={t('library.own.remove', { title })} icon={<RemoveIcon />} onClick={() => onRemove(id)} />
  )
  return (
    <section className="library-own" aria-label={t('library.own.title')}>
      <h2>{t('library.own.title')}</h2>
      <p className="caption">{t('library.own.note')}</p>
      <Chooser disabled={file.state.kind === 'checking'} onChoose={file.open} />
      <FileOutcome state={file.state} titleOf={(id) => listings.find((each) => each.id === id)?.title} onDismiss={file.dismiss} />
      <Grid listings={listings} standing={standing} briefing={briefing} more={remove} />
    </section>
  )
}

function Chooser({ disabled, onChoose }: { disabled: boolean; onChoose: (file: File) => void }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (file) onChoose(file)
    currentTarget.value = ''
  }
  return (
    <>
      <input ref={input} type="file" accept=".yaml,.yml" hidden aria-label={t('library.own.open')} onChange={choose} />
      <Button icon={<UploadIcon size={18} />} disabled={disabled} onClick={() => input.current?.click()}>
        {t('library.own.open')}
      </Button>
    </>
  )
}
