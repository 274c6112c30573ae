import { drawn } from '../icon.tsx'

export const OfflineIcon = drawn(
  <>
    <path d="M12 18.5h.01M8.5 15a5 5 0 0 1 7 0M5.5 12a9.5 9.5 0 0 1 13 0" />
    <path d="M4 4l16 16" />
  </>,
)
