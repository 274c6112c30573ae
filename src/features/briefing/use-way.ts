import { type FormEvent, useRef, useState } from 'react'
import type { Setting } from '../../engine/index.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'

export type Wished = { setting: Setting; intention: string }

/** What a run is begun with. */
export type Wishes = { setting: Setting; intention?: string | undefined; mission?: string }

type Going = { setting: Setting; onBegin: (wishes: Wishes) => void }

/** What the trainee wishes for, and the way in, which Enter takes from anywhere on the page. */
export function useWay({ setting, onBegin }: Going) {
  // What is proposed may come late, with the attempts that are kept; what was chosen stays.
  const [chosen, setChosen] = useState<Partial<Wished>>({})
  const wishes: Wished = { setting, intention: '', ...chosen }
  const wayIn = useRef<HTMLElement>(null)
  useShortcuts({ Enter: () => wayIn.current?.click() })

  const wish = (changes: Partial<Wished>) => setChosen({ ...chosen, ...changes })
  const wished = { setting: wishes.setting, intention: wishes.intention.trim() || undefined }
  const begin = (event: FormEvent) => {
    event.preventDefault()
    onBegin(wished)
  }
  const beginMission = (mission: string) => onBegin({ ...wished, mission })
  const holdWayIn = (element: HTMLElement | null) => {
    wayIn.current = element
  }
  return { wishes, wish, begin, beginMission, holdWayIn }
}
