import { useTranslation } from '../../i18n/use-translation.ts'
import { Mark } from '../../ui/mark.tsx'
import type { Met } from './met.ts'

const AT_MOST = 5

/** The latest marks, the newest last. */
export function Marks({ met }: { met: readonly Met[] }) {
  const { t } = useTranslation()
  if (met.length === 0) return null
  return (
    <span className="method-marks">
      {met.slice(0, AT_MOST).toReversed().map(({ mark, attempt, move }) => (
        <Mark key={`${attempt}/${move}`} kind={mark} size={15} word={t(`method.marks.${mark}`)} />
      ))}
    </span>
  )
}
