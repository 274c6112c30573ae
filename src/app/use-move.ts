import { useQuery } from './use-address.ts'

/** The move that the address opens, from 0. */
export function useMove(): number | undefined {
  const move = Number(useQuery().get('move'))
  return Number.isInteger(move) && move > 0 ? move - 1 : undefined
}
