import { drawn } from '../icon.tsx'

export const EmailIcon = drawn(
  <>
    <circle cx="12" cy="12" r="3.6" />
    <path d="M15.6 8.5v4.9a2.5 2.5 0 0 0 4.9 0V12a8.5 8.5 0 1 0-3.4 6.8" />
  </>,
)
