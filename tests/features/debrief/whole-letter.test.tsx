import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Sketch } from '../../support/scenario.ts'
import { renderDebrief } from './rehearsed.tsx'

const part = (name: string) => ({ channel: 'letter', part: name })

const story: Sketch = {
  turns: {
    ring: { answer: ['begin', 3], grumble: ['begin', 0] },
    begin: [{ sorry: ['tell', 3], season: ['tell', 0] }, part('opening')],
    tell: [{ facts: ['end', 3], guess: ['end', 0] }, part('account')],
    end: [{ visit: ['after', 3], wait: ['after', 0] }, part('closing')],
    after: { thank: ['good', 3], argue: ['bad', 0] },
  },
}

const letter = () => screen.queryByRole('heading', { name: 'The letter as it was sent' })?.parentElement

it('shows the whole letter at each of its parts, and leads to the others', async () => {
  const { user } = await renderDebrief({ sketch: story, keys: 'answer season facts visit thank' })
  expect(within(letter()!).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['season', 'facts', 'visit'])
  await user.click(within(letter()!).getByRole('button', { name: /visit/ }))
  expect(screen.getByRole('region', { name: 'Turn 4' })).toBeInTheDocument()
  expect(within(letter()!).getByRole('button', { name: /visit/ })).toHaveAttribute('aria-current', 'step')
})

it('shows none where something was said', async () => {
  await renderDebrief({ sketch: story, keys: 'grumble sorry facts visit thank' })
  expect([screen.getByRole('region', { name: 'Turn 1' }).tagName, letter()]).toEqual(['SECTION', undefined])
})
