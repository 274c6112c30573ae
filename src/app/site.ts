import type { Language } from '../engine/index.ts'
import type { Catalogue, Sources } from './loader.ts'
import { Unreachable } from './unreachable.ts'

const catalogues: Record<Language, () => Promise<{ catalogue: Catalogue }>> = {
  en: () => import('virtual:scenarios/en'),
  ja: () => import('virtual:scenarios/ja'),
}

/** The scenarios that were published with this page. */
export const site: Sources = {
  catalogue: async (language) => (await catalogues[language]()).catalogue,
  read: async (path) => {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`).catch(() => undefined)
    if (!response?.ok) throw new Unreachable(`${path}: ${response?.status ?? 'no network'}`)
    return response.json()
  },
}
