// A labelled list to pick one thing from.
import { errorFor, type FieldError, FieldMessage } from '../ui/errors.tsx'
import type { Option, OptionGroup } from './word-lists.ts'

type PickProps = {
  readonly id: string
  readonly label: string
  /** What stands there when nothing is picked. */
  readonly none: string
  readonly value: string
  readonly groups?: readonly OptionGroup[]
  readonly options?: readonly Option[]
  readonly errors: readonly FieldError[]
  readonly onPick: (value: string) => void
}

export function Pick({ id, label, none, value, groups = [], options = [], errors, onPick }: PickProps) {
  const error = errorFor(errors, id)
  return (
    <div className="dw-field">
      <label className="dw-field__label" htmlFor={id}>
        {label}
      </label>
      <FieldMessage id={`${id}-fout`} message={error} />
      <select
        id={id}
        className="dw-select"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-fout`}
        onChange={(event) => onPick(event.target.value)}
      >
        <option value="">{none}</option>
        <Options options={options} />
        {groups.map((group) =>
          group.options.length === 0 ? null : (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  )
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ))
}
