// Compiles the norms that are valid on one date to decision diagrams: the slice every question is put to.
import { type Coding, createCoding } from './coding.ts'
import { toDiagram } from './condition.ts'
import { decidedDiagram } from './decide.ts'
import { Diagrams, type Ref, TRUE } from './diagram.ts'
import { explainedDiagram, personsDiagram } from './duties.ts'
import { flatten } from './flat.ts'
import type { NormSet } from './grammar.ts'
import { orderNorms } from './precedence.ts'
import { isProblem, type Problem, problem, tooManyNodes } from './problem.ts'
import type { Slice } from './slice.ts'

/** Above this number of diagram nodes a slice is refused. */
const NODE_BUDGET = 400_000
/** Codes of values are one byte, below zero for what is unknown: a value more would silently count as unknown. */
const MOST_VALUES = 128

/** True when something with a period of validity holds on the date (`jjjj-mm-dd`; `geldigTot` itself is included). */
export function isValidOn(
  item: { readonly geldigVanaf: string; readonly geldigTot: string | null },
  date: string,
): boolean {
  return item.geldigVanaf <= date && (item.geldigTot === null || date <= item.geldigTot)
}

/**
 * Compiles a norm set for one date (`jjjj-mm-dd`). Fails with a problem when the date lies outside the set, a reference
 * or order is wrong, two norms contradict each other without an order, or a possible case has no norm.
 */
export function compile(set: NormSet, peildatum: string): Slice | Problem {
  if (!isValidOn(set, peildatum)) return outsideSpan(set, peildatum)
  const valid = set.normen.filter((norm) => isValidOn(norm, peildatum))
  const norms = valid.filter((norm) => !('verandertNiets' in norm.dan))
  const precedence = orderNorms(norms)
  if (isProblem(precedence)) return precedence
  const coding = createCoding(set.woorden)
  const crowded = coding.names[coding.sizes.findIndex((size) => size > MOST_VALUES)]
  if (crowded !== undefined) return tooManyValues(crowded)
  const diagrams = new Diagrams(coding.sizes, NODE_BUDGET)
  const possible = possibleCases(set, coding, diagrams)
  const context = { set, coding, diagrams, possible }
  const decided = decidedDiagram(context, norms, precedence)
  if (isProblem(decided)) return decided
  const { winner, winners } = decided
  const outcomes = set.woorden.oordelen
  const outcome = diagrams.map(winner, (number) => 1 + outcomes.indexOf(winners.get(number).oordeel))
  const { explained, explanations } = explainedDiagram(context, winner, winners)
  const persons = personsDiagram(context, outcome)
  if (diagrams.overflowed) return tooManyNodes()
  if (isProblem(persons)) return persons
  return {
    set,
    peildatum,
    coding,
    diagrams,
    possible,
    norms,
    precedence,
    winner,
    winners,
    outcome,
    explained,
    explanations,
    persons,
    doctrine: valid.filter((norm) => 'verandertNiets' in norm.dan),
    personRules: set.personen,
    table: flatten(diagrams, explained),
    outcomes: flatten(diagrams, outcome),
  }
}

/** All cases that no exclusion rules out. */
function possibleCases(set: NormSet, coding: Coding, diagrams: Diagrams): Ref {
  return set.uitgesloten
    .map((exclusion) => diagrams.not(toDiagram(diagrams, coding, set.woorden.groepen, exclusion.als)))
    .reduce((a, b) => diagrams.and(a, b), TRUE)
}

function tooManyValues(name: string): Problem {
  return problem('te-groot', name, `Bij "${name}" horen te veel waarden. Hoogstens ${MOST_VALUES} kunnen er zijn.`)
}

function outsideSpan(set: NormSet, peildatum: string): Problem {
  const end = set.geldigTot === null ? 'heden' : set.geldigTot
  return problem(
    'buiten-geldigheid',
    'peildatum',
    `Peildatum ${peildatum} valt buiten de normen. Kies een datum van ${set.geldigVanaf} tot en met ${end}.`,
  )
}
