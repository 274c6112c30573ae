// Stands in the built page itself and runs before its first paint. The build puts in what it knows of its own files.
declare const START: {
  /** The app, and what it cannot do without. */
  entry: readonly string[]
  /** What every screen needs, in each language. */
  first: Readonly<Record<string, readonly string[]>>
  /** What every screen but the first needs besides, in each language. */
  rest: Readonly<Record<string, readonly string[]>>
  /** The names of the files that each of the screens below needs, with spaces between. */
  every: string
  /** The names of those that one screen needs besides: the first address that fits tells. */
  screens: readonly (readonly [address: string, names: string])[]
  /** The script that puts in its place what is drawn of other screens. */
  draw: string
  /** The stamps in the file names of the scenarios. */
  stamps: Readonly<Record<string, string>>
}

const root = document.getElementById('root')!
const { lang } = document.documentElement
const address = location.hash.replace(/^#?\/?/, '')
const isFirst = /^(\?lang=\w*)?$/.test(address)
const drawing = document.querySelector<HTMLTemplateElement>(`template[lang=${lang}]`)

/** Nothing is kept here, but for what the page is the same with: it is the one that the build has drawn. */
const isStranger = (sparing?: string) => {
  try {
    const isOurs = (key: string) => key.startsWith('taiza-') && key !== sparing
    return ![...Object.keys(localStorage), ...Object.keys(sessionStorage)].some(isOurs)
  } catch {
    return true
  }
}

/** The policy of the page forbids styles in its text, but not the styles that a script sets. */
const dress = (element: HTMLElement) => {
  element.style.cssText = element.dataset['style'] ?? ''
  delete element.dataset['style']
}

const fetchAhead = (file: string) => {
  const link = document.createElement('link')
  if (file.endsWith('.js')) link.rel = 'modulepreload'
  // As the build asks for styles, and the app for everything else: what is asked for otherwise is fetched twice.
  else Object.assign(link, { rel: 'preload', as: file.endsWith('.css') ? 'style' : 'fetch', crossOrigin: '' })
  link.href = file
  document.head.append(link)
}

const scenarioFiles = () => {
  const id = /^s\/([\w-]+)/.exec(address)?.[1] ?? ''
  const stamp = START.stamps[id]
  return stamp ? ['.json', `.${lang}.json`].map((ending) => `./scenarios/${id}.${stamp}${ending}`) : []
}

const start = () => {
  const screen = START.screens.find(([pattern]) => new RegExp(pattern).test(address))
  const names = screen ? `${START.every} ${screen[1]}`.split(' ') : []
  const ahead = isFirst ? [] : [...names.map((name) => `./assets/${name}`), ...(START.rest[lang] ?? []), ...scenarioFiles()]
  // Each in a task of its own: together they would hold up whatever is pressed meanwhile.
  for (const file of [...START.entry, ...(START.first[lang] ?? []), ...ahead]) setTimeout(fetchAhead, 0, file)
  setTimeout(() => import(START.entry[0]!))
}

if (drawing && isFirst && isStranger('taiza-settings')) {
  root.append(drawing.content)
  root.querySelectorAll<HTMLElement>('[data-style]').forEach(dress)
  // A button that is pressed before it works is pressed again once it does, and what was typed is typed again.
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element) target.closest('button')?.setAttribute('data-pressed', '')
  })
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) target.dataset['typed'] = target.value
  })
}
document.querySelectorAll('template[lang]').forEach((each) => each.remove())

// What is drawn is painted first; a page in the background paints nothing.
const startOnce = () => (document.hidden ? start() : requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start))))

if (root.hasChildNodes()) startOnce()
else if (/^(s\/[\w-]+(\/play)?\/?(\?|$)|a\/)/.test(address) && isStranger())
  void (import(START.draw) as Promise<typeof import('../drawn/draw.ts')>).then(({ draw }) => draw(address, lang)).then(startOnce, start)
else start()
