import { lazy } from 'react'

/** Each screen is a chunk of its own; what it needs is given by its route. */
export const LibraryScreen = lazy(async () =>
  ({ default: (await import('../features/library/library-screen.tsx')).LibraryScreen }))

export const BriefingScreen = lazy(async () =>
  ({ default: (await import('../features/briefing/briefing-screen.tsx')).BriefingScreen }))

export const ConversationScreen = lazy(async () =>
  ({ default: (await import('../features/conversation/conversation-screen.tsx')).ConversationScreen }))

export const DebriefScreen = lazy(async () =>
  ({ default: (await import('../features/debrief/debrief-screen.tsx')).DebriefScreen }))
