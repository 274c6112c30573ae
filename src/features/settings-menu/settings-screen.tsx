import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { Copies } from './copies.tsx'
import { Dropping } from './dropping.tsx'
import { Erase } from './erase.tsx'
import { Guest } from './guest.tsx'
import { Look } from './look.tsx'
import './settings.css'
import { Storage } from './storage.tsx'
import { Talk } from './talk.tsx'
import { useSettingsMenu } from './use-settings-menu.ts'
import { useYourData } from './use-your-data.ts'

export type SettingsScreenProps = {
  about: string
  /** This browser clears what a page keeps unless the page is installed. */
  isForgetful: boolean
  onSave: (text: string) => void
  onGuest: (isGuest: boolean) => void
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card as="section" className="settings">
      <h2>{title}</h2>
      {children}
    </Card>
  )
}

/** Every setting, and the trainee's data in the trainee's hands. */
export function SettingsScreen({ about, isForgetful, onSave, onGuest }: SettingsScreenProps) {
  const { t } = useTranslation()
  const chosen = useSettingsMenu()
  const data = useYourData()
  const save = async () => onSave(await data.copy())
  return (
    <Dropping onDrop={data.open}>
      <div className="settings-screen">
        <h1>{t('settings.title')}</h1>
        <Block title={t('settings.look')}><Look chosen={chosen} /></Block>
        <Block title={t('settings.talk')}><Talk chosen={chosen} /></Block>
        <Block title={t('settings.data.title')}>
          <Storage storing={data.storing} isGuest={data.isGuest} isForgetful={isForgetful} />
          <Copies opened={data.opened} onSave={save} onOpen={data.open} />
          <Guest isGuest={data.isGuest} onGuest={onGuest} />
          <Erase attempts={data.attempts} scenarios={data.scenarios} onSave={save} onErase={data.erase} />
        </Block>
        <p><a className="settings-about" href={about}>{t('settings.about')}</a></p>
      </div>
    </Dropping>
  )
}
