import { drawn } from '../icon.tsx'

export const VisitIcon = drawn(<path d="M5.5 20.5v-17h9.5v17M3 20.5h18M15 7.5h3.5v13M11.8 12.5h.01" />)
