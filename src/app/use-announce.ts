import { createContext, useContext } from 'react'

const AnnounceContext = createContext<(message: string) => void>(() => undefined)

export const AnnounceProvider = AnnounceContext.Provider

/** Says what arrives unasked, through the one live region of the page. */
export const useAnnounce = () => useContext(AnnounceContext)
