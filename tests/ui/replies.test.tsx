// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ReplyList, type ReplyListProps, type ReplyOption } from '../../src/ui/reply-list.tsx'

const three: ReplyOption[] = [
  { id: 'ask', words: 'What would your board need?', label: 'Ask' },
  { id: 'explain', words: 'Let me explain.', label: 'Explain' },
  { id: 'concede', words: 'Five, then.', label: 'Concede' },
]

const list = (props: Partial<ReplyListProps> = {}) =>
  <ReplyList label="Your reply" replies={three} onChoose={() => {}} {...props} />

const slip = (name: RegExp) => screen.getByRole('button', { name })

describe('the replies', () => {
  it('are numbered in their order, and each number is a key', () => {
    render(list())
    expect(screen.getByRole('list', { name: 'Your reply' })).toBeVisible()
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-keyshortcuts'))).toEqual(['1', '2', '3'])
  })

  it('are read as their words and, in Guided, their kind', () => {
    render(list())
    expect(screen.getByRole('button', { name: 'What would your board need? Ask' })).toBeVisible()
  })

  it('without a kind are read as their words alone', () => {
    render(list({ replies: [{ id: 'ask', words: 'What would your board need?' }] }))
    expect(screen.getByRole('button', { name: 'What would your board need?' })).toBeVisible()
  })

  it('answer a press with their id', async () => {
    const onChoose = vi.fn()
    render(list({ onChoose }))
    await userEvent.click(slip(/Let me explain/))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('explain')
  })

  it('are walked with the arrows, round and round', async () => {
    render(list())
    slip(/board/).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(slip(/explain/)).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(slip(/board/)).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}')
    expect(slip(/Five/)).toHaveFocus()
  })

  it('cannot be given twice', async () => {
    const onChoose = vi.fn()
    render(list({ onChoose, disabled: true, chosen: 'ask' }))
    await userEvent.click(slip(/Five/))
    expect(onChoose).not.toHaveBeenCalled()
    expect(slip(/board/)).toBeDisabled()
  })

  it('show which one was given the time before', () => {
    render(list({ replies: [{ id: 'concede', words: 'Five, then.', label: 'Concede', earlier: { text: 'Last time', mark: 'costly' } }] }))
    expect(screen.getByRole('button', { name: 'Five, then. Last time' })).toBeEnabled()
  })

  it('in Japanese break only between phrases and read as one sentence', () => {
    const { container } = render(list({ lang: 'ja', replies: [{ id: 'a', words: ['ごもっともです。', '順にご説明させてください。'] }] }))
    expect(screen.getByRole('button')).toHaveTextContent(/ごもっともです。順にご説明させてください。$/)
    expect(container.querySelectorAll('[lang=ja] wbr')).toHaveLength(1)
  })
})
