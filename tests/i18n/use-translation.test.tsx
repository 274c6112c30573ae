// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import { memo, useState } from 'react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { learnAll, speak, startSpeaking } from '../../src/i18n/index.ts'
import { useTranslation } from '../../src/i18n/use-translation.ts'

const Skip = memo(function Skip({ onDrawn }: { onDrawn?: () => void }) {
  const { t, language } = useTranslation()
  onDrawn?.()
  return <p lang={language}>{t('app.skip')}</p>
})

function Kept() {
  const { t } = useTranslation()
  const [first] = useState(() => t)
  return <p>{first === t ? 'the same' : 'another'}</p>
}

function Print() {
  const { t } = useTranslation()
  return <p>{t('briefing.print')}</p>
}

const inJapanese = () => act(() => speak('ja'))

beforeAll(() => startSpeaking('en'))
beforeEach(() => speak('en'))

describe('the words of a component', () => {
  it('are drawn anew in the next language, wherever they stand', async () => {
    render(<Skip />)
    expect(screen.getByText('Skip to the content')).toHaveAttribute('lang', 'en')
    await inJapanese()
    expect(screen.getByText('本文へ進む')).toHaveAttribute('lang', 'ja')
  })

  it('are not drawn again when the same language is chosen once more', async () => {
    const onDrawn = vi.fn()
    render(<Skip onDrawn={onDrawn} />)
    await act(() => speak('en'))
    expect(onDrawn).toHaveBeenCalledOnce()
  })

  it('come from a t that changes with the language only, so that what depends on it is made anew', async () => {
    const { rerender } = render(<Kept />)
    rerender(<Kept />)
    expect(screen.getByText('the same')).toBeVisible()
    await inJapanese()
    expect(screen.getByText('another')).toBeVisible()
  })

  it('include those behind the first page once they are learnt', async () => {
    render(<Print />)
    expect(screen.queryByText('Print the brief')).not.toBeInTheDocument()
    await learnAll()
    render(<Print />)
    expect(screen.getByText('Print the brief')).toBeVisible()
  })
})
