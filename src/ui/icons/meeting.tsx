import { drawn } from '../icon.tsx'

export const MeetingIcon = drawn(
  <>
    <circle cx="8" cy="9" r="3" />
    <circle cx="16.5" cy="9.5" r="2.5" />
    <path d="M2.8 19c.4-3.2 2.5-5 5.2-5s4.8 1.8 5.2 5M15.5 14.2c3-.3 5.2 1.5 5.7 4.3" />
  </>,
)
