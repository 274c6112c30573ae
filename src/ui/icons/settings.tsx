import { drawn } from '../icon.tsx'

export const SettingsIcon = drawn(
  <>
    <path d="M4 7.5h9M17.5 7.5H20M4 16.5h2.5M11 16.5h9" />
    <circle cx="15.2" cy="7.5" r="2.3" />
    <circle cx="8.8" cy="16.5" r="2.3" />
  </>,
)
