import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Phrases } from '../../src/ui/phrases.tsx'
import { RubyProvider } from '../../src/ui/ruby.tsx'

const read = (text: string) => (text === '稟議' ? [{ text, reading: 'りんぎ' }] : [{ text }])

describe('words with readings', () => {
  it('carry them for the eye, and are read aloud as they stand', () => {
    render(<RubyProvider value={read}><p><Phrases words={['次の', '稟議', 'に']} lang="ja" /></p></RubyProvider>)
    expect(screen.getByText('りんぎ')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.getByRole('paragraph')).toHaveTextContent('次の稟議りんぎに')
  })

  it('stand bare where nobody knows readings', () => {
    render(<p><Phrases words={['次の', '稟議']} lang="ja" /></p>)
    expect(screen.getByRole('paragraph').querySelector('rt')).toBeNull()
  })
})
