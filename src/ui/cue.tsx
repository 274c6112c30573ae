import './cue.css'
import { EarIcon } from './icons/ear.tsx'
import { EyeIcon } from './icons/eye.tsx'

export type CueProps = {
  sense: 'eye' | 'ear'
  /** It keeps its place unseen until the line has been said. */
  waits?: boolean | undefined
  lang?: string | undefined
  children: string
}

export function Cue({ sense, waits, lang, children }: CueProps) {
  const Icon = sense === 'eye' ? EyeIcon : EarIcon
  return <p className="cue" lang={lang} data-waits={waits || undefined}><Icon size={18} />{children}</p>
}
