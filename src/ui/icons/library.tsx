import { drawn } from '../icon.tsx'

export const LibraryIcon = drawn(
  <path d="M4 5.5C7 4 10 4.5 12 6c2-1.5 5-2 8-.5v13c-3-1.5-6-1-8 .5-2-1.5-5-2-8-.5zM12 6v13" />,
)
