import { drawn } from '../icon.tsx'

export const LogIcon = drawn(<path d="M5 6h14M5 11h14M5 16h9" />)
