// A statement someone puts together from words: its state, what can be chosen, and the statement that comes out.
import type { Condition, Statement, StatementForm } from '@deelwijs/engine'
import type { FieldError } from '../ui/errors.tsx'

export const OWN_FORMS = [
  { value: 'nooit', label: 'Nooit deze uitkomst', hint: 'Met deze feiten is de uitkomst nooit …' },
  { value: 'altijd', label: 'Altijd deze uitkomst', hint: 'Met deze feiten is de uitkomst altijd …' },
  {
    value: 'verandert-niet',
    label: 'Dit feit verandert niets',
    hint: 'Een ander antwoord geeft nooit een andere uitkomst.',
  },
  {
    value: 'niet-meer-dan',
    label: 'De ene taak krijgt niet meer dan de andere',
    hint: 'Wat open is voor de ene, is ook open voor de andere.',
  },
] as const

export type OwnForm = (typeof OWN_FORMS)[number]['value']

export type FactRow = { readonly id: number; readonly feit: string; readonly waarden: readonly string[] }

export type OwnStatement = {
  readonly vorm: OwnForm
  readonly rows: readonly FactRow[]
  /** Empty for any element, `groep:…` or `gegeven:…`. */
  readonly about: string
  readonly oordelen: readonly string[]
  /** The fact that changes nothing. */
  readonly feit: string
  readonly laag: string
  readonly hoog: string
}

export const EMPTY_STATEMENT: OwnStatement = {
  vorm: 'nooit',
  rows: [],
  about: '',
  oordelen: [],
  feit: '',
  laag: '',
  hoog: '',
}

export type OwnAction =
  | { readonly kind: 'set'; readonly change: Partial<Omit<OwnStatement, 'rows'>> }
  | { readonly kind: 'add-row' }
  | { readonly kind: 'remove-row'; readonly id: number }
  | { readonly kind: 'choose-fact'; readonly id: number; readonly feit: string }
  | { readonly kind: 'choose-value'; readonly id: number; readonly waarde: string; readonly on: boolean }
  | { readonly kind: 'choose-outcome'; readonly oordeel: string; readonly on: boolean }

/** The statement after an action. */
export function change(own: OwnStatement, action: OwnAction): OwnStatement {
  switch (action.kind) {
    case 'set':
      return { ...own, ...action.change }
    case 'add-row':
      return { ...own, rows: [...own.rows, { id: nextId(own), feit: '', waarden: [] }] }
    case 'remove-row':
      return { ...own, rows: own.rows.filter((row) => row.id !== action.id) }
    case 'choose-fact':
      return changeRow(own, action.id, (row) => ({ ...row, feit: action.feit, waarden: [] }))
    case 'choose-value':
      return changeRow(own, action.id, (row) => ({ ...row, waarden: toggled(row.waarden, action.waarde, action.on) }))
    case 'choose-outcome':
      return { ...own, oordelen: toggled(own.oordelen, action.oordeel, action.on) }
  }
}

const nextId = (own: OwnStatement): number => Math.max(0, ...own.rows.map((row) => row.id)) + 1

function changeRow(own: OwnStatement, id: number, to: (row: FactRow) => FactRow): OwnStatement {
  return { ...own, rows: own.rows.map((row) => (row.id === id ? to(row) : row)) }
}

function toggled(list: readonly string[], item: string, on: boolean): readonly string[] {
  const rest = list.filter((other) => other !== item)
  return on ? [...rest, item] : rest
}

/** The fact a form itself moves; it cannot also be a condition. */
export function movingFact(own: OwnStatement): string | null {
  if (own.vorm === 'niet-meer-dan') return 'pet'
  return own.vorm === 'verandert-niet' && own.feit !== '' ? own.feit : null
}

/** Facts that a row may still choose: not the moving fact, and each fact once. */
export function isFree(own: OwnStatement, row: FactRow, feit: string): boolean {
  return feit !== movingFact(own) && !own.rows.some((other) => other.id !== row.id && other.feit === feit)
}

/** What must be repaired before the statement can be proved; the field is the id of its input. */
export function errorsIn(own: OwnStatement): readonly FieldError[] {
  const rows = own.rows.flatMap((row): readonly FieldError[] => {
    if (row.feit === '') return [{ field: `feit-${row.id}`, message: 'Kies een feit, of haal deze regel weg.' }]
    if (row.feit === movingFact(own)) {
      return [{ field: `feit-${row.id}`, message: 'Haal dit feit weg. In deze stelling verandert het juist.' }]
    }
    return row.waarden.length === 0
      ? [{ field: `feit-${row.id}`, message: 'Kies bij dit feit ten minste één antwoord.' }]
      : []
  })
  return [...rows, ...formErrors(own)]
}

function formErrors(own: OwnStatement): readonly FieldError[] {
  switch (own.vorm) {
    case 'nooit':
    case 'altijd':
      return own.oordelen.length === 0 ? [{ field: 'uitkomst-eerste', message: 'Kies ten minste één uitkomst.' }] : []
    case 'verandert-niet':
      return own.feit === '' ? [{ field: 'feit-verandert', message: 'Kies het feit dat niets verandert.' }] : []
    case 'niet-meer-dan':
      return petErrors(own)
  }
}

function petErrors({ laag, hoog }: OwnStatement): readonly FieldError[] {
  if (laag === '') return [{ field: 'pet-laag', message: 'Kies de taak die niet meer krijgt.' }]
  if (hoog === '') return [{ field: 'pet-hoog', message: 'Kies de taak om mee te vergelijken.' }]
  return laag === hoog ? [{ field: 'pet-hoog', message: 'Kies twee verschillende taken.' }] : []
}

/** The statement as the engine proves it. Only for a state without errors. */
export function statementOf(own: OwnStatement): Statement {
  return { id: 'eigen', titel: 'Uw eigen stelling', vindplaats: [], vormen: [formOf(own)] }
}

function formOf(own: OwnStatement): StatementForm {
  const als = conditionOf(own)
  switch (own.vorm) {
    case 'nooit':
    case 'altijd':
      return { vorm: own.vorm, als, oordelen: own.oordelen }
    case 'verandert-niet':
      return { vorm: 'verandert-niet', feiten: [own.feit], als }
    case 'niet-meer-dan':
      return { vorm: 'niet-meer-dan', veld: 'pet', laag: [own.laag], hoog: own.hoog, als }
  }
}

function conditionOf({ rows, about }: OwnStatement): Condition {
  const [key = '', id] = about.split(':')
  return {
    ...Object.fromEntries(rows.map((row) => [row.feit, row.waarden])),
    ...(id === undefined ? {} : { [key]: id }),
  }
}
