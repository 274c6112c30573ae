import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { frontDesk, oneLie, oneSlip, wellDone } from './front-desk.ts'
import { rehearse, renderDebrief } from './rehearsed.tsx'

const moment = (turn: number) => screen.getByRole('region', { name: `Turn ${turn}` })
const moves = () => screen.getByRole('region', { name: /^All \d+ moves$/ })
const rows = () => within(within(moves()).getByRole('list')).getAllByRole('button')
const inOrder = (items: HTMLElement[]) => items.map(({ textContent }) => textContent)

describe('the head of the debrief', () => {
  it('begins with what came of it, and has the focus there', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    const outcome = screen.getByRole('heading', { level: 1, name: 'They meet on Tuesday' })
    await waitFor(() => expect(outcome).toHaveFocus())
  })

  it('says where the points went, and what the number means', async () => {
    const { debrief } = rehearse({ sketch: frontDesk, keys: oneSlip })
    await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    expect(screen.getByText(new RegExp(`^All ${debrief.points.lost} points you lost went at turn 4\\.`))).toBeVisible()
    expect(screen.getByText(`${debrief.points.standing} of 100 points`)).toBeInTheDocument()
    expect(screen.getByText('0 is guessing, 100 is the best talk possible here.')).toBeVisible()
  })

  it('names the costliest of several slips', async () => {
    const keys = 'listen wait listen push listen listen listen listen ask'
    const { debrief } = rehearse({ sketch: frontDesk, keys })
    await renderDebrief({ sketch: frontDesk, keys })
    const { cost, of } = debrief.turningPoint!
    expect(screen.getByText(new RegExp(`^${cost} of the ${of} points you lost went at turn 4\\.`))).toBeVisible()
  })

  it('says of a perfect talk that nothing would have done more', async () => {
    await renderDebrief({ sketch: frontDesk, keys: wellDone })
    expect(screen.getByText('No point was lost: nothing would have done more.')).toBeVisible()
    expect(screen.getByRole('img', { name: 'Band 5 of 5: Expert' })).toBeVisible()
  })

  it('counts the moves by mark', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    const tally = screen.getByRole('list', { name: 'Moves by mark' })
    expect(within(tally).getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual(['Best', 'Costly'])
    expect(tally).toHaveTextContent('8 1')
  })

  it('gives no number where the counterpart broke the talk off', async () => {
    await renderDebrief({ sketch: frontDesk, keys: 'push push' })
    expect(screen.getByText('Broken off')).toBeVisible()
    expect(screen.getByText('They ended the talk. There is no number, whatever had been won before.')).toBeVisible()
    expect(screen.queryByText('/ 100')).not.toBeInTheDocument()
  })

  it('gives no number to a talk too short to judge', async () => {
    const sketch = { ...frontDesk, start: 't7' }
    await renderDebrief({ sketch, keys: 'listen ask' })
    expect(screen.getByText('Too short to judge')).toBeVisible()
    expect(screen.getByText(/^Scored decisions: 2, too few for a number\./)).toBeVisible()
  })

  it('says why an attempt was practice', async () => {
    const attempt = { setting: 'guided', taken: [{ turn: 't0', reply: 'push', at: 0 }] } as const
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, attempt: { ...attempt, taken: [...attempt.taken] } })
    expect(screen.getByText('Practice (Guided, a take-back): it changes neither your best result nor ready.')).toBeVisible()
  })

  it('says that a broken condition holds the band down', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneLie })
    expect(screen.getByText('A condition was not kept, so the band stops at Developing.')).toBeVisible()
    expect(screen.getByRole('img', { name: 'Band 2 of 5: Developing' })).toBeVisible()
  })

  it('quotes what the trainee wanted before going in', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, attempt: { intention: 'That I am easy to pass on.' } })
    expect(within(screen.getByRole('region', { name: 'What you wanted' })).getByText('That I am easy to pass on.')).toBeVisible()
  })
})

