// Fetched by the page itself where somebody comes for the first time, and by a link: puts there what the build has drawn of
// the screen, and hands over to the app once that has drawn the same.
import { drawVariant, orderOf } from '../engine/index.ts'

/** The scenarios of which screens are drawn, with their variants; the build puts them in. */
declare const DRAWN: Readonly<Record<string, readonly string[]>>

const root = document.getElementById('root')!

type Found = { file: string; seed?: number }

/** A talk has a seed from here on, so that it begins as it is drawn. */
function seedOf(query: URLSearchParams, path: string): number {
  const given = query.get('seed')
  if (given !== null) return Number(given) >>> 0
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  query.set('seed', String(seed))
  history.replaceState(null, '', `#/${path}?${query.toString()}`)
  return seed
}

/** The file of a screen by its address; none where a wish in it changes what is seen. */
function fileFor(address: string, language: string): Found | undefined {
  const [, path = '', id = '', play, , wishes = ''] = /^(s\/([\w-]+)(\/play)?)\/?(\?(.*))?$/.exec(address) ?? []
  const variants = Object.hasOwn(DRAWN, id) ? DRAWN[id] : undefined
  const query = new URLSearchParams(wishes)
  const isPlain = [...query].every(([name, value]) => name === 'lang' || (name === 'seed' && /^\d{1,10}$/.test(value)))
  if (!variants || !isPlain) return undefined
  if (!play) return { file: `./drawn/${id}.briefing.${language}.html` }
  const seed = seedOf(query, path)
  return { file: `./drawn/${id}.play.${drawVariant(variants, seed)}.${language}.html`, seed }
}

const fetched = (file: string) => new Promise<Document | undefined>((settle) => {
  const request = new XMLHttpRequest()
  request.responseType = 'document'
  request.addEventListener('loadend', () => settle(request.status === 200 ? (request.responseXML ?? undefined) : undefined))
  request.open('GET', file)
  request.send()
})

const dressed = (link: HTMLLinkElement) => new Promise<void>((settle, fail) => {
  link.addEventListener('load', () => settle())
  link.addEventListener('error', fail)
  document.head.append(link)
})

/** The policy of the page forbids styles in its text, but not the styles that a script sets. */
const dress = (element: HTMLElement) => {
  element.style.cssText = element.dataset['style'] ?? ''
  delete element.dataset['style']
}

/** The build has drawn the replies in the order of this seed. */
const DRAWN_BY = 0

/** Puts the replies in the places that the seed of the talk gives them. */
function order(list: Element, seed: number) {
  const turn = list.getAttribute('data-turn') ?? ''
  const replies = [...list.children]
  const [stood, stand] = [DRAWN_BY, seed].map((by) => orderOf(replies.length, by, turn, 0)) as [number[], number[]]
  list.append(...stand.map((reply) => replies[stood.indexOf(reply)]!))
  list.querySelectorAll('button').forEach((slip, place) => {
    const number = String(place + 1)
    slip.setAttribute('aria-keyshortcuts', number)
    slip.firstElementChild!.textContent = number
  })
}

/** What is pressed, chosen or typed before anything of it works. */
type Deed = { element: HTMLElement; redo: (twin: HTMLElement) => unknown }

const isOpen = (summary: HTMLElement) => summary.parentElement?.hasAttribute('open')

function deedIn(event: Event): Deed | undefined {
  const { target, type } = event
  if (!(target instanceof Element)) return undefined
  if (type === 'input' && target instanceof HTMLInputElement && target.type !== 'radio')
    return { element: target, redo: (twin) => typeInto(twin, target.value) }
  const summary = target.closest<HTMLElement>('summary')
  if (summary) return { element: summary, redo: (twin) => isOpen(twin) === isOpen(summary) || twin.click() }
  // A reply counts from when its turn can be answered: the talk itself passes over one that was given before.
  const pressed = type === 'click' && target.closest<HTMLElement>('button:not(.reply-slip),input[type=radio]')
  return pressed ? { element: pressed, redo: (twin) => twin.click() } : undefined
}

/** React hears of a value only where it differs from the last one that went through its hands. */
function typeInto(input: HTMLElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The element that stands for the same in the screen that works. */
function twinOf(element: Element, drawn: Element): HTMLElement | undefined {
  const isLike = (other: Element) => other.textContent === element.textContent && other.ariaLabel === element.ariaLabel
  const alike = (place: Element) => [...place.querySelectorAll<HTMLElement>(element.tagName)].filter(isLike)
  return alike(root)[alike(drawn).indexOf(element as HTMLElement)]
}

/** What somebody does on the drawn screen before anything of it works, by the element it is done to. */
function noteDeeds(drawn: HTMLElement): { deeds: ReadonlyMap<HTMLElement, Deed>; end: () => void } {
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

/** Does in the screen that works what was done in the drawn one, once it listens. */
function handOver(drawn: HTMLElement, deeds: Iterable<Deed>) {
  const { activeElement } = document
  const focused = activeElement && drawn.contains(activeElement) ? twinOf(activeElement, drawn) : undefined
  const twins = [...deeds].map(({ element, redo }) => ({ twin: twinOf(element, drawn), redo }))
  drawn.remove()
  focused?.focus()
  requestAnimationFrame(() => requestAnimationFrame(() => {
    for (const { twin, redo } of twins) if (twin) redo(twin)
  }))
}

function show(body: HTMLElement, seed: number) {
  const drawn = document.createElement('div')
  drawn.id = 'drawn'
  drawn.append(...body.childNodes)
  drawn.querySelectorAll<HTMLElement>('[data-style]').forEach(dress)
  drawn.querySelectorAll('[data-turn]').forEach((list) => order(list, seed))
  const { deeds, end } = noteDeeds(drawn)
  root.before(drawn)
  root.inert = true
  const watch = new MutationObserver(() => {
    if (!root.querySelector('main:not([aria-busy])')) return
    watch.disconnect()
    end()
    root.inert = false
    handOver(drawn, deeds.values())
  })
  watch.observe(root, { childList: true, subtree: true })
}

/** Shows what is drawn of a screen, if anything is. */
export async function draw(address: string, language: string): Promise<void> {
  const found = fileFor(address, language)
  const page = found && (await fetched(found.file))
  if (!page) return
  await Promise.all([...page.head.querySelectorAll('link')].map(dressed))
  show(page.body, found.seed ?? DRAWN_BY)
}
