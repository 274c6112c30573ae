import type { Rolldown } from 'vite'

export type Bundle = Rolldown.OutputBundle

const chunksOf = (bundle: Bundle) => Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))

/** A chunk, its styles, and all that it cannot do without. */
function reached(bundle: Bundle, fileName: string, files = new Set<string>()): Set<string> {
  const chunk = bundle[fileName]
  if (chunk?.type !== 'chunk' || files.has(fileName)) return files
  for (const file of [fileName, ...(chunk.viteMetadata?.importedCss ?? [])]) files.add(file)
  for (const imported of chunk.imports) reached(bundle, imported, files)
  return files
}

/** All files without which a module does not run. */
export function filesOf(bundle: Bundle, module: string): string[] {
  const chunks = chunksOf(bundle).filter(({ facadeModuleId, moduleIds }) =>
    facadeModuleId?.includes(module) || moduleIds.some((id) => id.includes(module)))
  if (chunks.length === 0) throw new Error(`No chunk of the build holds ${module}`)
  return [...new Set(chunks.flatMap(({ fileName }) => [...reached(bundle, fileName)]))]
}

/** So many scenarios stand in the list that the first page brings along; of these the page itself knows the files. */
const AT_ONCE = 24

/** The stamps in the file names of the first scenarios, by their names. */
export const stampsIn = (bundle: Bundle): Record<string, string> =>
  Object.fromEntries(Object.keys(bundle).flatMap((file) => {
    const [, id, stamp] = /^scenarios\/([\w-]+)\.(\w+)\.json$/.exec(file) ?? []
    return id && stamp && id !== 'method' ? [[id, stamp]] : []
  }).slice(0, AT_ONCE))

/** A page's own styles stand as data until a script puts them on: the policy lets none through in the text. */
export const withStylesAsData = (html: string): string => html.replaceAll(' style="', ' data-style="')
