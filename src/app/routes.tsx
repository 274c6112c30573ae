import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { learnAll } from '../i18n/index.ts'
import { Boundary } from './boundary.tsx'
import { Failed } from './failed.tsx'
import { LibraryRoute } from './library-route.tsx'
import { usePath } from './use-address.ts'
import { useServices } from './use-services.ts'
import { Waiting } from './waiting.tsx'

/** Route, screen and words are fetched side by side. */
const behind = <Props,>(load: () => Promise<ComponentType<Props>>, screen: () => Promise<unknown> = async () => undefined) =>
  lazy(async () => {
    const [route] = await Promise.all([load(), screen(), learnAll()])
    return { default: route }
  })

const BriefingRoute = behind(
  async () => (await import('./briefing-route.tsx')).BriefingRoute,
  () => import('../features/briefing/briefing-screen.tsx'),
)
const ExampleRoute = behind(
  async () => (await import('./example-route.tsx')).ExampleRoute,
  () => import('../features/example/example-screen.tsx'),
)
const StartRoute = behind(async () => (await import('./start-route.tsx')).StartRoute)
const ConversationRoute = behind(
  async () => (await import('./conversation-route.tsx')).ConversationRoute,
  () => import('../features/conversation/conversation-screen.tsx'),
)
const DebriefRoute = behind(
  async () => (await import('./debrief-route.tsx')).DebriefRoute,
  () => import('../features/debrief/debrief-screen.tsx'),
)
const SharedRoute = behind(
  async () => (await import('./shared-route.tsx')).SharedRoute,
  () => import('../features/debrief/debrief-screen.tsx'),
)
const ProgressRoute = behind(async () => (await import('./progress-route.tsx')).ProgressRoute)
const MethodRoute = behind(async () => (await import('./method-route.tsx')).MethodRoute)
const DrillRoute = behind(async () => (await import('./drill-route.tsx')).DrillRoute)
const SettingsRoute = behind(
  async () => (await import('./settings-route.tsx')).SettingsRoute,
  () => import('../features/settings-menu/settings-screen.tsx'),
)
const AboutRoute = behind(
  async () => (await import('./about-route.tsx')).AboutRoute,
  () => import('../features/about/about-screen.tsx'),
)
const Lost = behind(async () => (await import('./dead-end.tsx')).Lost)

function Screens({ path }: { path: string }) {
  return (
    <Switch>
      <Route path="/"><LibraryRoute /></Route>
      <Route path="/s/:scenario">{({ scenario }) => <BriefingRoute scenario={scenario} />}</Route>
      <Route path="/s/:scenario/example">{({ scenario }) => <ExampleRoute scenario={scenario} />}</Route>
      <Route path="/s/:scenario/play">{({ scenario }) => <StartRoute scenario={scenario} />}</Route>
      <Route path="/s/:scenario/play/:id">{({ scenario, id }) => <ConversationRoute scenario={scenario} id={id} />}</Route>
      <Route path="/s/:scenario/debrief/:id">{({ scenario, id }) => <DebriefRoute scenario={scenario} id={id} />}</Route>
      <Route path="/a/:code">{({ code }) => <SharedRoute code={code} />}</Route>
      <Route path="/progress"><ProgressRoute /></Route>
      <Route path="/method"><MethodRoute /></Route>
      <Route path="/method/:id">{({ id }) => <MethodRoute id={id} />}</Route>
      <Route path="/drill"><DrillRoute /></Route>
      <Route path="/settings"><SettingsRoute /></Route>
      <Route path="/about"><AboutRoute /></Route>
      <Route><Lost address={path} /></Route>
    </Switch>
  )
}

/** Every screen by its address; one that fails leaves the page around it standing. */
export function Routes() {
  const [path] = usePath()
  const { loader } = useServices()
  const failed = (error: Error, where: string, tryAgain: () => void) =>
    <Failed error={error} where={where} onTryAgain={() => (loader.anew(), tryAgain())} />
  return (
    // oxlint-disable-next-line react/hooks -- the router calls it as a hook
    <Router hook={usePath}>
      <Boundary page={path} renderFailed={failed}>
        <Suspense fallback={<Waiting />}><Screens path={path} /></Suspense>
      </Boundary>
    </Router>
  )
}
