import { drawn } from '../icon.tsx'

export const ProgressIcon = drawn(<path d="M4 19.5h16M6.5 16v-4M11 16V7M15.5 16v-6M20 16V5" />)
