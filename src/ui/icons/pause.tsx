import { drawn } from '../icon.tsx'

export const PauseIcon = drawn(<path d="M9 5.5v13M15 5.5v13" />)
