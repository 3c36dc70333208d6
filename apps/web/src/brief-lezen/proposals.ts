// From a reading to rows a person can take over or not: per task the elements asked, and the facts. Nothing is used unconfirmed.
import { isOfOneTask } from '../app/one-task.ts'
import type { LetterReport } from '../app/reader.ts'
import { factWords } from '../app/words.ts'

type FoundFact = LetterReport['feiten'][number]
type FoundElement = LetterReport['gegevens'][number]

/** A place in the text; null when a proposal follows from what does not stand there. */
export type Place = { readonly van: number; readonly tot: number; readonly tekst: string }

/** One value that the text may show for a fact. `ready`: it may be ticked beforehand. */
export type Option = {
  readonly waarde: string
  readonly zekerheid: number
  readonly waarom: string
  readonly place: Place | null
  readonly ready: boolean
}

/** A fact with its proposed values; more than one is a choice. */
export type FactRow = { readonly key: string; readonly feit: string; readonly options: readonly Option[] }

/** An element with the role it has in the text and every place where it has that role. */
export type ElementRow = {
  readonly gegeven: string
  readonly rol: FoundElement['rol']
  readonly zekerheid: number
  readonly places: readonly Place[]
}

/** What becomes one assessment. `pet` is null when the text shows one task at most: then it is a row among the facts. */
export type Task = {
  readonly key: string
  readonly pet: FactRow | null
  readonly facts: readonly FactRow[]
  readonly asked: readonly ElementRow[]
  readonly others: readonly ElementRow[]
}

export type Proposals = { readonly shared: readonly FactRow[]; readonly tasks: readonly Task[] }

/** Proposals under this certainty, and at it, wait for a person: the gemeente claims it, or it follows from an absence. */
const WAITS = 0.5

/** What opens a disclosure is never ticked beforehand, however sure the text sounds. */
const OPENS: ReadonlySet<string> = new Set(['motivering concreet', 'uitvraag gericht'])

/** Who the question is for: what a professional or the family must say is never ticked beforehand. */
const NOT_IN_A_LETTER: ReadonlySet<string> = new Set(['professional', 'gezin'])

/** The rows of a reading. In: what the reader found. Out: one task per pet that the text shows, or one task. */
export function proposalsOf(report: LetterReport): Proposals {
  const petten = report.feiten.filter(({ feit, waarde }) => feit === 'pet' && waarde !== 'niet-kenbaar')
  const several = petten.length > 1
  const others = report.feiten.filter(({ feit }) => feit !== 'pet')
  if (!several) {
    const task = taskWith('', null, [], report.gegevens)
    return { shared: [petRow(report), ...rowsOf(others, '')].filter((row) => row.options.length > 0), tasks: [task] }
  }
  const shared = others.filter(({ feit, pet }) => pet === undefined && !isOfOneTask(feit))
  const tasks = petten.map((found): Task => {
    const key = found.waarde
    const own = others.filter(({ feit, pet }) => pet === key || (pet === undefined && isOfOneTask(feit)))
    const facts = rowsOf(own, key).map((row) => (own.every(({ pet }) => pet === key) ? row : waiting(row)))
    const elements = report.gegevens.filter(({ pet }) => pet === undefined || pet === key)
    return taskWith(key, { key: `${key}/pet`, feit: 'pet', options: [optionOf(found)] }, facts, elements)
  })
  return { shared: rowsOf(shared, ''), tasks }
}

/** The task among the facts; when the text shows none, the candidates and "Dat staat er niet bij" are a choice. */
function petRow({ feiten, kandidaten }: LetterReport): FactRow {
  const found = feiten.filter(({ feit }) => feit === 'pet')
  const hidden = found.some(({ waarde }) => waarde === 'niet-kenbaar')
  const options = (hidden ? [...kandidaten, ...found] : found).map(optionOf)
  return { key: '/pet', feit: 'pet', options: hidden ? options.map(unticked) : options }
}

function rowsOf(found: readonly FoundFact[], task: string): readonly FactRow[] {
  const feiten = [...new Set(found.map(({ feit }) => feit))]
  return feiten.map((feit) => {
    const options = found.filter((other) => other.feit === feit).map(optionOf)
    // Two values for one fact: the person says which.
    return { key: `${task}/${feit}`, feit, options: options.length > 1 ? options.map(unticked) : options }
  })
}

function taskWith(key: string, pet: FactRow | null, facts: readonly FactRow[], found: readonly FoundElement[]): Task {
  const asked = elementRows(found.filter(({ gevraagd }) => gevraagd))
  const known = new Set(asked.map(({ gegeven }) => gegeven))
  const others = elementRows(found.filter(({ gevraagd, gegeven }) => !gevraagd && !known.has(gegeven)))
  return { key, pet, facts, asked, others }
}

function elementRows(found: readonly FoundElement[]): readonly ElementRow[] {
  const rows = new Map<string, ElementRow>()
  for (const { gegeven, rol, zekerheid, van, tot, tekst } of found) {
    const known = rows.get(gegeven)
    rows.set(gegeven, {
      gegeven,
      rol: known?.rol ?? rol,
      zekerheid: Math.max(known?.zekerheid ?? 0, zekerheid),
      places: [...(known?.places ?? []), { van, tot, tekst }],
    })
  }
  return [...rows.values()]
}

function optionOf({ feit, waarde, zekerheid, waarom, van, tot, tekst }: FoundFact): Option {
  const words = factWords(feit)
  const judged = words === null || words.aard === 'inschatting' || NOT_IN_A_LETTER.has(words.wie)
  const ready = zekerheid > WAITS && !judged && !OPENS.has(`${feit} ${waarde}`)
  return { waarde, zekerheid, waarom, place: tot > van ? { van, tot, tekst } : null, ready }
}

const unticked = (option: Option): Option => ({ ...option, ready: false })
const waiting = (row: FactRow): FactRow => ({ ...row, options: row.options.map(unticked) })

/** True when a professional judges this, whatever a letter says. */
export function isJudgement(feit: string): boolean {
  const words = factWords(feit)
  return words?.aard === 'inschatting' || words?.wie === 'professional'
}
