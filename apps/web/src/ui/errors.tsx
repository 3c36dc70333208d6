// What must be repaired: a summary on top with links, and the message above the field itself.
import { useEffect, useRef } from 'react'
import { Icon } from './icon.tsx'

/** `field` is the id of the input to go to. */
export type FieldError = { readonly field: string; readonly message: string }

/** Takes focus whenever the errors change, so that a screen reader hears them first. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) ref.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div ref={ref} className="dw-errors" role="alert" tabIndex={-1}>
      <h2 className="dw-errors__title">
        <Icon name="fout" /> Er ontbreekt nog iets
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`} className="dw-alone" onClick={(event) => focusField(event, error.field)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(event: React.MouseEvent, id: string): void {
  const field = document.getElementById(id)
  if (field === null) return
  event.preventDefault()
  field.scrollIntoView({ block: 'center' })
  field.focus()
}

export function FieldMessage({ id, message }: { readonly id: string; readonly message: string | undefined }) {
  if (message === undefined) return null
  return (
    <div id={id} className="utrecht-form-field-error-message dw-field__error">
      {message}
    </div>
  )
}

/** The message for a field among several errors. */
export function errorFor(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}
