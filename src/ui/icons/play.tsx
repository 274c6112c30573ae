import { drawn } from '../icon.tsx'

export const PlayIcon = drawn(<path d="M8 5.5v13l10.5-6.5z" />)
