import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { IconLink } from '../../ui/icon-button.tsx'
import { BackIcon } from '../../ui/icons/back.tsx'
import { ProgressDots } from '../../ui/progress-dots.tsx'
import { TopBar } from '../../ui/top-bar.tsx'

export type DrillBarProps = { position: { at: number; of: number }; library: string; menu: ReactNode }

export function DrillBar({ position: { at, of }, library, menu }: DrillBarProps) {
  const { t } = useTranslation()
  return (
    <TopBar tone="wall" start={<IconLink href={library} label={t('drill.back')} icon={<BackIcon />} />} end={menu}>
      <h1>{t('drill.title')}</h1>
      {of > 1 && <ProgressDots turn={at} of={of} name={t('drill.position', { at, of })} />}
    </TopBar>
  )
}
