import type { DebriefMove, Mark as Kind, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Mark } from '../../ui/mark.tsx'
import type { Earning } from './earning.ts'
import { Fold } from './fold.tsx'
import type { Read } from './reading.ts'
import { Note } from './said.tsx'

type Weighed = { move: DebriefMove<Ticket>; mark: Kind; standing: (typeof order)[number] }

/** What is worth the most to look at comes first. */
const order = ['sureWrong', 'unsureWrong', 'unsureRight', 'sureRight'] as const
const RIGHT: readonly Kind[] = ['best', 'good']

function weighedIn(moves: readonly DebriefMove<Ticket>[]): Weighed[] {
  const weighed = moves.flatMap((move): Weighed[] => {
    const { sure, mark } = move
    return sure === undefined || !mark
      ? []
      : [{ move, mark, standing: `${sure ? 'sure' : 'unsure'}${RIGHT.includes(mark) ? 'Right' : 'Wrong'}` }]
  })
  return weighed.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
}

export type SurenessProps = {
  moves: readonly DebriefMove<Ticket>[]
  earning: Earning
  read: Read
  /** Of the interface. */
  language: DebriefMove<Ticket>['lang']
  onShow: (move: number) => void
}

/** How sure the trainee was at the key turns, held against what came of it. */
export function Sureness({ moves, earning, read, language, onShow }: SurenessProps) {
  const { t } = useTranslation()
  const weighed = weighedIn(moves)
  if (weighed.length === 0) return null
  const wrong = weighed.filter(({ standing }) => standing === 'sureWrong').length
  return (
    <Fold title={t('debrief.sureness.title')} result={t('debrief.sureness.result', { wrong, of: weighed.length })}>
      <ul className="debrief-sureness">
        {weighed.map(({ move: { index, why }, mark, standing }) => (
          <li key={index}>
            <p>
              <Mark kind={mark} size={18} word={t(`debrief.marks.${mark}`)} />{' '}
              <b>{t(`debrief.sureness.${standing}`)}</b>{' '}
              <button type="button" className="debrief-link" onClick={() => onShow(index)}>
                {t('debrief.turn', { turn: index + 1 })}
              </button>
            </p>
            <p className="voice" lang={earning(index).lang}>{earning(index).quoted}</p>
            {why !== undefined && <p><Note quoted={read(why, language)} /></p>}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
