// The box to paste a text, or to choose or drop a file; shows how far the reading is and can stop it.
import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { CheckPhase, TextCheck } from '../app/use-text-check.ts'
import { Button } from './button.tsx'
import { ChooseFile } from './choose-file.tsx'
import { FieldMessage } from './errors.tsx'
import './text-box.css'

type TextBoxProps<T> = {
  readonly check: TextCheck<T>
  readonly label: string
  readonly hint: string
  /** The word on the button. */
  readonly action: string
}

export function TextBox<T>({ check, label, hint, action }: TextBoxProps<T>) {
  const { text, phase, type, start, open } = check
  const [over, setOver] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const empty = phase.kind === 'empty'
  useEffect(() => {
    if (empty) area.current?.focus()
  }, [empty])
  const drop = (event: DragEvent): void => {
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file === undefined) return
    event.preventDefault()
    open(file)
  }
  return (
    // Dropping is an extra: the same file can be chosen with the button below.
    <section
      className={over ? 'dw-text-box dw-text-box--over dw-no-print' : 'dw-text-box dw-no-print'}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="dw-field__label" htmlFor="tekst">
        {label}
      </label>
      <p id="tekst-hint" className="dw-field__hint">
        {hint}
      </p>
      <FieldMessage id="tekst-fout" message={empty ? 'Plak eerst een tekst, of kies een bestand.' : undefined} />
      <textarea
        id="tekst"
        ref={area}
        className="utrecht-textarea utrecht-textarea--html-textarea dw-text-box__area"
        rows={8}
        value={text}
        aria-invalid={empty}
        aria-describedby={empty ? 'tekst-hint tekst-fout' : 'tekst-hint'}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
      />
      <div className="dw-row">
        <Button kind={phase.kind === 'done' ? 'secondary' : 'primary'} onClick={start}>
          {action}
        </Button>
        <ChooseFile
          label="Of kies een bestand"
          onChoose={([file]) => {
            if (file !== undefined) open(file)
          }}
        />
      </div>
      <Status phase={phase} stop={check.stop} />
    </section>
  )
}

function Status<T>({ phase, stop }: { readonly phase: CheckPhase<T>; readonly stop: () => void }) {
  const busy = phase.kind === 'reading' || phase.kind === 'checking'
  return (
    <>
      {busy ? (
        <div className="dw-row">
          <Progress phase={phase} />
          <Button icon="sluiten" onClick={stop}>
            Stop
          </Button>
        </div>
      ) : null}
      <div role="status">
        {phase.kind === 'refused' ? (
          <p>
            <strong>{phase.title}</strong> {phase.advice}
          </p>
        ) : null}
      </div>
    </>
  )
}

function Progress<T>({ phase }: { readonly phase: CheckPhase<T> }) {
  const pages = phase.kind === 'reading' && phase.total > 0 ? phase : null
  return (
    <div className="dw-text-box__progress">
      <label htmlFor="voortgang">
        {pages === null ? 'Wij lezen de tekst.' : `Bladzijde ${pages.done} van ${pages.total}`}
      </label>
      {pages === null ? <progress id="voortgang" /> : <progress id="voortgang" max={pages.total} value={pages.done} />}
    </div>
  )
}