describe('the moves', () => {
  it('opens at the turning point', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    expect(within(moment(4)).getByText('the turning point')).toBeVisible()
  })

  it('opens at the move that the address names', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, props: { move: 1 } })
    expect(within(moment(2)).getByText('“We take no sales calls”')).toBeVisible()
  })

  it('walks with the arrow keys, to both ends and no further', async () => {
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    await user.keyboard('{ArrowRight}')
    expect(moment(5)).toBeVisible()
    await user.keyboard('{End}{ArrowRight}')
    expect(moment(9)).toBeVisible()
    await user.keyboard('{Home}{ArrowLeft}')
    expect(moment(1)).toBeVisible()
  })

  it('shows the face of the moment', async () => {
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneSlip, props: { move: 1 } })
    expect(await within(moment(2)).findByRole('img', { name: 'Takumi Sato: doubtful' })).toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    expect(within(moment(3)).getByRole('img', { name: 'Takumi Sato: calm' })).toBeInTheDocument()
  })

  it('walks by the marks under the line, and by the rows of the list', async () => {
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    await user.click(screen.getByRole('button', { name: /^Turn 2, Best, trust/ }))
    expect(moment(2)).toBeVisible()
    await user.click(rows()[6]!)
    expect(moment(7)).toBeVisible()
  })

  it('lists what each move cost; the costs add up to what was lost', async () => {
    const { debrief } = rehearse({ sketch: frontDesk, keys: 'listen wait listen push listen wait listen listen silence' })
    await renderDebrief({ sketch: frontDesk, keys: 'listen wait listen push listen wait listen listen silence' })
    const costs = rows().map((row) => Number(/−(\d+)$/.exec(row.textContent)?.[1] ?? 0))
    expect(costs.filter((cost) => cost > 0).length).toBeGreaterThan(2)
    expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(debrief.points.lost)
    expect(within(moves()).getByText(`−${debrief.points.lost}`)).toBeVisible()
  })

  it('counts hints beside the moves', async () => {
    const { attempt } = rehearse({ sketch: frontDesk, keys: wellDone })
    const replies = attempt.replies.map((reply, index) => ({ ...reply, hint: index === 2 }))
    await renderDebrief({ sketch: frontDesk, keys: wellDone, attempt: { replies } })
    expect(within(moves()).getByText('Hints').closest('div')).toHaveTextContent('Hints−2')
  })

  it('shows a silence as one', async () => {
    await renderDebrief({ sketch: frontDesk, keys: wellDone.replace('ask', 'silence'), props: { move: 8 } })
    expect(within(moment(9)).getByText('(You say nothing.)')).toBeVisible()
    expect(rows()[8]).toHaveTextContent('(You say nothing.)')
  })

  it('marks a move that was taken back', async () => {
    const taken = [{ turn: 't1', reply: 'push', at: 1 }]
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, attempt: { taken }, props: { move: 1 } })
    expect(within(rows()[1]!).getByRole('img', { name: 'taken back once' })).toBeInTheDocument()
    expect(within(moment(2)).getByText('“push”')).toBeVisible()
  })
})

