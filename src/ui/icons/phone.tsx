import { drawn } from '../icon.tsx'

export const PhoneIcon = drawn(
  <path
    d="M6.5 3.5h2.6l1.4 4.2-2 1.5a12 12 0 0 0 6.3 6.3l1.5-2 4.2 1.4v2.6a2.5 2.5 0 0 1-2.7 2.5A16.5 16.5 0 0 1 4 6.2a2.5 2.5 0 0 1 2.5-2.7Z"
  />,
)
