import { drawn } from '../icon.tsx'

export const NextIcon = drawn(<path d="M9.5 5.5 16 12l-6.5 6.5" />)
