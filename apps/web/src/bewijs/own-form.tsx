// The form for a statement of one's own, and what comes of it.
import { type FormEvent, useReducer, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { OneOf } from '../ui/choices.tsx'
import { ErrorSummary, type FieldError } from '../ui/errors.tsx'
import { FactRows } from './fact-rows.tsx'
import { FormPart } from './form-part.tsx'
import { type OwnResult, OwnResultText, proveOwn } from './own-result.tsx'
import { change, EMPTY_STATEMENT, errorsIn, OWN_FORMS, type OwnAction } from './own-statement.ts'
import { Pick } from './pick.tsx'
import { ELEMENT_GROUPS } from './word-lists.ts'

export function OwnForm({ peildatum }: { readonly peildatum: string }) {
  const [own, send] = useReducer(change, EMPTY_STATEMENT)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [result, setResult] = useState<OwnResult | null>(null)
  const dispatch = (action: OwnAction): void => {
    setResult(null)
    send(action)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const found = errorsIn(own)
    setErrors(found)
    setResult(found.length > 0 ? null : proveOwn(own, peildatum))
  }
  return (
    <form className="dw-own dw-stack" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <div className="dw-stack dw-stack--tight">
        <h3 id="vorm-vraag">Wat wilt u bewijzen?</h3>
        <OneOf
          name="vorm"
          choices={OWN_FORMS}
          value={own.vorm}
          labelledBy="vorm-vraag"
          onChoose={(value) => {
            const vorm = OWN_FORMS.find((form) => form.value === value)?.value
            if (vorm !== undefined) dispatch({ kind: 'set', change: { vorm } })
          }}
        />
      </div>
      <FormPart own={own} errors={errors} dispatch={dispatch} />
      <FactRows own={own} errors={errors} dispatch={dispatch} />
      <Pick
        id="over-gegeven"
        label="Over welk gegeven gaat het?"
        none="Elk gegeven"
        value={own.about}
        groups={ELEMENT_GROUPS}
        errors={errors}
        onPick={(about) => dispatch({ kind: 'set', change: { about } })}
      />
      <p>
        <Button type="submit" icon="vink">
          Bewijs mijn stelling
        </Button>
      </p>
      <div aria-live="polite">{result === null ? null : <OwnResultText result={result} />}</div>
    </form>
  )
}
