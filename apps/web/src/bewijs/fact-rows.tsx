// The facts a statement starts from: rows to add, fill and remove.
import { type Dispatch, useEffect, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import type { FieldError } from '../ui/errors.tsx'
import { type FactRow, isFree, type OwnAction, type OwnStatement } from './own-statement.ts'
import { Pick } from './pick.tsx'
import { Ticks } from './ticks.tsx'
import { FACT_GROUPS, type OptionGroup, valuesOf } from './word-lists.ts'

type FactRowsProps = {
  readonly own: OwnStatement
  readonly errors: readonly FieldError[]
  readonly dispatch: Dispatch<OwnAction>
}

export function FactRows({ own, errors, dispatch }: FactRowsProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  const before = useRef(own.rows.length)
  useEffect(() => {
    if (own.rows.length !== before.current) focusAfter(group.current, own.rows.length > before.current)
    before.current = own.rows.length
  }, [own.rows.length])
  return (
    <fieldset ref={group} className="dw-own__part dw-stack dw-stack--tight">
      <legend className="dw-own__legend">Welke feiten staan vast?</legend>
      {own.rows.length === 0 ? <p className="dw-soft">Nog geen. De stelling gaat dan over alle gevallen.</p> : null}
      {own.rows.map((row, index) => (
        <Row key={row.id} row={row} number={index + 1} own={own} errors={errors} dispatch={dispatch} />
      ))}
      <p>
        <Button icon="plus" data-add="" onClick={() => dispatch({ kind: 'add-row' })}>
          Feit toevoegen
        </Button>
      </p>
    </fieldset>
  )
}

/** A new row takes focus on its list; after removing, the button to add one does. */
function focusAfter(group: HTMLFieldSetElement | null, added: boolean): void {
  const rows = group?.querySelectorAll('select')
  const target = added ? rows?.item((rows.length ?? 1) - 1) : group?.querySelector<HTMLElement>('[data-add]')
  target?.focus()
}

type RowProps = FactRowsProps & { readonly row: FactRow; readonly number: number }

function Row({ row, number, own, errors, dispatch }: RowProps) {
  return (
    <div className="dw-own__row">
      <Pick
        id={`feit-${row.id}`}
        label={`Feit ${number}`}
        none="Kies een feit"
        value={row.feit}
        groups={freeGroups(own, row)}
        errors={errors}
        onPick={(feit) => dispatch({ kind: 'choose-fact', id: row.id, feit })}
      />
      {row.feit === '' ? null : (
        <Ticks
          name={`waarde-${row.id}`}
          legend="Een van deze antwoorden"
          options={valuesOf(row.feit)}
          chosen={row.waarden}
          onTick={(waarde, on) => dispatch({ kind: 'choose-value', id: row.id, waarde, on })}
        />
      )}
      <Button kind="subtle" icon="sluiten" onClick={() => dispatch({ kind: 'remove-row', id: row.id })}>
        Haal feit {number} weg
      </Button>
    </div>
  )
}

function freeGroups(own: OwnStatement, row: FactRow): readonly OptionGroup[] {
  return FACT_GROUPS.map((group) => ({
    ...group,
    options: group.options.filter(({ value }) => value === row.feit || isFree(own, row, value)),
  }))
}
