// The page Formuliercheck: a gemeente puts its form in, and sees what may stay, what must go and how it can be.
import { useState } from 'react'
import { checkFormHere, type FormReport } from '../app/reader.ts'
import { type RunCheck, useTextCheck } from '../app/use-text-check.ts'
import { Page } from '../ui/page.tsx'
import { TextBox } from '../ui/text-box.tsx'
import { FORM_PETS, isPet, type Pet } from './field-words.ts'
import { FormResult } from './result.tsx'

const LEAD =
  'Bent u van een gemeente en vraagt u met een formulier naar gegevens? Hier ziet u per veld of het mag blijven. U krijgt ook een versie die wel kan.'

const HINT =
  'Het formulier als tekst, Word, PDF, OpenDocument of e-mail. Leeg is genoeg: vul geen gegevens van een kind in. De tekst blijft in uw browser.'

const runFor =
  (pet: Pet): RunCheck<FormReport> =>
  ({ text }, signal) =>
    checkFormHere(text, pet, signal)

export function FormPage() {
  const [pet, setPet] = useState<Pet>('beslisser')
  const check = useTextCheck(runFor(pet))
  const choose = (value: string): void => {
    if (!isPet(value)) return
    setPet(value)
    check.again(runFor(value))
  }
  return (
    <Page heading="Formuliercheck" lead={LEAD}>
      <div className="dw-field dw-no-print">
        <label className="dw-field__label" htmlFor="taak">
          Voor welke taak is het formulier?
        </label>
        <p id="taak-hint" className="dw-field__hint">
          Elke taak heeft eigen regels. Kies de taak waarvoor u de antwoorden gebruikt.
        </p>
        <select
          id="taak"
          className="dw-select"
          aria-describedby="taak-hint"
          value={pet}
          onChange={(event) => choose(event.target.value)}
        >
          {FORM_PETS.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <TextBox check={check} label="Plak of sleep hier het formulier" hint={HINT} action="Toets dit formulier" />
      {check.phase.kind === 'done' ? <FormResult {...check.phase} /> : null}
    </Page>
  )
}
