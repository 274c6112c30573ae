import type { ReactNode } from 'react'
import { LanguageButton } from '../features/settings-menu/language-button.tsx'
import { SettingsMenu } from '../features/settings-menu/settings-menu.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import { Brand } from '../ui/brand.tsx'
import { FootBar } from '../ui/foot-bar.tsx'
import { LibraryIcon } from '../ui/icons/library.tsx'
import { ProgressIcon } from '../ui/icons/progress.tsx'
import { MainNav, type NavItem } from '../ui/main-nav.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { addresses } from './addresses.ts'
import './page.css'
import { usePresses } from './use-presses.ts'

/** The settings, for the corner of a screen; where somebody speaks, with the report of what is on it. */
export function menuWith(report?: () => string) {
  return <SettingsMenu settings={addresses.settings} report={report} />
}

/** The settings, for the corner of every screen. */
export const menu = menuWith()

export const MAIN = 'main'

type Place = 'library' | 'progress'

function useNavigation(here: Place | undefined): { label: string; items: NavItem[] } {
  const { t } = useTranslation()
  return {
    label: t('app.navigation'),
    items: [
      { href: addresses.library, label: t('app.library'), icon: <LibraryIcon />, current: here === 'library' },
      { href: addresses.progress, label: t('app.progress'), icon: <ProgressIcon />, current: here === 'progress' },
    ],
  }
}

type PageProps = {
  here?: Place
  /** What a report of this screen says, where it shows somebody's lines. */
  report?: (() => string) | undefined
  children: ReactNode
}

/** A screen under the bar of the app; on phones, the places of the navigation have it at their foot. */
export function Page({ here, report, children }: PageProps) {
  const { t } = useTranslation()
  const navigation = useNavigation(here)
  return (
    <>
      <TopBar start={<Brand href={addresses.library} />} end={<><LanguageButton />{menuWith(report)}</>}>
        <MainNav {...navigation} />
      </TopBar>
      <Main>{children}</Main>
      <footer className="page-foot"><a href={addresses.about}>{t('app.about')}</a></footer>
      {here && <FootBar {...navigation} />}
    </>
  )
}

/** A screen that has the page to itself. */
export function Main({ children }: { children: ReactNode }) {
  usePresses()
  return <main id={MAIN} tabIndex={-1}>{children}</main>
}
