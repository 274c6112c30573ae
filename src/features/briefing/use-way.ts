import { type FormEvent, useRef, useState } from 'react'
import type { Setting } from '../../engine/index.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'

export type Wished = { setting: Setting; intention: string }

type Going = { setting: Setting; onBegin: (wishes: { setting: Setting; intention?: string | undefined }) => void }

/** What the trainee wishes for, and the way in, which Enter takes from anywhere on the page. */
export function useWay({ setting, onBegin }: Going) {
  const [wishes, setWishes] = useState<Wished>({ setting, intention: '' })
  const wayIn = useRef<HTMLElement>(null)
  useShortcuts({ Enter: () => wayIn.current?.click() })

  const wish = (changes: Partial<Wished>) => setWishes({ ...wishes, ...changes })
  const begin = (event: FormEvent) => {
    event.preventDefault()
    onBegin({ setting: wishes.setting, intention: wishes.intention.trim() || undefined })
  }
  const holdWayIn = (element: HTMLElement | null) => {
    wayIn.current = element
  }
  return { wishes, wish, begin, holdWayIn }
}
