// Fetched by the page itself where somebody comes for the first time, and by a link: puts there what the build has drawn of
// the screen, and hands over to the app once that has drawn the same.
import { orderOf } from '../engine/index.ts'
import { type Deed, noteDeeds, twinOf } from './deeds.ts'
import { drawnAt } from './file.ts'
import { DRAWN_BY, known } from './known.ts'

const root = document.getElementById('root')!

const fetched = (file: string) => new Promise<Document | undefined>((settle) => {
  const request = new XMLHttpRequest()
  request.responseType = 'document'
  request.addEventListener('loadend', () => settle(request.status === 200 ? (request.responseXML ?? undefined) : undefined))
  request.open('GET', file)
  request.send()
})

/** As the app would ask for it: it finds it there. */
const dressed = (file: string) => new Promise<void>((settle, fail) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href: `./${file}` })
  link.addEventListener('load', () => settle())
  link.addEventListener('error', fail)
  document.head.append(link)
})

/** The policy of the page forbids styles in its text, but not the styles that a script sets. */
const dress = (element: HTMLElement) => {
  element.style.cssText = element.dataset['style'] ?? ''
  delete element.dataset['style']
}

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

/** Does in the screen that works what was done in the drawn one, before anything else is done to it. */
function handOver(drawn: HTMLElement, deeds: Iterable<Deed>) {
  const { activeElement } = document
  const focused = activeElement && drawn.contains(activeElement) ? twinOf(activeElement, drawn, root) : undefined
  const twins = [...deeds].map(({ element, redo }) => ({ twin: twinOf(element, drawn, root), redo }))
  drawn.remove()
  focused?.focus()
  for (const { twin, redo } of twins) if (twin) redo(twin)
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
  const found = drawnAt(address)
  if (!found) return
  const styles = Promise.all(known.styles[found.kind].map(dressed))
  const name = await found.name
  const page = name === undefined ? undefined : await fetched(`./drawn/${name}.${language}.html`)
  await styles
  if (page) show(page.body, found.seed)
}
