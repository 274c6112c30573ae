// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Chip } from '../../src/ui/chip.tsx'
import { MarkTally } from '../../src/ui/mark-tally.tsx'
import { Mark, type MarkKind } from '../../src/ui/mark.tsx'
import { MoveRow, type MoveRowProps } from '../../src/ui/move-row.tsx'

const words: readonly (readonly [MarkKind, string])[] =
  [['best', 'Best'], ['good', 'Good'], ['mixed', 'Mixed'], ['costly', 'Costly'], ['redline', 'Red line']]

const move = (props: Partial<MoveRowProps> = {}) => (
  <MoveRow number={5} mark="costly" markWord="Costly" words="I could bring it down to five" onSelect={() => {}} {...props} />
)

describe('a mark', () => {
  it.each(words)('%s is read as %s', (kind, word) => {
    render(<Mark kind={kind} word={word} />)
    expect(screen.getByRole('img', { name: word })).toBeVisible()
  })

  it('has a shape of its own', () => {
    const shapes = words.map(([kind]) => render(<Mark kind={kind} />).container.querySelector('svg')?.innerHTML)
    expect(new Set(shapes).size).toBe(words.length)
  })

  it('beside its printed word is not read twice', () => {
    render(<Chip tone="costly" icon={<Mark kind="costly" />}>Costly</Chip>)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText('Costly')).toBeVisible()
  })
})

describe('a tally', () => {
  it('counts each mark under its word', () => {
    render(<MarkTally label="Marks" counts={[{ kind: 'best', word: 'Best', count: 3 }, { kind: 'costly', word: 'Costly', count: 1 }]} />)
    const [best, costly] = within(screen.getByRole('list', { name: 'Marks' })).getAllByRole('listitem')
    expect(best).toHaveTextContent('3')
    expect(within(best ?? document.body).getByRole('img', { name: 'Best' })).toBeVisible()
    expect(costly).toHaveTextContent('1')
  })
})

describe('a row of the move list', () => {
  it('says number, mark, words and cost', () => {
    render(move({ cost: '−12' }))
    expect(screen.getByRole('button', { name: '5 Costly I could bring it down to five −12' })).toBeVisible()
  })

  it('says that the move was taken back once', () => {
    render(move({ takenBack: 'Taken back once' }))
    expect(screen.getByRole('button', { name: /Taken back once/ })).toBeVisible()
  })

  it('is chosen by a press and marked as the one shown', async () => {
    const onSelect = vi.fn()
    render(move({ onSelect, current: true }))
    await userEvent.click(screen.getByRole('button', { current: 'step' }))
    expect(onSelect).toHaveBeenCalledOnce()
  })
})
