// Writes concrete cases in plain Dutch: one that refutes a statement, or one that flips between two norm sets.
import type { Counterexample, Facts } from '@deelwijs/engine'
import { somOp } from '@deelwijs/words'
import { wrap } from './layout.ts'
import { DUTCH } from './wording.ts'

const INDENT = '    '

/** The case, what the norms say there, and for a change: what they say after it. */
export function counterexampleText({ feiten, gegeven, mogelijk, tegenover, toelichting }: Counterexample): string {
  const lines = [`Tegenvoorbeeld bij ${elementName(gegeven)}: ${outcomes(mogelijk)}.`]
  if (tegenover !== null) {
    const { veld, van, naar } = tegenover
    lines.push(
      veld === 'gegeven'
        ? `Bij ${elementName(naar)} is het dan: ${outcomes(tegenover.mogelijk)}.`
        : `Wordt "${DUTCH.feit(veld)}" niet "${DUTCH.waarde(veld, van)}" maar "${DUTCH.waarde(veld, naar)}": ${outcomes(tegenover.mogelijk)}.`,
    )
  }
  if (toelichting !== '') lines.push(toelichting)
  return [...lines.map((line) => wrap(line, INDENT)), factsText(feiten)].join('\n')
}

/** The facts of a case, one per line: as the machine writes them, and as a person reads them. */
export function factsText(feiten: Facts): string {
  const parts = Object.entries(feiten)
  if (parts.length === 0) return `${INDENT}In elk geval.`
  return parts
    .map(
      ([feit, waarde]) =>
        `${INDENT}${`${feit}=${waarde}`.padEnd(38)} ${DUTCH.feit(feit)}: ${DUTCH.waarde(feit, waarde)}`,
    )
    .join('\n')
}

/** The name of an element between quotes. */
export function elementName(gegeven: string | null): string {
  return gegeven === null ? 'elk gegeven' : `"${DUTCH.gegeven(gegeven)}"`
}

function outcomes(list: readonly string[]): string {
  return list.length === 0 ? 'geen oordeel' : somOp(list.map(DUTCH.oordeel), 'of')
}
