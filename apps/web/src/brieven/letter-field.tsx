// One field of a letter, drawn after its kind.
import type { Veld } from '@deelwijs/letters'
import { PERSONEN, PERSOON_WOORDEN } from '@deelwijs/words'
import type { Check } from '../app/with-check.tsx'
import { Check as CheckBox, OneOf } from '../ui/choices.tsx'
import { FieldMessage } from '../ui/errors.tsx'
import { Field } from '../ui/field.tsx'
import { ClinicalHint } from './clinical-hint.tsx'
import { splitPersons } from './letter-case.ts'

type LetterFieldProps = { readonly check: Check; readonly field: Veld; readonly error: string | undefined }

/** Longer texts get room to write. */
const LONG = 200

export function LetterField({ check, field, error }: LetterFieldProps) {
  const value = check.state.fields[field.id] ?? ''
  const write = (tekst: string): void => check.dispatch({ kind: 'fill', veld: field.id, tekst })
  switch (field.kind) {
    case 'keuze':
      return <ChoiceField field={field} error={error} value={value} onWrite={write} />
    case 'personen':
      return <PersonsField field={field} error={error} value={value} onWrite={write} />
    case 'tekst':
    case 'datum':
    case 'getal':
      return (
        <>
          <Field
            id={`veld-${field.id}`}
            label={field.label}
            hint={field.hint}
            error={error}
            value={value}
            onType={write}
            type={inputType(field)}
            long={isLong(field)}
            {...(field.max === undefined ? {} : { maxLength: field.max })}
          />
          {isLong(field) ? <ClinicalHint text={value} /> : null}
        </>
      )
  }
}

function isLong({ max = 0 }: Veld): boolean {
  return max > LONG
}

/** A phone shows the keys that fit. */
function inputType({ id, kind }: Veld): 'text' | 'date' | 'tel' {
  if (kind === 'datum') return 'date'
  return id === 'telefoon' ? 'tel' : 'text'
}

type PartProps = {
  readonly field: Veld
  readonly error: string | undefined
  readonly value: string
  readonly onWrite: (tekst: string) => void
}

function ChoiceField({ field, error, value, onWrite }: PartProps) {
  const id = `veld-${field.id}`
  return (
    <div className="dw-field">
      <p id={id} className="dw-field__label">
        {field.label}
      </p>
      <p id={`${id}-hint`} className="dw-field__hint">
        {field.hint}
      </p>
      <FieldMessage id={`${id}-fout`} message={error} />
      <OneOf
        name={id}
        labelledBy={id}
        describedBy={`${id}-hint`}
        invalid={error !== undefined}
        value={value === '' ? null : value}
        onChoose={onWrite}
        choices={(field.choices ?? []).map((choice) => ({ value: choice.id, label: choice.label }))}
      />
    </div>
  )
}

function PersonsField({ field, error, value, onWrite }: PartProps) {
  const id = `veld-${field.id}`
  const chosen = splitPersons(value)
  const toggle = (persoon: string, on: boolean): void =>
    onWrite((on ? [...chosen, persoon] : chosen.filter((other) => other !== persoon)).join(','))
  return (
    <fieldset className="dw-field dw-optional" aria-describedby={`${id}-hint`}>
      <legend className="dw-field__label">{field.label}</legend>
      <p id={`${id}-hint`} className="dw-field__hint">
        {field.hint}
      </p>
      <FieldMessage id={`${id}-fout`} message={error} />
      <div className="dw-choices">
        {PERSONEN.map((persoon) => (
          <CheckBox
            key={persoon}
            choice={{ value: persoon, label: PERSOON_WOORDEN[persoon].label }}
            checked={chosen.includes(persoon)}
            onToggle={(on) => toggle(persoon, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}
