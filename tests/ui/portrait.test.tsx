// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PortraitPlace } from '../../src/ui/portrait/portrait-place.tsx'
import { Portrait } from '../../src/ui/portrait/portrait.tsx'
import { people } from '../../src/ui/portrait/people.ts'
import { allMoods } from '../../src/ui/portrait/poses.ts'
import { isPersonId, type PersonId, tints } from '../../src/ui/portrait/tints.ts'

const everybody = Object.keys(tints).filter((id): id is PersonId => isPersonId(id))
const sittings = everybody.flatMap((who) => allMoods.map((mood) => [who, mood] as const))

const idsIn = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
const urlsIn = (markup: string) => [...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)

/** A drawing without the ids that differ from one portrait to the next. */
const shapes = (markup: string) => markup.replaceAll(/_[rR]_\w*_/g, '')

afterEach(() => {
  delete document.documentElement.dataset['motion']
})

describe('a portrait', () => {
  it('is there for everybody of the cast', () => {
    expect(everybody.toSorted()).toEqual(Object.keys(people).toSorted())
    expect(everybody).toHaveLength(10)
  })

  it.each(sittings)('of %s, %s, is drawn whole', (who, mood) => {
    const markup = renderToStaticMarkup(<Portrait who={who} mood={mood} />)
    expect(markup).not.toMatch(/NaN|undefined|Infinity/)
    expect(new Set(idsIn(markup)).size).toBe(idsIn(markup).length)
    expect(urlsIn(markup).filter((id) => !idsIn(markup).includes(id))).toEqual([])
  })

  it('is drawn whole at any intensity', () => {
    const intensity = fc.double({ min: 0, max: 1.2, noNaN: true })
    fc.assert(fc.property(fc.constantFrom(...sittings), intensity, ([who, mood], strength) => {
      expect(renderToStaticMarkup(<Portrait who={who} mood={mood} intensity={strength} />)).not.toMatch(/NaN|undefined/)
    }), { numRuns: 60 })
  })

  it('looks different for every person and every mood', () => {
    const drawings = sittings.map(([who, mood]) => shapes(renderToStaticMarkup(<Portrait who={who} mood={mood} />)))
    expect(new Set(drawings).size).toBe(sittings.length)
  })

  it('shares no id with another on the page', () => {
    const { container } = render(<><Portrait who="ito" mood="warm" /><Portrait who="ito" mood="warm" /></>)
    const ids = idsIn(container.innerHTML)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is named by its title', () => {
    render(<Portrait who="ito" mood="doubtful" title="Saori Ito: doubtful, chin in hand" />)
    expect(screen.getByRole('img', { name: 'Saori Ito: doubtful, chin in hand' })).toBeVisible()
  })

  it('without a title is hidden from assistive tech', () => {
    const { container } = render(<Portrait who="ito" />)
    expect(screen.queryByRole('img')).toBeNull()
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('behind glass gives no mood away', () => {
    const behindGlass = allMoods.map((mood) => shapes(renderToStaticMarkup(<Portrait who="kobayashi" mood={mood} glass />)))
    expect(new Set(behindGlass).size).toBe(1)
  })
})

describe('a change of mood', () => {
  const drawn = (container: HTMLElement) => shapes(container.innerHTML)
  const still = (mood: 'warm' | 'displeased') => shapes(render(<Portrait who="sato" mood={mood} />).container.innerHTML)

  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('moves through faces that are neither, and ends at the new one', async () => {
    const [warm, displeased] = [still('warm'), still('displeased')]
    const { container, rerender } = render(<Portrait who="sato" mood="warm" />)
    rerender(<Portrait who="sato" mood="displeased" />)
    expect(drawn(container)).toBe(warm)
    await vi.waitFor(() => expect([warm, displeased]).not.toContain(drawn(container)))
    await vi.waitFor(() => expect(drawn(container)).toBe(displeased))
  })

  it('jumps where nothing may move', () => {
    document.documentElement.dataset['motion'] = 'reduced'
    const displeased = still('displeased')
    const { container, rerender } = render(<Portrait who="sato" mood="warm" />)
    rerender(<Portrait who="sato" mood="displeased" />)
    expect(drawn(container)).toBe(displeased)
  })
})

describe('the place of a portrait', () => {
  it('keeps its room and is filled when the drawing has come', async () => {
    const { container } = render(<PortraitPlace who="osei" crop="head" round title="Daniel Osei" />)
    expect(container.querySelector('.portrait-place')).toHaveStyle({ '--ratio': '1' })
    await waitFor(() => expect(screen.getByRole('img', { name: 'Daniel Osei' })).toBeVisible())
  })
})
