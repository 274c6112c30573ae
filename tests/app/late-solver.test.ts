import { describe, expect, it, vi } from 'vitest'
import { lateSolver } from '../../src/app/late-solver.ts'
import type { Solver } from '../../src/app/solver.ts'
import type { Method } from '../../src/engine/index.ts'

const solver = { open: vi.fn(async () => ({ findings: [] })) } as unknown as Solver
const method = {} as Method

describe('a late solver', () => {
  it('is fetched once, with the first question', async () => {
    const load = vi.fn(async () => solver)
    const late = lateSolver(load)
    expect(load).not.toHaveBeenCalled()
    expect(await late.open('a', '', method)).toEqual({ findings: [] })
    await late.open('b', '', method)
    expect(load).toHaveBeenCalledOnce()
  })

  it('is fetched anew after it could not be had', async () => {
    let isOnline = false
    const late = lateSolver(async () => {
      if (!isOnline) throw new Error('offline')
      return solver
    })
    await expect(late.open('a', '', method)).rejects.toThrow('offline')
    isOnline = true
    expect(await late.open('a', '', method)).toEqual({ findings: [] })
  })
})
