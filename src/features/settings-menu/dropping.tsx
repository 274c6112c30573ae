import { type DragEvent, type ReactNode, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'

export type DroppingProps = { onDrop: (file: File) => void; children: ReactNode }

const bringsFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')

/** The whole page takes a copy. */
export function Dropping({ onDrop, children }: DroppingProps) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)

  const drag = (event: DragEvent) => {
    if (!bringsFile(event)) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    setOver(false)
    if (!file) return
    event.preventDefault()
    onDrop(file)
  }
  const leave = (event: DragEvent) => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false)
  }
  return (
    <div className="settings-drop" onDragOver={drag} onDragLeave={leave} onDrop={drop}>
      {children}
      {over && <p>{t('settings.copy.drop')}</p>}
    </div>
  )
}
