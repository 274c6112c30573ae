export const BANDS = ['starting', 'developing', 'working', 'strong', 'expert'] as const
export type Band = (typeof BANDS)[number]
