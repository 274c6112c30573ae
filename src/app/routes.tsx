import { Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { Boundary } from './boundary.tsx'
import { BriefingRoute } from './briefing-route.tsx'
import { ConversationRoute } from './conversation-route.tsx'
import { Lost } from './dead-end.tsx'
import { DebriefRoute } from './debrief-route.tsx'
import { Failed } from './failed.tsx'
import { LibraryRoute } from './library-route.tsx'
import { StartRoute } from './start-route.tsx'
import { usePath } from './use-address.ts'
import { Waiting } from './waiting.tsx'

function Screens({ path }: { path: string }) {
  return (
    <Switch>
      <Route path="/"><LibraryRoute /></Route>
      <Route path="/s/:scenario">{({ scenario }) => <BriefingRoute scenario={scenario} />}</Route>
      <Route path="/s/:scenario/play">{({ scenario }) => <StartRoute scenario={scenario} />}</Route>
      <Route path="/s/:scenario/play/:id">{({ scenario, id }) => <ConversationRoute scenario={scenario} id={id} />}</Route>
      <Route path="/s/:scenario/debrief/:id">{({ scenario, id }) => <DebriefRoute scenario={scenario} id={id} />}</Route>
      <Route><Lost address={path} /></Route>
    </Switch>
  )
}

/** Every screen by its address; one that fails leaves the page around it standing. */
export function Routes() {
  const [path] = usePath()
  return (
    // oxlint-disable-next-line react/hooks -- the router calls it as a hook
    <Router hook={usePath}>
      <Boundary page={path} renderFailed={(error, where, onTryAgain) => <Failed error={error} where={where} onTryAgain={onTryAgain} />}>
        <Suspense fallback={<Waiting />}><Screens path={path} /></Suspense>
      </Boundary>
    </Router>
  )
}
