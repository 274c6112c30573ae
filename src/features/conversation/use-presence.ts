import { useTranslation } from '../../i18n/use-translation.ts'

/** The words of the band from below, each up to a value of 10. */
export const ZONES = [{ zone: 'forgotten', to: 3 }, { zone: 'welcome', to: 7 }, { zone: 'pest', to: 10 }] as const

export function usePresence() {
  const { t } = useTranslation()
  const nameOf = (value: number) => t(`conversation.presence.${ZONES.find(({ to }) => value <= to)?.zone ?? 'pest'}`)
  const spoken = (value: number, zone: string) => t('conversation.presence.name', { value, zone })
  return { nameOf, spoken }
}
