/** Every page holds a lock of this name for as long as it stands: so the worker knows which editions are in use. */
export const editionLock = (edition: string) => `taiza-edition-${edition}`

/** The edition whose page holds a lock of this name; undefined for any other lock. */
export const editionIn = (lock: string): string | undefined => /^taiza-edition-(.+)$/.exec(lock)?.[1]

/** What a page says to the worker: put your edition in force; or, clear what no page needs any more. */
export type Word = 'take-over' | 'tidy'
