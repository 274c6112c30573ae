import { drawn } from '../icon.tsx'

export const RemoveIcon = drawn(<path d="M4.5 7h15M9.5 7V4.500h5V7M6.5 7l1 13h9l1-13M10.5 11v5.500M13.5 11v5.5" />)
