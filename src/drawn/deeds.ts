import { typeInto } from './type-into.ts'

/** What is pressed, chosen or typed before anything of it works. */
export type Deed = { element: HTMLElement; redo: (twin: HTMLElement) => unknown }

const isOpen = (summary: HTMLElement) => summary.parentElement?.hasAttribute('open')

function deedIn(event: Event): Deed | undefined {
  const { target, type } = event
  if (!(target instanceof Element)) return undefined
  if (type === 'input' && target instanceof HTMLInputElement && target.type !== 'radio')
    return { element: target, redo: (twin) => twin instanceof HTMLInputElement && typeInto(twin, target.value) }
  const summary = target.closest<HTMLElement>('summary')
  if (summary) return { element: summary, redo: (twin) => isOpen(twin) === isOpen(summary) || twin.click() }
  // A reply counts from when its turn can be answered: the talk itself passes over one that was given before.
  const pressed = type === 'click' && target.closest<HTMLElement>('button:not(.reply-slip),input[type=radio]')
  return pressed ? { element: pressed, redo: (twin) => twin.click() } : undefined
}

/** The element that stands for the same in the screen that works. */
export function twinOf(element: Element, drawn: Element, working: Element): HTMLElement | undefined {
  const isLike = (other: Element) => other.textContent === element.textContent && other.ariaLabel === element.ariaLabel
  const alike = (place: Element) => [...place.querySelectorAll<HTMLElement>(element.tagName)].filter(isLike)
  return alike(working)[alike(drawn).indexOf(element as HTMLElement)]
}

/** What somebody does on the drawn screen before anything of it works, by the element it is done to. */
export function noteDeeds(drawn: HTMLElement): { deeds: ReadonlyMap<HTMLElement, Deed>; end: () => void } {
  const deeds = new Map<HTMLElement, Deed>()
  const end = new AbortController()
  const note = (event: Event) => {
    const deed = deedIn(event)
    if (deed) deeds.set(deed.element, deed)
  }
  drawn.addEventListener('click', note)
  drawn.addEventListener('input', note)
  drawn.addEventListener('submit', (event) => event.preventDefault())
  document.addEventListener('keydown', (event) => {
    const isPlain = event.target === document.body && !event.ctrlKey && !event.altKey && !event.metaKey
    if (isPlain) drawn.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(event.key)}" i]`)?.click()
  }, end)
  return { deeds, end: () => end.abort() }
}
