// Facts that differ per element in one table: a row per element, a column per question; stacked on a narrow screen.
import type { Cell } from '../app/walk.ts'
import type { Check } from '../app/with-check.tsx'
import { elementLabel, factWords, lowerFirst } from '../app/words.ts'
import { errorFor, type FieldError, FieldMessage } from '../ui/errors.tsx'

const UNKNOWN = 'weet-ik-niet'

type TableProps = {
  readonly cells: readonly Cell[]
  readonly check: Check
  readonly errors: readonly FieldError[]
  readonly caption: string
}

export function AnswerTable({ cells, check, errors, caption }: TableProps) {
  const facts = [...new Set(cells.map(({ feit }) => feit))]
  const elements = [...new Set(cells.map(({ gegeven }) => gegeven))]
  const find = (feit: string, gegeven: string) => cells.find((cell) => cell.feit === feit && cell.gegeven === gegeven)
  return (
    <table className="dw-answers">
      <caption className="dw-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Gegeven</th>
          {facts.map((feit) => (
            <th key={feit} scope="col">
              {factWords(feit)?.vraag ?? feit}
              <span className="dw-answers__help">{factWords(feit)?.hulp}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {elements.length > 1 ? <AllRow facts={facts} cells={cells} check={check} /> : null}
        {elements.map((gegeven) => (
          <tr key={gegeven}>
            <th scope="row">{elementLabel(gegeven)}</th>
            {facts.map((feit) => (
              <AnswerCell key={feit} cell={find(feit, gegeven)} check={check} errors={errors} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type AnswerCellProps = {
  readonly cell: Cell | undefined
  readonly check: Check
  readonly errors: readonly FieldError[]
}

function AnswerCell({ cell, check, errors }: AnswerCellProps) {
  if (cell === undefined) return <td className="dw-answers__none">Niet nodig</td>
  const id = cellId(cell)
  const error = givenIn(cell, check) === '' ? errorFor(errors, id) : undefined
  return (
    <td>
      <label className="dw-answers__label" htmlFor={id}>
        {factWords(cell.feit)?.vraag} <span className="dw-visually-hidden">Voor: {elementLabel(cell.gegeven)}</span>
      </label>
      <FieldMessage id={`${id}-fout`} message={error} />
      <Select
        id={id}
        cell={cell}
        value={givenIn(cell, check)}
        invalid={error !== undefined}
        onChoose={(waarde) => check.dispatch({ kind: 'answer-per', feit: cell.feit, gegeven: cell.gegeven, waarde })}
      />
    </td>
  )
}

/** One choice that fills a whole column. */
function AllRow({ facts, cells, check }: { facts: readonly string[]; cells: readonly Cell[]; check: Check }) {
  const fill = (feit: string, waarde: string | null): void => {
    for (const cell of cells) {
      if (cell.feit === feit) check.dispatch({ kind: 'answer-per', feit, gegeven: cell.gegeven, waarde })
    }
  }
  return (
    <tr className="dw-answers__all">
      <th scope="row">Voor alle gegevens</th>
      {facts.map((feit) => {
        const column = cells.filter((cell) => cell.feit === feit)
        const given = column.map((cell) => givenIn(cell, check))
        const shared = given.every((value) => value === given[0]) ? (given[0] ?? '') : ''
        return (
          <td key={feit}>
            <label className="dw-answers__label" htmlFor={`alle-${feit}`}>
              {factWords(feit)?.vraag} <span className="dw-visually-hidden">Voor alle gegevens</span>
            </label>
            <Select id={`alle-${feit}`} cell={column[0]} value={shared} onChoose={(waarde) => fill(feit, waarde)} />
          </td>
        )
      })}
    </tr>
  )
}

type SelectProps = {
  readonly id: string
  readonly cell: Cell | undefined
  readonly value: string
  readonly invalid?: boolean
  readonly onChoose: (waarde: string | null) => void
}

function Select({ id, cell, value, invalid = false, onChoose }: SelectProps) {
  if (cell === undefined) return null
  const choose = (chosen: string): void => {
    if (chosen !== '') onChoose(chosen === UNKNOWN ? null : chosen)
  }
  return (
    <select
      id={id}
      className="dw-select"
      value={value}
      aria-invalid={invalid}
      aria-describedby={invalid ? `${id}-fout` : undefined}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">Kies een antwoord</option>
      {cell.waarden.map((waarde) => (
        <option key={waarde} value={waarde}>
          {factWords(cell.feit)?.antwoorden[waarde]?.label ?? waarde}
        </option>
      ))}
      <option value={UNKNOWN}>Dat weet ik niet</option>
    </select>
  )
}

function givenIn({ feit, gegeven }: Cell, check: Check): string {
  const given = check.assessment.answersPer[gegeven]?.[feit]
  if (given === undefined) return ''
  return given ?? UNKNOWN
}

export function cellId({ feit, gegeven }: Pick<Cell, 'feit' | 'gegeven'>): string {
  return `${feit}-${gegeven}`
}

/** An error for each cell without an answer. */
export function missingCells(cells: readonly Cell[], check: Check): readonly FieldError[] {
  return cells
    .filter((cell) => givenIn(cell, check) === '')
    .map((cell) => ({
      field: cellId(cell),
      message: `Kies een antwoord bij ${elementLabel(cell.gegeven).toLowerCase()}: ${lowerFirst(factWords(cell.feit)?.label ?? cell.feit)}.`,
    }))
}
