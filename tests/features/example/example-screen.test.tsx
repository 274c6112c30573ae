import { screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Language } from '../../../src/engine/index.ts'
import { ExampleScreen } from '../../../src/features/example/example-screen.tsx'
import { renderScreen } from '../../support/render-screen.tsx'
import { scenario } from '../../support/scenario.ts'
import { methodIn, scriptsOf } from '../../support/script.ts'

const said = (en: string, ja = `${en}。`) => ({ en, ja })

const story = scenario({
  channel: 'meeting',
  turns: {
    first: [
      {
        ask: ['second', 3, { ...said('What breaks?', '何が傷みますか。'), acts: ['ask-open'], principle: 'P01', why: said('He heard a question.'), reaction: said('Lids, mostly.') }],
        push: ['second', 0, said('Sign here.')],
      },
      { says: said('Do sit down.', 'どうぞお掛けください。'), notice: said('He puts his pen down.') },
    ],
    second: [{ wait: ['good', 3, { en: undefined, ja: undefined, acts: ['wait'] }], show: ['bad', 1] }, { says: said('And now?') }],
  },
  endings: { good: { outcome: 'won', value: 100, says: said('See you in May.'), summary: said('A day is agreed.') }, bad: { outcome: 'lost', value: 0 } },
})

async function renderExample(more: Partial<ComponentProps<typeof ExampleScreen>> = {}, language: Language = 'en') {
  const onSeen = vi.fn<() => void>()
  const shown = { script: scriptsOf(story)[language], variant: 'plain', title: 'A talk', method: methodIn(language), briefing: '#/s/other', onSeen, ...more }
  return { onSeen, ...await renderScreen(<ExampleScreen {...shown} />, { language }) }
}

const steps = () => within(screen.getByRole('list')).queryAllByRole('listitem')

describe('a worked example', () => {
  it('lets the trainee think before the model reply is shown', async () => {
    const { onSeen } = await renderExample()
    expect(screen.getByText('“Do sit down.”')).toBeVisible()
    expect(screen.getByText('He puts his pen down.')).toBeVisible()
    expect(screen.getByText(/What would you say here/)).toBeVisible()
    expect([steps().length, onSeen.mock.calls.length]).toEqual([0, 0])
  })

  it('shows each reply with what it does, why, and the rule it follows', async () => {
    const { user, onSeen } = await renderExample()
    await user.keyboard('{Enter}')
    const step = within(screen.getByRole('listitem', { name: 'Reply 1 of 2' }))
    expect(step.getByRole('group', { name: 'The model reply' })).toHaveTextContent(`The model reply · ${methodIn('en').acts['ask-open'].name}“What breaks?”`)
    expect(step.getByText('He heard a question.')).toBeVisible()
    expect(step.getByText(methodIn('en').principles['P01']!.name)).toBeVisible()
    expect(screen.getByRole('listitem', { name: 'Reply 1 of 2' })).toHaveFocus()
    expect(screen.getByText('“Lids, mostly. And now?”')).toBeVisible()
    expect(onSeen).toHaveBeenCalledOnce()
  })

  it('ends with their last words and the way to the trainee’s own briefing', async () => {
    const { user } = await renderExample()
    await user.keyboard('{Enter}{ArrowRight}')
    const end = within(screen.getByRole('region', { name: 'How it ends' }))
    expect(end.getByText('“See you in May.”')).toBeVisible()
    expect(end.getByText('A day is agreed.')).toBeVisible()
    expect(screen.getByText('(Say nothing.)')).toBeVisible()
    expect(screen.getByRole('link', { name: 'To your own briefing' })).toHaveAttribute('href', '#/s/other')
    expect(screen.queryByText(/What would you say here/)).not.toBeInTheDocument()
  })

  it('can be shown whole, and from the start again', async () => {
    const { user } = await renderExample()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(steps()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'From the start' }))
    expect(steps()).toHaveLength(0)
  })

  it('leaves the keys alone where single keys are turned off', async () => {
    const { user, stores } = await renderExample()
    stores.settings.getState().change({ shortcuts: false })
    await screen.findByRole('button', { name: /Next reply/ })
    await user.keyboard('{ArrowRight}')
    expect(steps()).toHaveLength(0)
  })

  it('speaks Japanese', async () => {
    const { user } = await renderExample({}, 'ja')
    await user.click(screen.getByRole('button', { name: /次の返答/ }))
    expect(screen.getByRole('listitem', { name: '2手中1手目' })).toHaveTextContent('「何が傷みますか。」')
  })
})
