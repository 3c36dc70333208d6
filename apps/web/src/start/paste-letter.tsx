// "Plak of sleep de brief": a box for text and files; reading happens in workers on this device.
import { type DragEvent, type FormEvent, useState } from 'react'
import { useCheckStore } from '../app/store.tsx'
import { Button } from '../ui/button.tsx'
import { ChooseFile } from '../ui/choose-file.tsx'
import { FieldMessage } from '../ui/errors.tsx'
import { Icon } from '../ui/icon.tsx'
import { type Job, useLetterJob } from './use-letter-job.ts'

const FIELD = 'brief'

export function PasteLetter() {
  const { state, dispatch } = useCheckStore()
  const { job, readText, readFiles, stop, clear } = useLetterJob()
  const [over, setOver] = useState(false)
  const problem = job.kind === 'problem' ? job.message : undefined
  const busy = job.kind === 'busy'
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!busy) void readText(state.letter.text)
  }
  // The button goes away; focus stays in the form.
  const stopHere = (): void => {
    stop()
    document.getElementById(FIELD)?.focus()
  }
  const drop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    setOver(false)
    void readFiles([...event.dataTransfer.files])
  }
  const hover = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const type = (text: string): void => {
    if (problem !== undefined) clear()
    dispatch({ kind: 'letter-text', text, remarks: [] })
  }
  return (
    <form
      className="dw-paste dw-stack dw-stack--tight"
      data-over={over ? '' : undefined}
      onSubmit={submit}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      noValidate
    >
      <Box text={state.letter.text} problem={problem} readOnly={busy} onType={type} />
      {busy ? <Busy job={job} onStop={stopHere} /> : null}
      <div className="dw-row">
        <Button kind="primary" type="submit" aria-disabled={busy}>
          Lees de brief <Icon name="pijl" />
        </Button>
        <ChooseFile
          label="Kies een bestand met de brief"
          multiple
          disabled={busy}
          onChoose={(files) => void readFiles(files)}
        />
      </div>
    </form>
  )
}

type BoxProps = {
  readonly text: string
  readonly problem: string | undefined
  readonly readOnly: boolean
  readonly onType: (text: string) => void
}

/** Also takes pasted files; what is typed stays here, so no spelling check elsewhere. */
function Box({ text, problem, readOnly, onType }: BoxProps) {
  const described = problem === undefined ? `${FIELD}-hint` : `${FIELD}-hint ${FIELD}-fout`
  return (
    <>
      <label className="dw-field__label dw-paste__label" htmlFor={FIELD}>
        Plak of sleep de brief
      </label>
      <p id={`${FIELD}-hint`} className="dw-field__hint">
        Een brief, e-mail of formulier van de gemeente. De tekst blijft op dit apparaat.
      </p>
      {problem === undefined ? null : (
        <div role="alert">
          <FieldMessage id={`${FIELD}-fout`} message={problem} />
        </div>
      )}
      <textarea
        id={FIELD}
        className="utrecht-textarea utrecht-textarea--html-textarea dw-paste__box"
        rows={7}
        value={text}
        readOnly={readOnly}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={described}
        onChange={(event) => onType(event.target.value)}
      />
    </>
  )
}

/** How far the reading is, and the way to stop it. */
function Busy({ job, onStop }: { readonly job: Extract<Job, { kind: 'busy' }>; readonly onStop: () => void }) {
  const { progress } = job
  return (
    <div className="dw-row dw-paste__busy">
      <p role="status">
        {progress === null ? 'De brief wordt gelezen.' : `Bladzijde ${progress.done} van ${progress.total} is gelezen.`}
      </p>
      {progress === null ? (
        <progress aria-label="Bezig met lezen" />
      ) : (
        <progress aria-label="Bezig met lezen" max={progress.total} value={progress.done} />
      )}
      <Button icon="sluiten" onClick={onStop}>
        Stop
      </Button>
    </div>
  )
}
