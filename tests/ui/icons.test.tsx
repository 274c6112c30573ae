// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { describe, expect, it } from 'vitest'
import type { IconProps } from '../../src/ui/icon.tsx'

type Icons = Record<string, ComponentType<IconProps>>

const files = Object.entries(import.meta.glob<Icons>('../../src/ui/icons/*.tsx', { eager: true }))
  .map(([path, icons]) => ({ name: path.replace(/^.*\/|\.tsx$/g, ''), icons }))

const nameOf = (file: string) => `${file.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Icon`

function drawn(Icon: ComponentType<IconProps>, size?: number) {
  const { container } = render(<Icon size={size} />)
  return container.querySelector('svg')
}

describe.each(files)('the icon $name', ({ name, icons }) => {
  const [Icon = () => null] = Object.values(icons)

  it('stands alone in a file of its name', () => {
    expect(Object.keys(icons)).toEqual([nameOf(name)])
  })

  it('is drawn, and left out of what is read aloud', () => {
    expect(drawn(Icon)?.childElementCount).toBeGreaterThan(0)
    expect(drawn(Icon)).toHaveAttribute('aria-hidden', 'true')
  })

  it('is as large as it is asked to be', () => {
    expect(drawn(Icon, 16)).toHaveAttribute('width', '16')
    expect(drawn(Icon, 16)).toHaveAttribute('height', '16')
  })
})

describe('the icons', () => {
  it('are each a drawing of their own', () => {
    const drawings = files.flatMap(({ icons }) => Object.values(icons).map((Icon) => drawn(Icon)?.innerHTML))
    expect(new Set(drawings).size).toBe(drawings.length)
    expect(drawings.length).toBeGreaterThan(0)
  })
})
