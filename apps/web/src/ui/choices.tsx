// Answers to choose from, each with a large target: one of them (radio) or several (checkbox).
import { type ReactNode, useId } from 'react'

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string }

type OneOfProps = {
  readonly name: string
  readonly choices: readonly Choice[]
  readonly value: string | null
  readonly onChoose: (value: string) => void
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
}

/** A radio group; the question itself is the element with id `labelledBy`. */
export function OneOf({ name, choices, value, onChoose, labelledBy, describedBy, invalid = false }: OneOfProps) {
  return (
    <div
      role="radiogroup"
      className={choices.length > 8 ? 'dw-choices dw-choices--many' : 'dw-choices'}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    >
      {choices.map((choice, index) => (
        <ChoiceRow key={choice.value} choice={choice} id={index === 0 ? `${name}-eerste` : undefined}>
          {(ids) => (
            <input
              {...ids}
              type="radio"
              className="utrecht-radio-button utrecht-radio-button--html-input"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
          )}
        </ChoiceRow>
      ))}
    </div>
  )
}

type CheckProps = {
  readonly choice: Choice
  readonly checked: boolean
  readonly onToggle: (checked: boolean) => void
  readonly id?: string | undefined
}

/** One checkbox of a group. */
export function Check({ choice, checked, onToggle, id }: CheckProps) {
  return (
    <ChoiceRow choice={choice} id={id}>
      {(ids) => (
        <input
          {...ids}
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input"
          value={choice.value}
          checked={checked}
          onChange={(event) => onToggle(event.target.checked)}
        />
      )}
    </ChoiceRow>
  )
}

type RowIds = { readonly id: string; readonly 'aria-describedby'?: string }
type ChoiceRowProps = {
  readonly choice: Choice
  readonly id: string | undefined
  readonly children: (ids: RowIds) => ReactNode
}

function ChoiceRow({ choice, id, children }: ChoiceRowProps) {
  const own = useId()
  const input = id ?? own
  const hint = `${own}-hint`
  return (
    <label className="dw-choice" htmlFor={input}>
      {children(choice.hint === undefined ? { id: input } : { id: input, 'aria-describedby': hint })}
      <span className="dw-choice__text">
        <span className="dw-choice__label">{choice.label}</span>
        {choice.hint === undefined ? null : (
          <span id={hint} className="dw-choice__hint">
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  )
}
