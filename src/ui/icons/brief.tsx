import { drawn } from '../icon.tsx'

export const BriefIcon = drawn(<><path d="M6 3.5h9l4 4v13H6z" /><path d="M15 3.5v4h4M9 12h7M9 15.5h5" /></>)
