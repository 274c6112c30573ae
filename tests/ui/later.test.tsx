// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Later } from '../../src/ui/later.tsx'

const meters = (trust: number) => <><p>The words of turn {trust}</p><Later><p>Trust {trust}</p></Later></>

describe('what need not come with the words', () => {
  it('is there from the first', () => {
    render(meters(4))
    expect(screen.getByText('Trust 4')).toBeVisible()
  })

  it('stands as it was while the words change, and follows them', async () => {
    const { rerender } = render(meters(4))
    rerender(meters(5))
    expect([screen.getByText('The words of turn 5'), screen.queryByText('Trust 5')]).toEqual([expect.anything(), null])
    expect(screen.getByText('Trust 4')).toBeVisible()
    expect(await screen.findByText('Trust 5')).toBeVisible()
    expect(screen.queryByText('Trust 4')).toBeNull()
  })

  it('takes only the last of what came in between', async () => {
    const { rerender } = render(meters(4))
    rerender(meters(5))
    rerender(meters(6))
    expect(await screen.findByText('Trust 6')).toBeVisible()
  })
})
