// The part of an own statement that differs per form: outcomes, the fact that changes nothing, or two tasks.
import type { Dispatch } from 'react'
import type { FieldError } from '../ui/errors.tsx'
import type { OwnAction, OwnStatement } from './own-statement.ts'
import { Pick } from './pick.tsx'
import { Ticks } from './ticks.tsx'
import { FACT_GROUPS, OUTCOME_OPTIONS, PET_OPTIONS } from './word-lists.ts'

type FormPartProps = {
  readonly own: OwnStatement
  readonly errors: readonly FieldError[]
  readonly dispatch: Dispatch<OwnAction>
}

export function FormPart({ own, errors, dispatch }: FormPartProps) {
  switch (own.vorm) {
    case 'nooit':
    case 'altijd':
      return (
        <Ticks
          name="uitkomst"
          legend={own.vorm === 'nooit' ? 'De uitkomst is nooit een van deze' : 'De uitkomst is altijd een van deze'}
          options={OUTCOME_OPTIONS}
          chosen={own.oordelen}
          errors={errors}
          onTick={(oordeel, on) => dispatch({ kind: 'choose-outcome', oordeel, on })}
        />
      )
    case 'verandert-niet':
      return (
        <Pick
          id="feit-verandert"
          label="Welk feit verandert niets?"
          none="Kies een feit"
          value={own.feit}
          groups={FACT_GROUPS}
          errors={errors}
          onPick={(feit) => dispatch({ kind: 'set', change: { feit } })}
        />
      )
    case 'niet-meer-dan':
      return <TwoTasks own={own} errors={errors} dispatch={dispatch} />
  }
}

function TwoTasks({ own, errors, dispatch }: FormPartProps) {
  return (
    <div className="dw-own__tasks">
      <Pick
        id="pet-laag"
        label="Deze taak krijgt niet meer"
        none="Kies een taak"
        value={own.laag}
        options={PET_OPTIONS}
        errors={errors}
        onPick={(laag) => dispatch({ kind: 'set', change: { laag } })}
      />
      <Pick
        id="pet-hoog"
        label="dan deze taak"
        none="Kies een taak"
        value={own.hoog}
        options={PET_OPTIONS}
        errors={errors}
        onPick={(hoog) => dispatch({ kind: 'set', change: { hoog } })}
      />
    </div>
  )
}
