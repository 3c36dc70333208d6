// The proof that every possible case has one norm that decides, worked out once more beside the compiler.
import { ruleDiagram } from './condition.ts'
import { FALSE, leaf, type Ref } from './diagram.ts'
import { defeatsAmong } from './giving-way.ts'
import { caseOf, type FormProof } from './scope.ts'
import { IMPOSSIBLE, type Slice, within } from './slice.ts'
import { countCases, shortestPath } from './survey.ts'

/** Leaves of the diagram of norms that stand: nobody, one norm (3 + index), or several. */
const NOBODY = 1
const SEVERAL = 2
const FIRST_NORM = 3

/**
 * Every possible case has exactly one norm that stands: it applies, and no norm that goes before it does. That rule is the
 * second opinion's, put here to all cases at once; the compiler, which lays norm upon norm, has no part in it. The norm
 * that stands must be the one the slice says decides, or the main rule, which closes what lacks a finding.
 */
export function proveCoverage(slice: Slice): FormProof {
  const { diagrams, norms } = slice
  const standing = normsThatStand(slice)
  const wrong = diagrams.combine(standing, slice.winner, (stands, number) => {
    if (stands === IMPOSSIBLE) return number === IMPOSSIBLE ? 0 : STRAY
    if (stands < FIRST_NORM) return stands
    const { norm, base } = slice.winners.get(number)
    const isMain = norms[norm]?.wijktAfVan.length === 0
    return stands === FIRST_NORM + (base ?? norm) || isMain ? 0 : STRAY
  })
  const path = shortestPath(diagrams, wrong, (number) => number !== 0)
  return {
    gevallen: countCases(diagrams, slice.possible, (number) => number === 1),
    tegenvoorbeeld: path === null ? null : caseOf(slice, path.fixed, null, WHAT_IS_WRONG[path.leaf]),
  }
}

const STRAY = 3
const WHAT_IS_WRONG: readonly string[] = [
  '',
  'Hier geldt geen norm.',
  'Hier gelden twee normen en geen van beide gaat voor.',
  'Hier beslist een andere norm dan de norm die voorgaat.',
]

function normsThatStand(slice: Slice): Ref {
  const { diagrams, coding, set, possible } = slice
  const deciding = slice.norms
    .map((norm, index) => ({ norm, index }))
    .filter(({ norm }) => 'oordeel' in norm.dan)
    .map((item) => ({ ...item, where: ruleDiagram(diagrams, coding, set.woorden.groepen, item.norm) }))
  const defeats = defeatsAmong(slice.norms)
  const all = deciding.reduce((ref, { norm, index, where }) => {
    const stronger = deciding.filter((other) => defeats(other.norm, norm)).map((other) => other.where)
    const here = stronger.reduce((left, other) => diagrams.and(left, diagrams.not(other)), where)
    const join = (hit: number, before: number): number => {
      if (hit === 0) return before
      return before === NOBODY ? FIRST_NORM + index : SEVERAL
    }
    return diagrams.combine(here, ref, join, (a, b) => (a === FALSE ? b : undefined))
  }, leaf(NOBODY))
  return within(diagrams, possible, all)
}
