// Reads which norms are meant on the command line: a date, the name of a set we ship, or a file, with or without a date.
import { isProblem, type NormSet, parseDate } from '@deelwijs/engine'
import { NORMENSET, ONTWERP_2030 } from '@deelwijs/norms'
import { readNormSet } from './norm-set-file.ts'
import { isRefusal, type Refusal } from './refusal.ts'

/** The sets that can be named. */
export const NAMED_SETS: { readonly [name: string]: NormSet } = { geldend: NORMENSET, 'ontwerp-2030': ONTWERP_2030 }

export type NormMoment = { readonly set: NormSet; readonly date: string }

const DATE = /^\d{4}-\d{2}-\d{2}$/
const WITH_DATE = /^(.+)@(\d{4}-\d{2}-\d{2})$/

/**
 * `2026-11-23` (the norms in force on that day), `ontwerp-2030`, `normen.json` or `normen.json@2030-01-01`. A set without
 * a date counts as on the day its last norm starts. Fails on a wrong date and on a file that is no norm set.
 */
export async function readMoment(text: string): Promise<NormMoment | Refusal> {
  const [, name = DATE.test(text) ? 'geldend' : text, day = DATE.test(text) ? text : undefined] =
    WITH_DATE.exec(text) ?? []
  const set = await readNamedSet(name)
  if (isRefusal(set)) return set
  const date = day === undefined ? lastStart(set) : parseDate(day)
  return isProblem(date) ? date : { set, date }
}

/** The set with this name, or the one in the file of this name. */
export async function readNamedSet(name: string): Promise<NormSet | Refusal> {
  const known = Object.hasOwn(NAMED_SETS, name) ? NAMED_SETS[name] : undefined
  return known ?? readNormSet(name)
}

function lastStart(set: NormSet): string {
  const starts = set.normen
    .map((norm) => norm.geldigVanaf)
    .filter((start) => start >= set.geldigVanaf && (set.geldigTot === null || start <= set.geldigTot))
  return starts.sort().at(-1) ?? set.geldigVanaf
}
