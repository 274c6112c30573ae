// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Cue } from '../../src/ui/cue.tsx'
import { SpeechBubble, type SpeechBubbleProps } from '../../src/ui/speech-bubble.tsx'

const line = ['“Seven percent. ', 'We took the last one ', 'without a word.”']

const post = 'CFO, Hinode Foods'

const bubble = (props: Partial<SpeechBubbleProps> = {}) =>
  <SpeechBubble phrases={line} speaker="Saori Ito" role={post} lang="en" {...props} />

const phrases = () => line.map((phrase) => screen.getByText(phrase.trim()))
const unsaid = () => phrases().filter((phrase) => phrase.dataset['unsaid'] !== undefined).length

const sayAll = () => act(() => vi.runAllTimers())
const sayOne = () => act(() => vi.advanceTimersToNextTimer())

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  delete document.documentElement.dataset['motion']
})

describe('a line', () => {
  it('is in the page as a whole from the first moment', () => {
    render(bubble())
    expect(unsaid()).toBe(2)
    expect(screen.getByRole('group')).toHaveAccessibleDescription('“Seven percent. We took the last one without a word.”')
  })

  it('is seen phrase by phrase, then reported once', () => {
    const onRevealed = vi.fn()
    render(bubble({ onRevealed }))
    sayOne()
    expect([unsaid(), onRevealed.mock.calls.length]).toEqual([1, 0])
    sayAll()
    expect([unsaid(), onRevealed.mock.calls.length]).toEqual([0, 1])
  })

  it('is finished at once when the trainee will not wait', () => {
    const onRevealed = vi.fn()
    const { rerender } = render(bubble({ onRevealed }))
    rerender(bubble({ onRevealed, instant: true }))
    expect([unsaid(), onRevealed.mock.calls.length]).toEqual([0, 1])
  })

  it('is shown whole where nothing may move', () => {
    document.documentElement.dataset['motion'] = 'reduced'
    render(bubble())
    expect(unsaid()).toBe(0)
  })

  it('that follows begins anew and is reported too', () => {
    const onRevealed = vi.fn()
    const { rerender } = render(bubble({ onRevealed, instant: true }))
    rerender(bubble({ onRevealed, phrases: ['“Go ', 'on.”'] }))
    expect(screen.getByText('on.”')).toHaveAttribute('data-unsaid')
    sayAll()
    expect(onRevealed).toHaveBeenCalledTimes(2)
  })

  it('however long is said within two and a half seconds', () => {
    const onRevealed = vi.fn()
    render(bubble({ onRevealed, phrases: Array.from({ length: 60 }, (_, index) => `word ${index} `) }))
    Array.from({ length: 60 }).forEach(() => act(() => vi.advanceTimersByTime(41)))
    expect(onRevealed).toHaveBeenCalledOnce()
  })
})

describe('the speech', () => {
  it('takes focus under the name of who speaks', () => {
    const ref = createRef<HTMLDivElement>()
    render(bubble({ ref }))
    ref.current?.focus()
    expect(screen.getByRole('group', { name: 'Saori Ito CFO, Hinode Foods' })).toHaveFocus()
  })

  it('is marked with its language', () => {
    render(bubble({ lang: 'ja', phrases: ['どうぞ'] }))
    expect(screen.getByText('どうぞ').closest('[lang]')).toHaveAttribute('lang', 'ja')
  })
})

describe('a cue', () => {
  it('keeps its place unseen until the line has been said', () => {
    const { rerender } = render(<Cue sense="eye" waits>She has put her pen down.</Cue>)
    expect(screen.getByText(/pen down/)).toHaveAttribute('data-waits')
    rerender(<Cue sense="eye">She has put her pen down.</Cue>)
    expect(screen.getByText(/pen down/)).not.toHaveAttribute('data-waits')
  })
})
