import { drawn } from '../icon.tsx'

export const PrintIcon = drawn(
  <>
    <path d="M7 9V4h10v5M7 17H4.5v-7h15v7H17" />
    <rect x="7" y="14" width="10" height="6" />
  </>,
)
