import { drawn } from '../icon.tsx'

export const DownIcon = drawn(<path d="m6 9.5 6 6 6-6" />)
