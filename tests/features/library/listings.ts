import type { Channel, Listing } from '../../../src/engine/index.ts'

/** A listing; everything that does not matter to a case has a plain default. */
export const listing = (id: string, more: Partial<Listing> = {}): Listing => ({
  id,
  version: 1,
  family: 'gatekeeper',
  channel: 'phone' satisfies Channel,
  channels: [more.channel ?? 'phone'],
  skills: ['opening', 'cushion'],
  level: 1,
  minutes: 8,
  title: `The ${id} call`,
  summary: `About ${id}.`,
  keywords: '佐藤 匠 さとう たくみ 東和精機',
  person: { name: 'Takumi Sato', role: 'Purchasing manager', firm: 'Towa Precision', portrait: 'nakamura', mood: 'neutral' },
  variants: ['calm', 'busy'],
  languages: ['en', 'ja'],
  ...more,
})
