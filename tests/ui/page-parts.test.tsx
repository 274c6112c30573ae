// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Brand } from '../../src/ui/brand.tsx'
import { Card } from '../../src/ui/card.tsx'
import { Dialog } from '../../src/ui/dialog.tsx'
import { Drawer } from '../../src/ui/drawer.tsx'
import { Empty } from '../../src/ui/empty.tsx'
import { FootBar } from '../../src/ui/foot-bar.tsx'
import { LibraryIcon } from '../../src/ui/icons/library.tsx'
import { Level } from '../../src/ui/level.tsx'
import { LiveRegion } from '../../src/ui/live-region.tsx'
import { MainNav } from '../../src/ui/main-nav.tsx'
import { Notice } from '../../src/ui/notice.tsx'
import { SkipLink } from '../../src/ui/skip-link.tsx'
import { Toast, type ToastProps } from '../../src/ui/toast.tsx'
import { type Shortcuts, useShortcuts } from '../../src/ui/use-shortcuts.ts'

const kinds = { drawer: Drawer, dialog: Dialog }

function Opener({ kind, onClose }: { kind: keyof typeof kinds; onClose: () => void }) {
  const [open, setOpen] = useState(false)
  const Kind = kinds[kind]
  const close = () => {
    setOpen(false)
    onClose()
  }
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>Open</button>
      <Kind open={open} onClose={close} title="Log" closeLabel="Close"><p>What was said</p></Kind>
    </>
  )
}

