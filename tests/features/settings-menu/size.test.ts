import { describe, expect, it } from 'vitest'
import { sizeIn } from '../../../src/features/settings-menu/size.ts'

describe('a size', () => {
  it.each([[0, '0 kB'], [999, '1 kB'], [74_321, '74 kB'], [1_500_000, '1.5 MB'], [2_340_000_000, '2.3 GB'], [5e12, '5,000 GB']])('of %i bytes is said as %s', (bytes, said) => {
    expect(sizeIn(bytes, 'en')).toBe(said)
  })
})
