import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type FocusEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import './virtual-grid.css'

export type VirtualGridProps = {
  label: string
  count: number
  /** Pixels: of a column at least, between two, and of a row before it has been measured. */
  columnWidth: number
  gap: number
  rowHeight: number
  /** Stays the same while the same thing stands at that place. */
  keyOf: (index: number) => string
  children: (index: number) => ReactNode
}

/** Rows drawn above and below the window, so that a key or a screen reader never comes to an end too soon. */
const AHEAD = 2

/** How many columns fit, and where the list begins on the page. */
function usePlace(list: RefObject<HTMLElement | null>, columnWidth: number, gap: number) {
  const [place, setPlace] = useState({ columns: 1, top: 0 })
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => {
      const { width, top } = element.getBoundingClientRect()
      const columns = Math.max(1, Math.floor((width + gap) / (columnWidth + gap)))
      const next = { columns, top: Math.round(top + window.scrollY) }
      setPlace((known) => (known.columns === next.columns && known.top === next.top ? known : next))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (element.parentElement) observer.observe(element.parentElement)
    measure()
    return () => observer.disconnect()
  }, [list, columnWidth, gap])
  return place
}

/** The row that holds the focus stays drawn with its neighbours, wherever the page is scrolled to. */
function rowsAround(range: Range, focused: number | undefined): number[] {
  const held = focused === undefined ? [] : [focused - 1, focused, focused + 1].filter((row) => row >= 0 && row < range.count)
  return [...new Set([...defaultRangeExtractor(range), ...held])].sort((a, b) => a - b)
}

const rowOf = (event: FocusEvent<HTMLElement>) =>
  Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? NaN)

/** A list of cards of which only those near the window are drawn; each says which of how many it is. */
export function VirtualGrid({ label, count, columnWidth, gap, rowHeight, keyOf, children }: VirtualGridProps) {
  const list = useRef<HTMLDivElement>(null)
  const { columns, top } = usePlace(list, columnWidth, gap)
  const [focused, setFocused] = useState<number>()
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read here and handed to nobody
  const virtualizer = useWindowVirtualizer({
    count: Math.ceil(count / columns),
    estimateSize: () => rowHeight,
    rangeExtractor: (range) => rowsAround(range, focused),
    overscan: AHEAD,
    scrollMargin: top,
    gap,
    useFlushSync: false,
  })
  const row = (index: number) =>
    Array.from({ length: Math.min(columns, count - index * columns) }, (_, column) => index * columns + column)
  const style: CSSProperties & Record<'--columns', number> = { '--columns': columns, height: virtualizer.getTotalSize() }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only learns where the focus is
    <div
      ref={list}
      role="list"
      aria-label={label}
      className="virtual-grid"
      style={style}
      onFocus={(event) => setFocused(rowOf(event))}
      onBlur={() => setFocused(undefined)}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        <div
          key={index}
          role="none"
          data-index={index}
          ref={virtualizer.measureElement}
          style={{ gap, transform: `translateY(${start - top}px)` }}
        >
          {row(index).map((place) => (
            <div key={keyOf(place)} role="listitem" aria-setsize={count} aria-posinset={place + 1}>{children(place)}</div>
          ))}
        </div>
      ))}
    </div>
  )
}
