// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button, LinkButton } from '../../src/ui/button.tsx'
import { IconButton } from '../../src/ui/icon-button.tsx'
import { BackIcon } from '../../src/ui/icons/back.tsx'
import { KeyCap } from '../../src/ui/key-cap.tsx'
import { SearchField } from '../../src/ui/search-field.tsx'
import { Segmented, type SegmentedOption } from '../../src/ui/segmented.tsx'
import { Switch } from '../../src/ui/switch.tsx'
import { ToggleButton } from '../../src/ui/toggle-button.tsx'

type Setting = 'guided' | 'natural' | 'bare'

const settings: SegmentedOption<Setting>[] = [
  { value: 'guided', label: 'Guided' }, { value: 'natural', label: 'Natural' }, { value: 'bare', label: 'Bare' },
]

function SettingChoice({ onChange }: { onChange: (value: Setting) => void }) {
  const [value, setValue] = useState<Setting>('guided')
  const choose = (next: Setting) => {
    setValue(next)
    onChange(next)
  }
  return <Segmented label="The room tells you" options={settings} value={value} onChange={choose} />
}

describe('a button', () => {
  it('is named by its words, not by its key', () => {
    render(<Button keyCap="Z">Take back</Button>)
    expect(screen.getByRole('button', { name: 'Take back' })).toHaveAttribute('aria-keyshortcuts', 'Z')
  })

  it('answers a press, unless it is disabled', async () => {
    const onClick = vi.fn()
    const { rerender } = render(<Button onClick={onClick}>Go in</Button>)
    await userEvent.click(screen.getByRole('button', { name: 'Go in' }))
    rerender(<Button onClick={onClick} disabled>Go in</Button>)
    await userEvent.click(screen.getByRole('button', { name: 'Go in' }))
    expect(onClick).toHaveBeenCalledOnce()
  })

  it('that leads elsewhere is a link', () => {
    render(<LinkButton href="#/s/a" kind="primary">Continue</LinkButton>)
    expect(screen.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', '#/s/a')
  })

  it('of an icon alone has a name', () => {
    render(<IconButton label="Leave" icon={<BackIcon />} />)
    expect(screen.getByRole('button', { name: 'Leave' })).toBeVisible()
  })
})

describe('a key cap', () => {
  it('in a list of keys is read', () => {
    render(<p>Take back <KeyCap>Z</KeyCap></p>)
    expect(screen.getByText('Z')).not.toHaveAttribute('aria-hidden', 'true')
  })
})

describe('a segmented choice', () => {
  it('is a radio group with one chosen', () => {
    render(<SettingChoice onChange={() => {}} />)
    expect(screen.getByRole('radiogroup', { name: 'The room tells you' })).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Guided' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Bare' })).not.toBeChecked()
  })

  it('answers with the value pressed', async () => {
    const onChange = vi.fn()
    render(<SettingChoice onChange={onChange} />)
    await userEvent.click(screen.getByRole('radio', { name: 'Natural' }))
    expect(onChange).toHaveBeenCalledWith('natural')
    expect(screen.getByRole('radio', { name: 'Natural' })).toBeChecked()
  })

  it('reads the note with its option', () => {
    render(<Segmented label="Room" options={[{ value: 'bare', label: 'Bare', note: 'No take-back' }]} value="bare" onChange={() => {}} />)
    expect(screen.getByRole('radio', { name: 'Bare No take-back' })).toBeChecked()
  })
})

describe('a switch', () => {
  it('turns over', async () => {
    const onChange = vi.fn()
    render(<Switch label="Faces move" on={false} onChange={onChange} />)
    await userEvent.click(screen.getByRole('switch', { name: 'Faces move', checked: false }))
    expect(onChange).toHaveBeenCalledWith(true)
  })
})

describe('a filter', () => {
  it('says its count and whether it is on', async () => {
    const onPress = vi.fn()
    render(<ToggleButton pressed count={24} onPress={onPress}>All</ToggleButton>)
    await userEvent.click(screen.getByRole('button', { name: 'All 24', pressed: true }))
    expect(onPress).toHaveBeenCalledOnce()
  })
})

describe('a search field', () => {
  it('answers with what is typed', async () => {
    const onChange = vi.fn()
    render(<SearchField label="Search" value="" onChange={onChange} keyCap="/" />)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'p')
    expect(onChange).toHaveBeenCalledWith('p')
  })
})
