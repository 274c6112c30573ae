// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { BandBar } from '../../src/ui/band-bar.tsx'
import { Banter } from '../../src/ui/banter.tsx'
import { CaresSquare } from '../../src/ui/cares-square.tsx'
import { Episode } from '../../src/ui/episode.tsx'
import { trustPath, trustStep } from '../../src/ui/timeline-path.ts'
import { Timeline, type TimelineMove, type TimelineProps } from '../../src/ui/timeline.tsx'

const moves: TimelineMove[] = [
  { mark: 'best', name: 'Turn 1, best', trust: 60 },
  { mark: 'costly', name: 'Turn 2, costly', trust: 40 },
  { mark: 'good', name: 'Turn 3, good', trust: 50 },
]

const timeline = (props: Partial<TimelineProps> = {}) => (
  <Timeline title="Trust: 50 to 50, with a fall of 20 at turn 2" label="Moves" start={50} moves={moves} selected={1} onSelect={() => {}} {...props} />
)

describe('the timeline', () => {
  it('is one picture with one sentence, and a button for each move', () => {
    render(timeline())
    expect(screen.getByRole('img', { name: 'Trust: 50 to 50, with a fall of 20 at turn 2' })).toBeVisible()
    expect(screen.getAllByRole('button')).toHaveLength(3)
    expect(screen.getByRole('button', { current: 'step' })).toHaveAccessibleName('Turn 2, costly')
  })

  it('answers a press with the move', async () => {
    const onSelect = vi.fn()
    render(timeline({ onSelect }))
    await userEvent.click(screen.getByRole('button', { name: 'Turn 3, good' }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(2)
  })

  it.each([
    ['{ArrowRight}', 2, 'Turn 3, good'],
    ['{ArrowLeft}', 0, 'Turn 1, best'],
    ['{Home}', 0, 'Turn 1, best'],
    ['{End}', 2, 'Turn 3, good'],
  ])('with %s goes to move %d and takes focus there', async (key, index, name) => {
    const onSelect = vi.fn()
    render(timeline({ onSelect }))
    screen.getByRole('button', { current: 'step' }).focus()
    await userEvent.keyboard(key)
    expect(onSelect).toHaveBeenCalledWith(index)
    expect(screen.getByRole('button', { name })).toHaveFocus()
  })

  it('stays at the last move', async () => {
    const onSelect = vi.fn()
    render(timeline({ onSelect, selected: 2 }))
    screen.getByRole('button', { current: 'step' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onSelect).toHaveBeenCalledWith(2)
  })

  it('keeps its arrows from the page, which has the same ones', async () => {
    const onPageKey = vi.fn()
    window.addEventListener('keydown', onPageKey)
    render(timeline())
    screen.getByRole('button', { current: 'step' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    window.removeEventListener('keydown', onPageKey)
    expect(onPageKey).not.toHaveBeenCalled()
  })

  it('draws each fall in the costly colour, the best line and the take before', () => {
    const { container, rerender } = render(timeline())
    const strokes = () => [...container.querySelectorAll('path')].map((path) => path.getAttribute('stroke'))
    expect(strokes().filter((stroke) => stroke === 'var(--costly)')).toHaveLength(1)
    expect(strokes()).not.toContain('var(--ghost)')
    rerender(timeline({ best: [50, 60, 70, 80], before: [50, 40] }))
    expect(strokes().filter((stroke) => stroke === 'var(--ghost)')).toHaveLength(2)
  })
})

describe('the trust path', () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 16 })

  it('passes through every value and never leaves the plot', () => {
    fc.assert(fc.property(values, (trust) => {
      const path = trustPath(trust)
      const figures = path.match(/-?[\d.]+/g)?.map(Number) ?? []
      const heights = figures.filter((_, index) => index % 2 === 1)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...heights)).toBeLessThanOrEqual(100)
      trust.forEach((value, index) => expect(path).toMatch(new RegExp(`[M ]${index} ${100 - value}(C|$)`)))
    }))
  })

  it('is the sum of its steps', () => {
    fc.assert(fc.property(values, (trust) => {
      const curves = trust.map((_, index) => trustStep(trust, index).replace(/^M[^C]+/, ''))
      expect(trustPath(trust)).toBe(`M0 ${100 - (trust[0] ?? 0)}${curves.join('')}`)
    }))
  })
})

describe('the cares', () => {
  const square = (selected?: number) => (
    <CaresSquare
      title="You ended with both cared for"
      points={[{ client: 0, firm: 0 }, { client: 1, firm: -1 }, { client: 0.5, firm: 0.5 }]}
      selected={selected}
      corners={{ giveWay: 'give way', build: 'build', withdraw: 'withdraw', push: 'push' }}
      axes={{ client: 'client', firm: 'firm' }}
    />
  )

  it('are one picture with one sentence', () => {
    render(square())
    expect(screen.getByRole('img', { name: 'You ended with both cared for' })).toBeVisible()
  })

  it('mark the moment shown, and only that one', () => {
    const { container } = render(square(1))
    const nows = [...container.querySelectorAll('circle')].map((circle) => circle.getAttribute('fill') === 'var(--now)')
    expect(nows).toEqual([false, true, false])
  })
})

describe('a band', () => {
  it('says its word and lights the segments up to it', () => {
    const { container } = render(<BandBar band={2} word="Working" name="Band 3 of 5: Working" />)
    expect(screen.getByRole('img', { name: 'Band 3 of 5: Working' })).toHaveTextContent('Working')
    expect(container.querySelectorAll('.reached')).toHaveLength(3)
  })
})

describe('an episode', () => {
  it('lists its steps, whether each was reached, and the words that earned it', () => {
    render(
      <Episode
        title="Price objection"
        result="1 of 2"
        steps={[
          { label: 'Cushioned', reached: true, name: 'Reached', words: 'I have not forgotten it.' },
          { label: 'Settled', reached: false, name: 'Not reached' },
        ]}
      />,
    )
    expect(screen.getByRole('heading', { name: 'Price objection 1 of 2' })).toBeVisible()
    const [cushioned, settled] = screen.getAllByRole('listitem')
    expect(cushioned).toHaveTextContent('CushionedI have not forgotten it.')
    expect(screen.getByRole('img', { name: 'Reached' }).closest('li')).toBe(cushioned)
    expect(screen.getByRole('img', { name: 'Not reached' }).closest('li')).toBe(settled)
  })
})

describe('the six lamps', () => {
  it('say how far each is lit and by which words', () => {
    const lamps = [...'BANTER'].map((letter, index) =>
      ({ letter, label: `Point ${index}`, level: index === 2 ? 2 : 0, name: index === 2 ? 'Need: lit' : `${index}: dark` }) as const)
    render(<Banter label="What you learned" lamps={lamps.map((lamp, index) => (index === 2 ? { ...lamp, words: 'We stop twice a week.' } : lamp))} />)
    expect(screen.getByRole('list', { name: 'What you learned' }).children).toHaveLength(6)
    expect(screen.getByRole('img', { name: 'Need: lit' }).closest('li')).toHaveTextContent('We stop twice a week.')
  })
})
