import { createContext, useContext } from 'react'
import './ruby.css'

/** A part of a text; with its reading where it has one. */
export type RubyPiece = { text: string; reading?: string | undefined }

export type RubyReader = (text: string) => readonly RubyPiece[]

const ReaderContext = createContext<RubyReader | undefined>(undefined)

/** Hands down who knows how words are read; without one, texts stand as they are. */
export const RubyProvider = ReaderContext.Provider

/** A text with readings over its words, for the eye alone: what is read aloud or copied is the text. */
export function Ruby({ children }: { children: string }) {
  const read = useContext(ReaderContext)
  if (!read) return children
  return read(children).map(({ text, reading }, index) =>
    reading ? <ruby key={index}>{text}<rt aria-hidden="true">{reading}</rt></ruby> : text)
}
