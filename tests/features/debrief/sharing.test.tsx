import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { frontDesk, oneSlip, wellDone } from './front-desk.ts'
import { rehearse, renderDebrief, type Rehearsed } from './rehearsed.tsx'

const twoSlips = 'listen wait listen push listen listen listen listen ask'
const link = 'https://taiza.test/#/a/code'
const slipped = (more: Partial<Rehearsed> = {}) => renderDebrief({ sketch: frontDesk, keys: oneSlip, ...more })

afterEach(() => vi.unstubAllGlobals())

async function opened(props: Rehearsed['props'] = {}) {
  const announce = vi.fn()
  const { user } = await slipped({ props: { announce, ...props } })
  await user.click(screen.getByRole('heading', { level: 2, name: 'Share, print, keep' }))
  await screen.findByText(/^The file holds everything/)
  return { user, announce }
}

describe('what leaves the device', () => {
  it('is told before it does: what the link holds and what not', async () => {
    await opened()
    expect(screen.getByText(/^The link holds the whole talk: .* It holds no name, no time, and neither what you wanted nor your plan\./)).toBeVisible()
  })

  it('is a link in the clipboard, where the device shares in no other way', async () => {
    const { user, announce } = await opened()
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(await screen.findByText('The link has been copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(link)
    expect(announce).toHaveBeenCalledWith('The link has been copied.')
  })

  it('is handed to the device where it can share', async () => {
    const share = vi.fn(async () => undefined)
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }))
    const { user } = await opened()
    await user.click(screen.getByRole('button', { name: 'Share the link' }))
    expect(share).toHaveBeenCalledWith({ title: 'A talk', url: link })
  })

  it('is shown to be copied by hand where there is no clipboard', async () => {
    await opened()
    vi.stubGlobal('navigator', Object.defineProperty(Object.create(navigator), 'clipboard', { value: undefined }))
    fireEvent.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(await screen.findByRole('textbox', { name: 'The address of this rehearsal' })).toHaveValue(link)
  })

  it('is a code for a camera', async () => {
    await opened()
    const code = await screen.findByRole('img', { name: 'QR code of the link to this rehearsal' })
    expect(code.querySelectorAll('path')).toHaveLength(1)
  })

  it('is a file', async () => {
    const onDownload = vi.fn()
    const { user } = await opened({ onDownload })
    await user.click(screen.getByRole('button', { name: 'Download as a file' }))
    expect(onDownload).toHaveBeenCalledOnce()
  })

  it('is not enough where the scenario is one’s own', async () => {
    await opened({ isOwn: true })
    expect(screen.getByText(/^This scenario is a file of your own\. Send the file too/)).toBeVisible()
  })

  it('is no link where the talk cannot be carried', async () => {
    await opened({ linkOf: () => undefined })
    expect(screen.queryByRole('button', { name: 'Copy the link' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Download as a file' })).toBeVisible()
  })
})

describe('on paper', () => {
  const paper = () => act(() => void window.dispatchEvent(new Event('beforeprint')))
  const screenAgain = () => act(() => void window.dispatchEvent(new Event('afterprint')))
  const list = () => screen.getByRole('region', { name: 'All 9 moves' })

  it('stands the turning point in full, whichever move is open', async () => {
    await slipped({ props: { move: 0 } })
    paper()
    expect(screen.getByRole('region', { name: 'Turn 4' })).toBeVisible()
    screenAgain()
    expect(screen.getByRole('region', { name: 'Turn 1' })).toBeVisible()
  })

  it('stand better replies where they were opened, and nowhere else', async () => {
    const { user } = await slipped({ keys: twoSlips, props: { move: 3 } })
    paper()
    expect(within(list()).queryByText('listen', { selector: '.debrief-row-better *' })).not.toBeInTheDocument()
    screenAgain()
    await user.click(screen.getByRole('button', { name: 'Show me' }))
    paper()
    expect(within(list()).getAllByRole('img', { name: 'Better reply' })).toHaveLength(1)
    screenAgain()
  })

  it('stand all of them where all were asked for', async () => {
    const { user } = await slipped({ keys: twoSlips })
    await user.click(screen.getByRole('button', { name: 'Show all better replies' }))
    expect(within(list()).getAllByRole('img', { name: 'Better reply' })).toHaveLength(2)
    expect(screen.queryByRole('button', { name: 'Show me' })).not.toBeInTheDocument()
  })

  it('says where the sheet comes from, and that an exam was assessed', async () => {
    await slipped({ attempt: { setting: 'exam' } })
    paper()
    expect(screen.getByText(`A talk · version 1 · November 2, 2026, assessed · Taiza · ${link}`)).toBeVisible()
    screenAgain()
  })
})

describe('a rehearsal that came by a link', () => {
  const shared = (onKeep = vi.fn()) => slipped({ attempt: { kind: 'shared' }, props: { onKeep } })

  it('says what it is, and is kept only when that is asked for', async () => {
    const onKeep = vi.fn()
    const { user } = await shared(onKeep)
    expect(screen.getByText('You are reading it from its link. Nothing of it is stored here unless you keep it.')).toBeVisible()
    expect(screen.getByText('This is a shared rehearsal: it changes none of your own results.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Keep it on this device' }))
    expect(onKeep).toHaveBeenCalledOnce()
  })

  it('is only read: the moves, the better replies and the best line', async () => {
    const { user } = await shared()
    expect(screen.queryByRole('button', { name: /Try again/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Share, print, keep' })).not.toBeInTheDocument()
    await user.keyboard('r{ArrowRight}{ArrowLeft}')
    await user.click(screen.getByRole('button', { name: 'Show me' }))
    expect(screen.getByRole('region', { name: 'Better reply' })).toBeVisible()
    await user.keyboard('w')
    expect(screen.getByRole('region', { name: 'The best line from here' })).toBeVisible()
  })
})

describe('how sure one was', () => {
  it('begins with what one was sure of and wrong, and says why', async () => {
    const { attempt } = rehearse({ sketch: frontDesk, keys: oneSlip })
    const sure: Record<number, boolean> = { 0: true, 1: false, 3: true }
    const replies = attempt.replies.map((reply, index) => ({ ...reply, ...(index in sure ? { sure: sure[index] } : {}) }))
    const { user } = await slipped({ attempt: { replies: replies as typeof attempt.replies }, props: { move: 8 } })
    await user.click(screen.getByRole('heading', { level: 2, name: 'How sure you were' }))
    const items = within(screen.getByRole('heading', { level: 2, name: 'How sure you were' }).closest('details')!).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      'Sure, and it did not serve Turn 4“push”You pushed',
      'Not sure, and it served Turn 2“listen”You listened',
      'Sure, and it served Turn 1“listen”You listened',
    ].map((text) => expect.stringContaining(text)))
    await user.click(within(items[0]!).getByRole('button', { name: 'Turn 4' }))
    await waitFor(() => expect(screen.getByRole('region', { name: 'Turn 4' })).toHaveFocus())
  })

  it('is left out where nobody asked', async () => {
    await renderDebrief({ sketch: frontDesk, keys: wellDone })
    expect(screen.queryByRole('heading', { name: 'How sure you were' })).not.toBeInTheDocument()
  })
})

describe('the face on the telephone', () => {
  it('is seen only now', async () => {
    await slipped({ props: { move: 1 } })
    expect(within(screen.getByRole('region', { name: 'Turn 2' })).getByText('What you could not see: doubtful')).toBeVisible()
  })

  it('was in sight at a meeting', async () => {
    await slipped({ sketch: { ...frontDesk, channel: 'meeting' } })
    expect(screen.queryByText(/^What you could not see/)).not.toBeInTheDocument()
  })
})
