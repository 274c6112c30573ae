import { drawn } from '../icon.tsx'

export const ShareIcon = drawn(<path d="M12 14.5V4M8 7.5 12 3.5l4 4M6 11.5H5v9h14v-9h-1" />)