describe('the moment', () => {
  it('says what the reply did and why', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    const effects = within(moment(4)).getByRole('list', { name: 'What it did' })
    expect(inOrder(within(effects).getAllByRole('listitem'))).toEqual(['Trust −20', 'Patience −1', 'Client −2', 'Firm +1'])
    expect(within(moment(4)).getByText('You pushed')).toBeVisible()
  })

  it('shows the principle at stake as an if–then', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneLie, props: { move: 1 } })
    expect(within(moment(2)).getByText('Make helping you safe')).toBeVisible()
    expect(within(moment(2)).getByText(/^If you are asked what it is about/)).toBeVisible()
  })

  it('keeps the better reply closed until it is asked for, and then has the focus on it', async () => {
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    expect(within(moment(4)).queryByText('“listen”')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show me' }))
    const better = screen.getByRole('region', { name: 'Better reply' })
    expect(within(better).getByText('“listen”')).toBeVisible()
    expect(better.parentElement).toHaveFocus()
  })

  it('keeps it open while other moves are looked at', async () => {
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    await user.click(screen.getByRole('button', { name: 'Show me' }))
    await user.keyboard('{ArrowRight}')
    expect(screen.queryByRole('region', { name: 'Better reply' })).not.toBeInTheDocument()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('region', { name: 'Better reply' })).toBeVisible()
  })

  it('has nothing to show where nothing would have done more', async () => {
    await renderDebrief({ sketch: frontDesk, keys: wellDone, props: { move: 0 } })
    expect(screen.queryByRole('button', { name: 'Show me' })).not.toBeInTheDocument()
    expect(within(moment(1)).getByText('Nothing on offer would have done more.')).toBeVisible()
  })

  it('tells of replies that nobody had found out enough for', async () => {
    const sketch = { ...frontDesk, turns: { ...frontDesk.turns } }
    await renderDebrief({ sketch, keys: oneSlip, props: { move: 1 } })
    const unearned = screen.getByRole('region', { name: 'You had not found this out' })
    expect(within(unearned).getByText('“figure”')).toBeVisible()
  })

  it('shows a line in the language it was said in, and in the other on request', async () => {
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneSlip, props: { move: 1 } })
    await user.click(screen.getByRole('button', { name: '日本語で見る' }))
    expect(within(moment(2)).getByText('「We take no sales calls。」')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'In English' }))
    expect(within(moment(2)).getByText('“We take no sales calls”')).toBeVisible()
  })

  it('tries again from the move that is open, by button and by key', async () => {
    const onTryAgain = vi.fn()
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneSlip, props: { onTryAgain } })
    await user.click(screen.getByRole('button', { name: /Try again from here/ }))
    await user.keyboard('{ArrowRight}r')
    expect(onTryAgain.mock.calls).toEqual([[3], [4]])
  })

  it('plays the best line one step at a time, down to where it ends', async () => {
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneSlip, props: { move: 7 } })
    await user.keyboard('w')
    const way = screen.getByRole('region', { name: 'The best line from here' })
    expect(within(way).getAllByRole('listitem')).toHaveLength(1)
    await user.keyboard('w')
    expect(within(way).getAllByRole('listitem')[1]).toHaveFocus()
    await user.keyboard('w')
    expect(within(way).getByText('They meet on Tuesday')).toBeVisible()
    expect(screen.getByRole('button', { name: /Next step/ })).toBeDisabled()
  })

  it('leaves single keys alone where they are turned off', async () => {
    const { user, stores } = await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    stores.settings.getState().change({ shortcuts: false })
    await user.keyboard('{ArrowRight}')
    expect(moment(4)).toBeVisible()
  })
})

describe('what was measured besides', () => {
  const open = async (name: RegExp) => {
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    await user.click(screen.getByRole('heading', { level: 2, name }))
    return screen.getByRole('heading', { level: 2, name }).closest('details')!
  }

  it('is closed at first', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip })
    expect(screen.getByText('Took it in first')).not.toBeVisible()
  })

  it('shows the points of an objection with the words that earned them', async () => {
    const objections = await open(/^Objections$/)
    expect(within(objections).getByRole('heading', { name: /^No sales calls here/ })).toBeVisible()
    const [cushioned, , answered] = within(objections).getAllByRole('listitem')
    expect(cushioned).toHaveTextContent('Took it in firstlisten')
    expect(within(answered!).getByRole('img', { name: 'not earned' })).toBeVisible()
  })

  it('shows what the closing earned', async () => {
    const closing = await open(/^Closing$/)
    expect(within(closing).getByRole('heading', { name: /^The ask was earned by turn 9/ })).toHaveTextContent(/1 of 1$/)
    expect(within(closing).getByText('Asked plainly').closest('li')).toHaveTextContent('ask')
  })

  it('shows skills with n, as a bar and a number', async () => {
    const skills = await open(/^Skills$/)
    expect(within(skills).getByRole('img', { name: /^Opening: \d+ of 100 over 9 turns$/ })).toBeVisible()
  })

  it('shows the conditions and where each was kept', async () => {
    const conditions = await open(/^Conditions$/)
    expect(inOrder(within(conditions).getAllByRole('listitem'))).toEqual([
      'Required: Asked for the next stepkept at turn 9', 'Ruled out: Deceivedkept',
    ])
  })

  it('opens by itself where a condition was not kept', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneLie })
    expect(screen.getByText('broken at turn 2')).toBeVisible()
  })

  it('shows the two cares as a drawing with a name', async () => {
    const cares = await open(/^Two cares$/)
    expect(within(cares).getByRole('img', { name: /The talk ended at: push\.$/ })).toBeVisible()
  })
})

