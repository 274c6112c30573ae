import { createEditions } from './editions.ts'
import { editionHere, keeper, keepSite } from './site-worker.ts'

/** In milliseconds. */
const A_WHILE = 3000

/** The editions of the site as this page knows them; it listens from here on. */
export const editions = createEditions({
  keeper: keeper(),
  keep: keepSite,
  locks: 'locks' in navigator ? navigator.locks : undefined,
  edition: editionHere(),
  now: () => Date.now(),
  soon: (act) => void setTimeout(act, A_WHILE),
  reload: () => location.reload(),
})

void editions.start()
