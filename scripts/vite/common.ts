import { type Element, type Node, Window } from 'happy-dom'

const { document } = new Window()

const isElement = (node: Node): node is Element => node.nodeType === 1

const attributesOf = (element: Element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join('\n')

/** Of one kind; texts say the same, and elements carry the same attributes. */
function isAlike(one: Node, other: Node | undefined): boolean {
  if (one.nodeName !== other?.nodeName) return false
  return isElement(one) ? attributesOf(one) === attributesOf(other as Element) : one.textContent === other.textContent
}

const hasAlikeChildren = (one: Element, other: Element) =>
  one.childNodes.length === other.childNodes.length &&
  [...one.childNodes].every((node, at) => isElement(node) || isAlike(node, other.childNodes[at]))

/** A sentence is shown whole or not at all, and so is what can be pressed. */
const isSame = (one: Element, other: Element) =>
  one.matches('.phrases,button,a') ? one.outerHTML === other.outerHTML : isAlike(one, other) && hasAlikeChildren(one, other)

/** An element keeps its room and hides what is in it where another page has something else in that place. */
function hideDifferences(one: Element, others: readonly (Element | undefined)[]) {
  const isKnown = others.every((other) => other && isSame(one, other))
  if (!isKnown) one.setAttribute('data-unknown', '')
  else [...one.children].forEach((child, at) => hideDifferences(child, others.map((other) => other?.children[at])))
}

function bodyOf(page: string): Element {
  const body = document.createElement('div')
  body.innerHTML = page
  // Nothing is open yet.
  body.querySelectorAll('dialog').forEach((dialog) => dialog.remove())
  return body
}

/** What is the same in all pages: the first of them, with all else in it hidden. */
export function common(pages: readonly string[]): string {
  const [first, ...others] = [...new Set(pages)].map(bodyOf)
  if (!first) return ''
  hideDifferences(first, others)
  return first.innerHTML
}

/** A page on which nothing but the order of the replies is drawn: it says of which turn they are. */
export function ofTurn(page: string, turn: string): string {
  const body = bodyOf(page)
  body.querySelector('.reply-list')?.setAttribute('data-turn', turn)
  return body.innerHTML
}
