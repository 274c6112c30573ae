import { drawn } from '../icon.tsx'

export const EyeIcon = drawn(
  <>
    <path d="M2.8 12S6 6 12 6s9.2 6 9.2 6-3.2 6-9.2 6-9.2-6-9.2-6Z" />
    <circle cx="12" cy="12" r="2.6" />
  </>,
)
