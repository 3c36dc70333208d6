// The way to a file without dragging: an ordinary file input behind a readable label.
import { type ChangeEvent, useId } from 'react'
import { Icon } from './icon.tsx'
import './choose-file.css'

/** Kinds whose text can be read; what a file is follows from its content. */
const READABLE = '.txt,.eml,.docx,.odt,.pdf,.html,.htm,text/plain,message/rfc822,application/pdf'

type ChooseFileProps = {
  readonly label: string
  /** What the window of the system offers; without it, what can be read as text. */
  readonly accept?: string
  readonly multiple?: boolean
  readonly disabled?: boolean
  /** The id of the line that says what went wrong with the last file. */
  readonly problemId?: string | undefined
  readonly onChoose: (files: readonly File[]) => void
}

export function ChooseFile({ label, accept = READABLE, multiple, disabled, problemId, onChoose }: ChooseFileProps) {
  const id = useId()
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    if (files.length > 0) onChoose(files)
  }
  return (
    <div className="dw-choose-file">
      <input
        id={id}
        className="dw-choose-file__input"
        type="file"
        multiple={multiple}
        accept={accept}
        disabled={disabled}
        onChange={choose}
        aria-describedby={problemId}
      />
      <label htmlFor={id} className="dw-choose-file__label">
        <Icon name="openen" /> {label}
      </label>
    </div>
  )
}
