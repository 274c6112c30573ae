/** The colours of each person: `ground` stands behind them in light themes, `accent` is theirs everywhere. */
export const tints = {
  watanabe: { accent: '#3e5c76', ground: '#d9e2e6' },
  sato: { accent: '#7a4561', ground: '#e9dde1' },
  kobayashi: { accent: '#4e6b4a', ground: '#dde5d8' },
  ito: { accent: '#2f5d6b', ground: '#d8e4e6' },
  nakamura: { accent: '#8a5a2b', ground: '#ebe2d3' },
  kimura: { accent: '#3a6e68', ground: '#d6e6e1' },
  raman: { accent: '#7c6420', ground: '#e8e3cf' },
  osei: { accent: '#35547d', ground: '#d9dfea' },
  tanaka: { accent: '#56607f', ground: '#dfe1ea' },
  hayashi: { accent: '#7a4038', ground: '#eaddd8' },
} as const

export type PersonId = keyof typeof tints

export const isPersonId = (id: string): id is PersonId => Object.hasOwn(tints, id)
