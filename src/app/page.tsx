import { lazy, type ReactNode, Suspense } from 'react'
import { Brand } from '../ui/brand.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { addresses } from './addresses.ts'

const Menu = lazy(async () => ({ default: (await import('../features/settings-menu/settings-menu.tsx')).SettingsMenu }))
const Language = lazy(async () => ({ default: (await import('../features/settings-menu/language-button.tsx')).LanguageButton }))

/** The settings, for the corner of every screen. */
export const menu = <Suspense fallback={null}><Menu /></Suspense>

export const MAIN = 'main'

/** A screen under the bar of the app. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <>
      <TopBar start={<Brand href={addresses.library} />} end={<><Suspense fallback={null}><Language /></Suspense>{menu}</>} />
      <Main>{children}</Main>
    </>
  )
}

/** A screen that has the page to itself. */
export function Main({ children }: { children: ReactNode }) {
  return <main id={MAIN} tabIndex={-1}>{children}</main>
}
