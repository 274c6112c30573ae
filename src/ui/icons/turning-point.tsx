import { drawn } from '../icon.tsx'

export const TurningPointIcon = drawn(<path d="M4 12h5l4-5h7M9 12l4 5h7" />)
