import { unpacked, type Edition, type Packed } from '../engine/index.ts'

/** An edition as it travels. */
export type PackedEdition = Omit<Edition, 'structure'> & { structure: Packed }

/** The edition that was packed, its rules whole again. */
export const unpack = ({ structure, ...rest }: PackedEdition): Edition => ({ ...rest, structure: unpacked(structure) })
