// Text to fill in: label above, hint under the label, error above the field.
import type { KeyboardEvent, ReactNode } from 'react'
import { FieldMessage } from './errors.tsx'

type FieldProps = {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly value: string
  readonly onType: (text: string) => void
  /** More than one line. */
  readonly long?: boolean
  readonly maxLength?: number
  readonly type?: 'text' | 'date' | 'search' | 'tel'
}

export function Field({ id, label, hint, error, value, onType, long = false, maxLength, type = 'text' }: FieldProps) {
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-fout`]
    .filter(Boolean)
    .join(' ')
  const shared = {
    id,
    value,
    'aria-invalid': error !== undefined,
    // What is typed stays here: some browsers send a field elsewhere to check its spelling.
    autoComplete: 'off',
    spellCheck: false,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(maxLength === undefined ? {} : { maxLength }),
  }
  return (
    <div className="dw-field">
      <label className="dw-field__label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="dw-field__hint">
          {hint}
        </p>
      )}
      <FieldMessage id={`${id}-fout`} message={error} />
      {long ? (
        <textarea
          {...shared}
          className={look('textarea', error)}
          rows={4}
          onChange={(event) => onType(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          className={look('textbox', error)}
          type={type}
          onKeyDown={type === 'search' ? stayHere : undefined}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </div>
  )
}

/** Searching happens while typing; the key that ends it on a phone must not send the form around it. */
function stayHere(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault()
}

function look(component: 'textarea' | 'textbox', error: string | undefined): string {
  const element = component === 'textarea' ? 'html-textarea' : 'html-input'
  const invalid = error === undefined ? '' : ` utrecht-${component}--invalid`
  return `utrecht-${component} utrecht-${component}--${element}${invalid}`
}
