import { unpackedEdition, type Edition, type PackedEdition } from '../engine/index.ts'

/** Fetched with the first scenario that is opened: the first page opens none. */
export const unpack = (packed: PackedEdition): Edition => unpackedEdition(packed)
