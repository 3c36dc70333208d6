// The way to a file without dragging: an ordinary file input with a readable label.
import { type ChangeEvent, useId } from 'react'
import { Icon } from '../ui/icon.tsx'

/** Kinds that can be read; what a file is follows from its content. */
const KINDS = '.txt,.eml,.docx,.odt,.pdf,.html,.htm,text/plain,message/rfc822,application/pdf'

type ChooseFileProps = { readonly disabled: boolean; readonly onChoose: (files: readonly File[]) => void }

export function ChooseFile({ disabled, onChoose }: ChooseFileProps) {
  const id = useId()
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    if (files.length > 0) onChoose(files)
  }
  return (
    <div className="dw-open">
      <input
        id={id}
        className="dw-open__input"
        type="file"
        multiple
        accept={KINDS}
        disabled={disabled}
        onChange={choose}
      />
      <label htmlFor={id} className="dw-open__label">
        <Icon name="openen" /> Kies een bestand met de brief
      </label>
    </div>
  )
}
