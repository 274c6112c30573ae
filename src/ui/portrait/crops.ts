/** How much of a person is shown. */
export type Crop = 'full' | 'stage' | 'head'

/** The part of the drawing that is shown. */
export const views: Record<Crop, string> = { full: '0 0 480 540', stage: '20 46 440 470', head: '84 62 312 312' }

export const ratios: Record<Crop, string> = { full: '480 / 540', stage: '440 / 470', head: '1' }