describe('a second try', () => {
  const second = () => {
    const first = rehearse({ sketch: frontDesk, keys: oneSlip, attempt: { id: 'first' } })
    const attempt = { id: 'second', kind: 'second-try', from: { attempt: 'first', move: 3 } } as const
    return renderDebrief({ sketch: frontDesk, keys: wellDone, attempt, props: { before: first } })
  }

  it('stands beside the take it branched from', async () => {
    await second()
    expect(screen.getByText('Second try from turn 4.')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Take 1: \d+ points$/ })).toHaveAttribute('href', '#/s/sketch/debrief/first')
    expect(within(screen.getByRole('region', { name: 'Course of the talk' })).getByText('Take 1')).toBeVisible()
  })

  it('opens at the move it came back for', async () => {
    await second()
    expect(moment(4)).toBeVisible()
  })

  it('has nothing left to spoil at the move that has been tried', async () => {
    const attempt = { id: 'second', kind: 'second-try', from: { attempt: 'first', move: 3 } } as const
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, attempt })
    expect(screen.getByRole('region', { name: 'Better reply' })).toBeVisible()
  })

  it('opens the better reply in the first take, too', async () => {
    const { stores } = await renderDebrief({ sketch: frontDesk, keys: oneSlip, attempt: { id: 'first' } })
    expect(screen.queryByRole('region', { name: 'Better reply' })).not.toBeInTheDocument()
    const from = { attempt: 'first', move: 3 }
    const { attempt } = rehearse({ sketch: frontDesk, keys: oneSlip, attempt: { id: 'second', from } })
    act(() => stores.attempts.getState().keep(attempt))
    expect(screen.getByRole('region', { name: 'Better reply' })).toBeVisible()
  })
})

describe('a debrief that is not at hand', () => {
  it('shows the outcome at once, soon the words, and that the rest is on its way', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, props: { debrief: undefined } })
    const outcome = screen.getByRole('heading', { level: 1, name: 'They meet on Tuesday' })
    await waitFor(() => expect(outcome).toHaveFocus())
    expect(screen.getByText('Working out what each line cost…')).toBeVisible()
    expect(await screen.findAllByText('“listen”')).toHaveLength(7)
  })

  it('shows the score as it was recorded where the rules are gone', async () => {
    const frozen = { overall: 61, band: 'working', gates: [{ gate: { never: 'deceive' }, kept: false }], ending: 'good' } as const
    const props = { debrief: undefined, outdated: true, scripts: {} }
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, attempt: { frozen: { ...frozen, gates: [...frozen.gates] } }, props })
    expect(screen.getByText('61 of 100 points')).toBeInTheDocument()
    expect(screen.getByText(/The score stands as it was recorded\.$/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Conditions' })).toBeVisible()
  })

  it('says so where no score was recorded', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, props: { debrief: undefined, outdated: true, scripts: {} } })
    expect(screen.getByText('The rules of this talk are no longer at hand, and it was never scored.')).toBeVisible()
  })

  it('shows what fits of a record that stops fitting, and says so', async () => {
    const { attempt } = rehearse({ sketch: frontDesk, keys: oneSlip })
    const replies = attempt.replies.map((reply, index) => (index === 5 ? { ...reply, reply: 'gone' } : reply))
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, attempt: { replies } })
    expect(screen.getByText('From turn 6 on the record no longer fits the scenario; all before it is shown.')).toBeVisible()
    expect(rows()).toHaveLength(5)
  })
})

describe('the debrief in Japanese', () => {
  it('speaks of turns as moves of a game', async () => {
    await renderDebrief({ sketch: frontDesk, keys: oneSlip, language: 'ja' })
    expect(screen.getByRole('region', { name: '4手目' })).toBeVisible()
    expect(screen.getByText('ここが分かれ目')).toBeVisible()
    expect(screen.getByRole('button', { name: /ここからやり直す/ })).toBeVisible()
    expect(screen.getAllByText('逆効果').length).toBeGreaterThan(0)
  })
})
