// Facts as proposed: one value to take over, change or leave; several values, or a task that does not show, as a choice.
import { useEffect, useRef, useState } from 'react'
import { answerLabel, factWords } from '../app/words.ts'
import { Button } from '../ui/button.tsx'
import { Check, OneOf } from '../ui/choices.tsx'
import { withFact } from './choices.ts'
import type { FactRow } from './proposals.ts'
import { factHint } from './reading-words.ts'
import type { Review } from './review.ts'
import { SeePlaces } from './see-place.tsx'

type RowsProps = { readonly rows: readonly FactRow[]; readonly review: Review; readonly label: string }

export function FactRows({ rows, review, label }: RowsProps) {
  return (
    <ul className="dw-vondsten" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key} className="dw-vondst">
          {isChoice(row) ? <ChoiceRow row={row} review={review} /> : <OneValue row={row} review={review} />}
        </li>
      ))}
    </ul>
  )
}

type RowProps = { readonly row: FactRow; readonly review: Review }

const LATER = 'straks'
const factLabel = (feit: string): string => factWords(feit)?.label ?? feit

function isChoice({ options }: FactRow): boolean {
  return options.length > 1 || options[0]?.waarde === 'niet-kenbaar'
}

function OneValue({ row, review }: RowProps) {
  const [option] = row.options
  const given = review.choices.facts[row.key] ?? null
  if (option === undefined) return null
  const shown = given ?? option.waarde
  const hint = shown === option.waarde ? factHint(row.feit, option) : 'U wijzigde dit.'
  return (
    <>
      <Check
        id={row.key}
        choice={{ value: shown, label: `${factLabel(row.feit)}: ${answerLabel(row.feit, shown)}`, hint }}
        checked={given !== null}
        onToggle={(on) => review.change(withFact(review.choices, row.key, on ? shown : null))}
      />
      <div className="dw-vondst__foot">
        <SeePlaces
          places={option.place === null ? [] : [option.place]}
          marks={review.marks}
          about={factLabel(row.feit)}
        />
        <Change row={row} review={review} />
      </div>
    </>
  )
}

/** Another value than the one proposed. */
function Change({ row, review }: RowProps) {
  const [open, setOpen] = useState(false)
  const id = `${row.key}-anders`
  const label = factLabel(row.feit)
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (open) select.current?.focus()
  }, [open])
  if (!open) {
    return (
      <Button kind="subtle" onClick={() => setOpen(true)}>
        Wijzig<span className="dw-visually-hidden">: {label}</span>
      </Button>
    )
  }
  const choose = (waarde: string): void => {
    review.change(withFact(review.choices, row.key, waarde === '' ? null : waarde))
  }
  return (
    <div className="dw-field dw-vondst__change">
      <label htmlFor={id}>
        Wat is het wel?<span className="dw-visually-hidden"> {label}</span>
      </label>
      <select
        id={id}
        ref={select}
        className="dw-select"
        value={review.choices.facts[row.key] ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">Vraag het mij straks</option>
        {Object.keys(factWords(row.feit)?.antwoorden ?? {}).map((waarde) => (
          <option key={waarde} value={waarde}>
            {answerLabel(row.feit, waarde)}
          </option>
        ))}
      </select>
    </div>
  )
}

function ChoiceRow({ row, review }: RowProps) {
  const id = `${row.key}-vraag`
  const given = review.choices.facts[row.key] ?? null
  const known = row.options.some(({ waarde }) => waarde === given)
  const choices = row.options.map((option) => ({
    value: option.waarde,
    label: answerLabel(row.feit, option.waarde),
    hint: factHint(row.feit, option),
  }))
  const other =
    given === null || known ? [] : [{ value: given, label: answerLabel(row.feit, given), hint: 'U koos dit.' }]
  return (
    <div className="dw-stack dw-stack--tight">
      <p id={id} className="dw-field__label">
        {factLabel(row.feit)}: wat past?
      </p>
      <OneOf
        name={row.key}
        choices={[...choices, ...other, { value: LATER, label: 'Vraag het mij straks' }]}
        value={given ?? LATER}
        onChoose={(value) => review.change(withFact(review.choices, row.key, value === LATER ? null : value))}
        labelledBy={id}
      />
      <div className="dw-vondst__foot">
        {row.options.map(({ waarde, place }) =>
          place === null ? null : (
            <SeePlaces key={waarde} places={[place]} marks={review.marks} about={answerLabel(row.feit, waarde)} />
          ),
        )}
        <Change row={row} review={review} />
      </div>
    </div>
  )
}
