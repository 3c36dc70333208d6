// One question of a weighing: own words, and at looking for help first a ground to choose from.
import { FREE_TEXT_MAX } from '@deelwijs/letters'
import { VOORBEELDGRONDEN } from '@deelwijs/words'
import type { Weighing } from '../app/assessment-shape.ts'
import { OneOf } from '../ui/choices.tsx'
import { errorFor, type FieldError } from '../ui/errors.tsx'
import { Field } from '../ui/field.tsx'
import { wordsField } from './weigh-form.ts'

type WeighFieldProps = {
  readonly id: string
  readonly vraag: string
  readonly hulp: string
  readonly gronden: boolean
  readonly weighing: Weighing
  readonly errors: readonly FieldError[]
  readonly onWrite: (id: string, text: string) => void
}

const GROUND = 'grond'

export function WeighField({ id, vraag, hulp, gronden, weighing, errors, onWrite }: WeighFieldProps) {
  return (
    <div className="dw-stack dw-stack--tight">
      {gronden ? (
        <>
          <p id={`${id}-grond`} className="dw-field__label">
            Welke reden past het best?
          </p>
          <OneOf
            name={GROUND}
            labelledBy={`${id}-grond`}
            choices={VOORBEELDGRONDEN.map((ground) => ({ value: ground.id, label: ground.label }))}
            value={weighing[GROUND] ?? null}
            onChoose={(value) => onWrite(GROUND, value)}
          />
        </>
      ) : null}
      <Field
        id={wordsField(id)}
        label={vraag}
        hint={hulp}
        long
        maxLength={FREE_TEXT_MAX}
        error={errorFor(errors, wordsField(id))}
        value={weighing[id] ?? ''}
        onType={(text) => onWrite(id, text)}
      />
    </div>
  )
}
