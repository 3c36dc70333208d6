// De laatste toets voor een mutant die geen getrokken geval opmerkt: de gevallen in cases/ en de stellingen.
import {
  compile,
  isProblem,
  judge,
  type NormSet,
  parseRequest,
  personsOf,
  prove,
  type Slice,
  type Verdict,
} from '@deelwijs/engine'
import { feitenVoor, type Verwachting, type Verzoek } from '../../gevallen/geval.ts'
import { alleVerzoeken, leesGevallen } from '../../gevallen/gevallen.ts'
import { STELLINGEN } from '../../src/index.ts'
import type { LaatsteToets, Vonnis } from './vonnis.ts'

/** Reads the cases once; the test that is returned compiles a mutant whole and holds it against them and the statements. */
export function createLastResort(): LaatsteToets {
  const requests = alleVerzoeken(leesGevallen().gevallen).map(({ verzoek }) => verzoek)
  return (set) => {
    const failed = requests.find((verzoek) => !isMet(set, verzoek))
    if (failed !== undefined) return { lot: 'geval', waar: failed.id }
    return firstRefuted(set)
  }
}

function firstRefuted(set: NormSet): Vonnis | null {
  const slice = compile(set, '2026-11-23')
  if (isProblem(slice)) return { lot: 'bouwt-niet', waar: slice.melding }
  const refuted = STELLINGEN.find((stelling) => !prove(slice, stelling).bewezen)
  return refuted === undefined ? null : { lot: 'stelling', waar: refuted.id }
}

const slices = new WeakMap<NormSet, Map<string, Slice | null>>()

/** The set on a date, built once. */
function sliceOn(set: NormSet, peildatum: string): Slice | null {
  const built = slices.get(set) ?? new Map<string, Slice | null>()
  slices.set(set, built)
  const known = built.get(peildatum)
  if (known !== undefined) return known
  const slice = compile(set, peildatum)
  built.set(peildatum, isProblem(slice) ? null : slice)
  return isProblem(slice) ? null : slice
}

function isMet(set: NormSet, verzoek: Verzoek): boolean {
  const slice = sliceOn(set, verzoek.peildatum)
  if (slice === null) return false
  const { peildatum, feiten, gegevens, verwacht } = verzoek
  const request = parseRequest(slice, { peildatum, feiten, gegevens })
  if (isProblem(request)) return false
  const verdicts = new Map(judge(slice, request).oordelen.map((verdict) => [verdict.gegeven, verdict]))
  return verwacht.every((expected) =>
    expected.gegevens.every((gegeven) => {
      const verdict = verdicts.get(gegeven)
      const persons = personsOf(slice, feitenVoor(verzoek, gegeven), gegeven)?.wie.join() ?? null
      return verdict !== undefined && isAsExpected(verdict, expected) && isSamePersons(persons, expected)
    }),
  )
}

function isAsExpected(verdict: Verdict, expected: Verwachting): boolean {
  const sameOutcome = verdict.mogelijk.join() === expected.mogelijk.join() && verdict.gewicht === expected.gewicht
  const sameDuties = expected.plichten === null || verdict.plichten.join() === expected.plichten.join()
  const sameFindings = Object.entries(expected.bevindingen).every(([finding, sources]) => {
    const named = verdict.bevindingen[finding] ?? []
    return sources.length === 0 ? named.length === 0 : sources.every((id) => named.includes(id))
  })
  return sameOutcome && sameDuties && sameFindings
}

function isSamePersons(persons: string | null, { personen }: Verwachting): boolean {
  return personen === null || persons === personen.join()
}
