import type { Ref } from 'react'
import { SearchIcon } from './icons/search.tsx'
import { KeyCap } from './key-cap.tsx'
import './search-field.css'

export type SearchFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  keyCap?: string | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

export function SearchField({ label, value, onChange, keyCap, ref }: SearchFieldProps) {
  return (
    <label className="search-field">
      <SearchIcon size={18} />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        aria-keyshortcuts={keyCap}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {keyCap && <KeyCap silent>{keyCap}</KeyCap>}
    </label>
  )
}
