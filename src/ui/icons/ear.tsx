import { drawn } from '../icon.tsx'

export const EarIcon = drawn(
  <>
    <path d="M7 10a5 5 0 0 1 10 0c0 3.4-3 4-3 7a3 3 0 0 1-5.6 1.5" />
    <path d="M9.8 11a2.2 2.2 0 1 1 3.6 1.8" />
  </>,
)
