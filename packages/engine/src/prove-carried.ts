// Proofs about what comes with a verdict: findings, duties, weight and cited sources.
import type { Ref } from './diagram.ts'
import { type Ending, endingAt } from './ending.ts'
import { caseOf, type FormProof, inScope, smallestCase } from './scope.ts'
import { shownSources } from './shown-sources.ts'
import { IMPOSSIBLE, type Slice } from './slice.ts'
import type { StatementForm } from './statement.ts'
import { countCases, leavesOf } from './survey.ts'

type Carried = Extract<StatementForm, { vorm: 'draagt' }>
type NotCited = Extract<StatementForm, { vorm: 'noemt-niet' }>

/** Proves that every ending within the scope carries what the form asks. */
export function proveCarried(slice: Slice, form: Carried | NotCited): FormProof {
  const als = form.vorm === 'draagt' ? form.als : { [form.feit]: form.waarde }
  const scoped = inScope(slice, als, slice.explained)
  const asked = (number: number): boolean =>
    number !== IMPOSSIBLE && (form.vorm === 'noemt-niet' || form.oordelen.includes(endingAt(slice, number).oordeel))
  const lacks = (number: number): string =>
    form.vorm === 'draagt' ? missing(slice, form, endingAt(slice, number)) : cited(slice, form, endingAt(slice, number))
  const wrong = (number: number): boolean => asked(number) && lacks(number) !== ''
  const where = slice.diagrams.map(scoped, (number) => (wrong(number) ? 1 : 0))
  const fixed = smallestCase(slice, where, slice.possible)
  return {
    gevallen: countCases(slice.diagrams, scoped, asked),
    tegenvoorbeeld: fixed === null ? null : caseOf(slice, fixed, null, lacks(endOf(slice, scoped, fixed))),
  }
}

/** The number of an ending that cases with these values reach. */
function endOf(slice: Slice, ref: Ref, fixed: ReadonlyMap<number, number>): number {
  const codes = slice.coding.names.map((_, variable) => fixed.get(variable) ?? -1)
  const ends = leavesOf(slice.diagrams, slice.diagrams.restrict(ref, codes))
  return ends.find((number) => number !== IMPOSSIBLE) ?? IMPOSSIBLE
}

/** What an ending lacks, in Dutch; empty when it lacks nothing. */
function missing(slice: Slice, form: Carried, ending: Ending): string {
  const duties = ending.duties.map((index) => slice.set.plichten[index]?.plicht ?? '')
  const findings = ending.findings.map((index) => slice.set.bevindingen[index]?.bevinding ?? '')
  const lacksFinding = form.bevindingen?.find((finding) => !findings.includes(finding))
  if (lacksFinding !== undefined) return `De bevinding ${lacksFinding} ontbreekt.`
  const lacksDuty = form.plichten?.find((duty) => !duties.includes(duty))
  if (lacksDuty !== undefined) return `De plicht ${lacksDuty} ontbreekt.`
  if (form.eenVanPlichten?.every((duty) => !duties.includes(duty)) === true)
    return `Geen van de plichten ${form.eenVanPlichten.join(', ')}.`
  const stray = form.zonderPlichten?.find((duty) => duties.includes(duty))
  if (stray !== undefined) return `De plicht ${stray} hoort hier niet.`
  return form.gewicht === true && ending.gewicht === null ? 'Het gewicht ontbreekt.' : ''
}

/** The forbidden source an ending cites after the filters of the norm set; empty when none. */
function cited(slice: Slice, form: NotCited, ending: Ending): string {
  const norm = slice.norms[ending.norm]
  const findings = ending.findings.flatMap((index) => slice.set.bevindingen[index]?.bronnen ?? [])
  const readings = (norm?.andereOpvatting ?? []).flatMap((reading) => reading.bronnen)
  const all = [...(norm?.vindplaats ?? []), ...findings, ...readings]
  const shown = shownSources(slice.set, all, { [form.feit]: form.waarde })
  const stray = shown.find((id) => form.bronnen.includes(id))
  return stray === undefined ? '' : `Norm ${norm?.id ?? ''} noemt ${stray}.`
}
