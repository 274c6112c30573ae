import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'

/** What need not come with the words: it is drawn once they are painted, and stands until then as it was before. */
export function Later({ children }: { children: ReactNode }): ReactNode {
  const [drawn, setDrawn] = useState(children)
  useEffect(() => {
    if (drawn === children) return
    return afterPaint(() => startTransition(() => setDrawn(children)))
  }, [drawn, children])
  return drawn
}