describe.each(['drawer', 'dialog'] as const)('a %s', (kind) => {
  const openIt = async (onClose = () => {}) => {
    render(<Opener kind={kind} onClose={onClose} />)
    await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  }

  it('is nowhere until it opens', () => {
    render(<Opener kind={kind} onClose={() => {}} />)
    expect(screen.queryByText('What was said')).toBeNull()
  })

  it('opens under its title, which takes focus', async () => {
    await openIt()
    expect(screen.getByRole('dialog', { name: 'Log' })).toHaveTextContent('What was said')
    expect(screen.getByRole('heading', { name: 'Log' })).toHaveFocus()
  })

  it('closes by its button', async () => {
    const onClose = vi.fn()
    await openIt(onClose)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
    expect(screen.queryByText('What was said')).toBeNull()
  })

  it('closes when the browser cancels it, as with Escape', async () => {
    const onClose = vi.fn()
    await openIt(onClose)
    act(() => void screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true })))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('closes by a press beside it, not inside it', async () => {
    const onClose = vi.fn()
    await openIt(onClose)
    await userEvent.click(screen.getByText('What was said'))
    expect(onClose).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('dialog'))
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('a toast', () => {
  const toast = (props: Partial<ToastProps>) => <Toast open message="Turn taken back" onClose={() => {}} {...props} />
  const moves = () => screen.getByText('Turn taken back').parentElement?.getAnimations() ?? []
  const moveOn = () => act(async () => moves().forEach((move) => move.finish()))

  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: false }))
  afterEach(() => {
    vi.useRealTimers()
    delete document.documentElement.dataset['motion']
  })

  it('leaves after its time', () => {
    const onClose = vi.fn()
    render(toast({ onClose, seconds: 8 }))
    act(() => vi.advanceTimersByTime(7999))
    expect(onClose).not.toHaveBeenCalled()
    act(() => vi.advanceTimersByTime(1))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('waits while its button has focus', () => {
    const onClose = vi.fn()
    render(toast({ onClose, action: { label: 'Redo', onPress: () => {} } }))
    act(() => screen.getByRole('button', { name: 'Redo' }).focus())
    act(() => vi.advanceTimersByTime(60_000))
    expect(onClose).not.toHaveBeenCalled()
    act(() => screen.getByRole('button', { name: 'Redo' }).blur())
    act(() => vi.advanceTimersByTime(8000))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('is not there when closed', () => {
    render(toast({ open: false }))
    expect(screen.queryByText('Turn taken back')).toBeNull()
  })

  it('moves in, and is gone once it has moved out', async () => {
    const { rerender } = render(toast({}))
    expect(moves()).not.toEqual([])
    rerender(toast({ open: false }))
    expect(screen.getByText('Turn taken back')).toBeInTheDocument()
    await moveOn()
    expect(screen.queryByText('Turn taken back')).toBeNull()
  })

  it('stays when it is opened again on its way out', async () => {
    const { rerender } = render(toast({}))
    rerender(toast({ open: false }))
    rerender(toast({}))
    await moveOn()
    expect(screen.getByText('Turn taken back')).toBeInTheDocument()
  })

  it('comes and goes at once where nothing may move', async () => {
    document.documentElement.dataset['motion'] = 'reduced'
    const { rerender } = render(toast({}))
    expect(moves()).toEqual([])
    await act(async () => rerender(toast({ open: false })))
    expect(screen.queryByText('Turn taken back')).toBeNull()
  })
})

describe('a notice', () => {
  it('says what happened and offers one thing to do', async () => {
    const onPress = vi.fn()
    render(<Notice action={{ label: 'Update now', onPress }}>A new edition is ready.</Notice>)
    await userEvent.click(screen.getByRole('button', { name: 'Update now' }))
    expect(onPress).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('of an error is announced', () => {
    render(<Notice kind="error">This could not be saved.</Notice>)
    expect(screen.getByRole('alert')).toHaveTextContent('This could not be saved.')
  })
})

describe('the page', () => {
  it('is skipped into without leaving the address', async () => {
    render(<><SkipLink to="main">Skip to content</SkipLink><main id="main" tabIndex={-1}>Content</main></>)
    await userEvent.click(screen.getByRole('link', { name: 'Skip to content' }))
    expect(screen.getByRole('main')).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  it('announces what arrives unasked', () => {
    const { rerender } = render(<LiveRegion message="" />)
    rerender(<LiveRegion message="Taken back. Your turn again." />)
    expect(screen.getByRole('status')).toHaveTextContent('Taken back. Your turn again.')
  })

  it.each([['wide screens', MainNav], ['phones', FootBar]])('says on %s which room this is', (_, Nav) => {
    const items = [{ href: '#/', label: 'Library', icon: <LibraryIcon />, current: true }, { href: '#/progress', label: 'Progress', icon: <LibraryIcon /> }]
    render(<Nav label="Main" items={items} />)
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible()
    expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Library')
  })

  it('carries the name of the product, each half in its language', () => {
    render(<Brand href="#/" />)
    expect(screen.getByRole('link', { name: 'Taiza 対座' })).toBeVisible()
    expect(screen.getByText('対座')).toHaveAttribute('lang', 'ja')
  })

  it('says in words what is empty and what to do', () => {
    render(<Empty seats={[true, false]} title="Nobody here yet" action={<button type="button">Clear filters</button>}>No match.</Empty>)
    expect(screen.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Clear filters' })).toBeVisible()
  })

  it('has cards that are what they hold', () => {
    render(<Card as="article" aria-label="The April price letter">A CFO</Card>)
    expect(screen.getByRole('article', { name: 'The April price letter' })).toHaveTextContent('A CFO')
  })

  it('says how hard a scenario is', () => {
    render(<Level level={2} name="Level 2 of 3" />)
    expect(screen.getByRole('img', { name: 'Level 2 of 3' })).toBeVisible()
  })
})

describe('shortcuts', () => {
  function Keys({ shortcuts, enabled }: { shortcuts: Shortcuts; enabled?: boolean }) {
    useShortcuts(shortcuts, enabled)
    return <><input aria-label="Note" /><button type="button">Log</button></>
  }

  it('answer their key, capitals with Shift only', async () => {
    const [z, shiftZ] = [vi.fn(), vi.fn()]
    render(<Keys shortcuts={{ z, 'Shift+z': shiftZ }} />)
    await userEvent.keyboard('z')
    await userEvent.keyboard('{Shift>}Z{/Shift}')
    expect([z.mock.calls.length, shiftZ.mock.calls.length]).toEqual([1, 1])
  })

  it('leave text, Ctrl and disabled pages alone', async () => {
    const z = vi.fn()
    const { rerender } = render(<Keys shortcuts={{ z }} />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'z')
    act(() => screen.getByRole('textbox').blur())
    await userEvent.keyboard('{Control>}z{/Control}')
    rerender(<Keys shortcuts={{ z }} enabled={false} />)
    await userEvent.keyboard('z')
    expect(z).not.toHaveBeenCalled()
  })

  it('leave Space and Enter to a focused button', async () => {
    const space = vi.fn()
    render(<Keys shortcuts={{ ' ': space, Enter: space }} />)
    screen.getByRole('button', { name: 'Log' }).focus()
    await userEvent.keyboard(' {Enter}')
    expect(space).not.toHaveBeenCalled()
    act(() => screen.getByRole('button', { name: 'Log' }).blur())
    await userEvent.keyboard(' ')
    expect(space).toHaveBeenCalledOnce()
  })

  it('rest while a drawer is open', async () => {
    const l = vi.fn()
    render(<><Keys shortcuts={{ l }} /><Drawer open onClose={() => {}} title="Log" closeLabel="Close"><p>Said</p></Drawer></>)
    await userEvent.keyboard('l')
    expect(l).not.toHaveBeenCalled()
  })
})
