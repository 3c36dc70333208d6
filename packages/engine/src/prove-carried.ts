// Proofs about what comes with a verdict: findings, duties, weight and cited sources.
import type { Ref } from './diagram.ts'
import { type Ending, endingAt } from './ending.ts'
import type { Condition, PersonRule } from './grammar.ts'
import { caseOf, type FormProof, inScope, smallestCase } from './scope.ts'
import { shownSources } from './shown-sources.ts'
import { IMPOSSIBLE, type Slice } from './slice.ts'
import type { StatementForm } from './statement.ts'
import { countCases, leavesOf } from './survey.ts'

type Carried = Extract<StatementForm, { vorm: 'draagt' }>
type NotCited = Extract<StatementForm, { vorm: 'noemt-niet' }>

/** Proves that every ending within the scope carries what the form asks. */
export function proveCarried(slice: Slice, form: Carried): FormProof {
  return proveLeaves(slice, form.als, slice.explained, {
    asked: (number) => form.oordelen.includes(endingAt(slice, number).oordeel),
    lacks: (number) => missing(slice, form, endingAt(slice, number)),
  })
}

/**
 * Proves that no verdict within the scope cites one of the sources: not its norm, its other readings or its findings, and
 * not the rule that says whom to inform or ask.
 */
export function proveNotCited(slice: Slice, form: NotCited): FormProof {
  const als = { [form.feit]: form.waarde }
  const verdicts = proveLeaves(slice, als, slice.explained, {
    asked: () => true,
    lacks: (number) => citedByVerdict(slice, form, endingAt(slice, number)),
  })
  if (verdicts.tegenvoorbeeld !== null) return verdicts
  const persons = proveLeaves(slice, als, slice.persons, {
    asked: () => true,
    lacks: (number) => citedByPersonRule(slice, form, slice.personRules[number - 1]),
  })
  // Where nothing may go no one is asked: the cases are those of the verdicts.
  return { gevallen: verdicts.gevallen, tegenvoorbeeld: persons.tegenvoorbeeld }
}

type Demand = {
  readonly asked: (leafNumber: number) => boolean
  /** What a leaf lacks, in Dutch; empty when it lacks nothing. */
  readonly lacks: (leafNumber: number) => string
}

/** Proves that no possible leaf within the scope that is asked about lacks anything. */
function proveLeaves(slice: Slice, als: Condition | undefined, ref: Ref, { asked, lacks }: Demand): FormProof {
  const scoped = inScope(slice, als, ref)
  const counts = (number: number): boolean => number !== IMPOSSIBLE && asked(number)
  const where = slice.diagrams.map(scoped, (number) => (counts(number) && lacks(number) !== '' ? 1 : 0))
  const fixed = smallestCase(slice, where, slice.possible)
  return {
    gevallen: countCases(slice.diagrams, scoped, counts),
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

/** The forbidden source a verdict cites after the filters of the norm set, as a Dutch line; empty when none. */
function citedByVerdict(slice: Slice, form: NotCited, ending: Ending): string {
  const norm = slice.norms[ending.norm]
  const findings = ending.findings.flatMap((index) => slice.set.bevindingen[index]?.bronnen ?? [])
  const readings = (norm?.andereOpvatting ?? []).flatMap((reading) => reading.bronnen)
  const stray = forbidden(slice, form, [...(norm?.vindplaats ?? []), ...findings, ...readings])
  return stray === undefined ? '' : `Norm ${norm?.id ?? ''} noemt ${stray}.`
}

/** The same for the rule that says whom to inform or ask. */
function citedByPersonRule(slice: Slice, form: NotCited, rule: PersonRule | undefined): string {
  const stray = forbidden(slice, form, rule?.vindplaats ?? [])
  return stray === undefined ? '' : `Regel ${rule?.id ?? ''} noemt ${stray}.`
}

function forbidden(slice: Slice, form: NotCited, ids: readonly string[]): string | undefined {
  return shownSources(slice.set, ids, { [form.feit]: form.waarde }).find((id) => form.bronnen.includes(id))
}
