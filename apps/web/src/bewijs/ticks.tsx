// A small group of checkboxes side by side.
import { Checkbox } from '@utrecht/component-library-react'
import { errorFor, type FieldError, FieldMessage } from '../ui/errors.tsx'
import type { Option } from './word-lists.ts'

type TicksProps = {
  /** The first checkbox has the id `<name>-eerste`. */
  readonly name: string
  readonly legend: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly errors?: readonly FieldError[]
  readonly onTick: (value: string, on: boolean) => void
}

export function Ticks({ name, legend, options, chosen, errors = [], onTick }: TicksProps) {
  const first = `${name}-eerste`
  const idOf = (value: string, index: number): string => (index === 0 ? first : `${name}-${value}`)
  return (
    <fieldset className="dw-ticks">
      <legend className="dw-field__label">{legend}</legend>
      <FieldMessage id={`${name}-fout`} message={errorFor(errors, first)} />
      <div className="dw-ticks__row">
        {options.map(({ value, label }, index) => (
          <label key={value} className="dw-ticks__tick" htmlFor={idOf(value, index)}>
            <Checkbox
              id={idOf(value, index)}
              checked={chosen.includes(value)}
              onChange={(event) => onTick(value, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
