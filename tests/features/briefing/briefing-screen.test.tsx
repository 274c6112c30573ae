import { screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../../src/engine/index.ts'
import { BriefingScreen } from '../../../src/features/briefing/briefing-screen.tsx'
import { attempt, kept } from '../../support/attempt.ts'
import { renderScreen } from '../../support/render-screen.tsx'
import { scenario, type Sketch } from '../../support/scenario.ts'
import { methodIn, scriptsOf } from '../../support/script.ts'

const words = (en: string, ja = `${en}。`) => ({ en, ja })

const call: Sketch = {
  turns: { pickup: { ask: ['good', 3], push: ['bad', 0] } },
  title: words('The first call', '初めての電話'),
  briefing: {
    you: words('You are Mori'),
    goal: words('Agree a day', '日を決める'),
    facts: [words('It is Wednesday')],
    unknown: [words('Whether he is in')],
    redlines: [{ never: 'deceive', ...words('Nothing untrue') }],
    place: words('Your desk'),
    ask: words('What should he say of you?', '何と言われたいですか'),
    principle: 'P02',
  },
  gates: [{ never: 'deceive' }],
  variants: { calm: {}, busy: { briefing: { facts: [words('It is Monday')] } } },
}

type Props = ComponentProps<typeof BriefingScreen>

const badly: Sketch = {
  ...call,
  turns: { pickup: { ask: ['good', 3], lie: ['bad', 0, { acts: ['deceive'], effects: { trust: -1 } }], chat: ['bad', 1] } },
  endings: { good: { outcome: 'won', value: 100 }, bad: { outcome: 'stalled', value: 0 } },
}

function shownWith(props: Partial<Props> = {}, language: Language = 'en'): Props {
  return {
    script: scriptsOf(scenario(call))[language],
    variant: 'calm',
    method: methodIn(language),
    open: undefined,
    isExam: false,
    setting: 'guided',
    offersNatural: false,
    example: undefined,
    addresses: { library: '#/', here: 'https://taiza.example/#/s/call', play: (id, other) => `#/s/${id}/play/${other ?? ''}` },
    menu: null,
    onBegin: () => undefined,
    onStartAgain: () => undefined,
    ...props,
  }
}

const renderBriefing = (props: Partial<Props> = {}, language: Language = 'en') =>
  renderScreen(<BriefingScreen {...shownWith(props, language)} />, { language })

const itemsOf = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('listitem')
const list = (name: string) => itemsOf(name).map(({ textContent }) => textContent)

describe('the briefing', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('says who you are, what you want, what you know and what you do not', async () => {
    await renderBriefing()
    expect(screen.getByRole('heading', { level: 1, name: 'The first call' })).toBeVisible()
    expect(screen.getByText('You are Mori')).toBeVisible()
    expect(screen.getByText('Agree a day')).toBeVisible()
    expect(list('What you know')).toEqual(['It is Wednesday'])
    expect(list('What you do not know')).toEqual(['Whether he is in'])
    expect(list('Lines you must not cross')).toEqual(['Nothing untrue'])
  })

  it('takes from the variant what the variant says otherwise, and never names it', async () => {
    const { container } = await renderBriefing({ variant: 'busy' })
    expect(list('What you know')).toEqual(['It is Monday'])
    expect(container).not.toHaveTextContent('busy')
  })

  it('shows who waits, and on the telephone that the face cannot be seen', async () => {
    await renderBriefing()
    const name = 'Takumi Sato at the other end of the line; the face cannot be seen'
    expect(await screen.findByRole('img', { name })).toBeInTheDocument()
    expect(screen.getByText('Purchasing manager, Towa Precision')).toBeVisible()
    expect(screen.getByText('Your desk')).toBeVisible()
  })

  it('shows the principle at stake as an if–then', async () => {
    await renderBriefing()
    expect(within(screen.getByRole('region', { name: 'At stake' })).getByText('Make helping you safe')).toBeVisible()
  })

  it('begins in the setting that was proposed, without an intention', async () => {
    const onBegin = vi.fn()
    const { user } = await renderBriefing({ onBegin })
    await user.click(screen.getByRole('button', { name: /Go in/ }))
    expect(onBegin).toHaveBeenCalledExactlyOnceWith({ setting: 'guided', intention: undefined })
  })

  it('begins in the setting that was chosen, with one sentence of intention', async () => {
    const onBegin = vi.fn()
    const { user } = await renderBriefing({ onBegin })
    await user.click(screen.getByRole('radio', { name: /^Natural/ }))
    await user.type(screen.getByRole('textbox', { name: 'What should he say of you?' }), ' Easy to pass on. {Enter}')
    expect(onBegin).toHaveBeenCalledExactlyOnceWith({ setting: 'natural', intention: 'Easy to pass on.' })
  })

  it('begins with Enter from anywhere', async () => {
    const onBegin = vi.fn()
    const { user } = await renderBriefing({ onBegin })
    await user.keyboard('{Enter}')
    expect(onBegin).toHaveBeenCalledOnce()
  })

  it('offers to continue a talk that was left, or to start again', async () => {
    const onStartAgain = vi.fn()
    const open = attempt({ id: 'left', replies: [kept('pickup', 'ask')] })
    const { user } = await renderBriefing({ open, onStartAgain })
    expect(screen.getByRole('link', { name: /Continue at turn 2/ })).toHaveAttribute('href', '#/s/sketch/play/left')
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Start again' }))
    expect(onStartAgain).toHaveBeenCalledOnce()
  })

  it('lets an exam be resumed, never restarted', async () => {
    const open = attempt({ setting: 'exam', replies: [kept('pickup', 'ask')] })
    await renderBriefing({ open, isExam: true })
    expect(screen.getByRole('link', { name: /Continue at turn 2/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Start again' })).not.toBeInTheDocument()
    expect(screen.getByText('This is an exam: it can be resumed, not restarted.')).toBeVisible()
  })

  it('begins as an exam, which stands apart and says what it takes', async () => {
    const onBegin = vi.fn()
    const { user } = await renderBriefing({ onBegin })
    await user.click(screen.getByRole('radio', { name: /^Exam.*Printed as assessed/ }))
    await user.click(screen.getByRole('button', { name: /Go in/ }))
    expect(onBegin).toHaveBeenCalledExactlyOnceWith({ setting: 'exam', intention: undefined })
  })

  it('takes over a setting that is proposed late, unless another was chosen', async () => {
    const { rerender, user } = await renderBriefing()
    rerender(<BriefingScreen {...shownWith({ setting: 'bare' })} />)
    expect(screen.getByRole('radio', { name: /^Bare/ })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: /^Natural/ }))
    rerender(<BriefingScreen {...shownWith({ setting: 'guided' })} />)
    expect(screen.getByRole('radio', { name: /^Natural/ })).toBeChecked()
  })

  it('offers Natural and an example where they are due', async () => {
    await renderBriefing({ offersNatural: true, example: '#/s/sketch/example' })
    expect(screen.getByText(/Try Natural this time/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'See an example first' })).toHaveAttribute('href', '#/s/sketch/example')
  })

  it('offers to play it badly, in ways that exist', async () => {
    const onBegin = vi.fn()
    const { user } = await renderBriefing({ onBegin, script: scriptsOf(scenario(badly)).en })
    await user.click(screen.getByText('Play it badly'))
    const missions = await screen.findAllByRole('button', { name: /^Begin: / })
    expect(missions.map((each) => each.getAttribute('aria-label'))).toEqual([
      'Begin: Cross a line on purpose: “Deceived”.',
      'Begin: Lose by being too nice: keep them content, and leave with nothing.',
    ])
    await user.click(missions[0]!)
    expect(onBegin).toHaveBeenCalledExactlyOnceWith({ setting: 'guided', intention: undefined, mission: 'cross-a-line-deceive' })
  })

  it('has one way out', async () => {
    await renderBriefing()
    expect(screen.getByRole('link', { name: 'Back to the library' })).toHaveAttribute('href', '#/')
  })

  it('prints', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { user } = await renderBriefing()
    await user.click(screen.getByRole('button', { name: 'Print the brief' }))
    expect(print).toHaveBeenCalledOnce()
  })

  it('speaks Japanese', async () => {
    await renderBriefing({}, 'ja')
    expect(screen.getByRole('heading', { level: 1, name: '初めての電話' })).toBeVisible()
    expect(screen.getByRole('region', { name: '越えてはならない一線' })).toBeVisible()
    expect(screen.getByRole('button', { name: /席に着く/ })).toBeVisible()
    expect(screen.getByRole('textbox', { name: '何と言われたいですか' })).toBeVisible()
  })

  it('marks the language of a scenario that is not that of the page', async () => {
    await renderBriefing({ script: scriptsOf(scenario(call)).ja })
    expect(screen.getByText('日を決める').closest('[lang]')).toHaveAttribute('lang', 'ja')
  })
})
