// The two days to compare.
import { errorFor, type FieldError } from '../ui/errors.tsx'
import { Field } from '../ui/field.tsx'
import { type Choice, spanInWords } from './choice.ts'

type DaysProps = {
  readonly choice: Choice
  readonly errors: readonly FieldError[]
  readonly onChoose: (change: Partial<Choice>) => void
}

export function Days({ choice, errors, onChoose }: DaysProps) {
  return (
    <div className="dw-stack dw-stack--tight">
      <p className="dw-soft">Onze normen gelden {spanInWords()}.</p>
      <div className="dw-days">
        <Field
          id="dag-van"
          type="date"
          label="De eerste dag"
          value={choice.van}
          error={errorFor(errors, 'dag-van')}
          onType={(van) => onChoose({ van })}
        />
        <Field
          id="dag-naar"
          type="date"
          label="De tweede dag"
          value={choice.naar}
          error={errorFor(errors, 'dag-naar')}
          onType={(naar) => onChoose({ naar })}
        />
      </div>
    </div>
  )
}
