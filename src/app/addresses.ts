/** Where each screen stands. Screens get these as a prop: they know no addresses of their own. */
export const addresses = {
  library: '#/',
  briefing: (scenario: string) => `#/s/${scenario}`,
  example: (scenario: string) => `#/s/${scenario}/example`,
  /** Without an attempt it starts one. */
  play: (scenario: string, attempt?: string) => `#/s/${scenario}/play${attempt ? `/${attempt}` : ''}`,
  debrief: (scenario: string, attempt: string, move?: number) =>
    `#/s/${scenario}/debrief/${attempt}${move === undefined ? '' : `?move=${move + 1}`}`,
  /** A whole attempt, carried in its address. */
  shared: (code: string, move?: number) => `#/a/${code}${move === undefined ? '' : `?move=${move + 1}`}`,
  /** What is due today; a card alone; or what the weakest moves of an attempt call for. */
  drill: (what?: { card: string } | { from: string }) => `#/drill${what ? `?${new URLSearchParams(what)}` : ''}`,
  progress: '#/progress',
  settings: '#/settings',
  about: '#/about',
  method: (id?: string) => `#/method${id ? `/${id}` : ''}`,
}

export type Addresses = typeof addresses
