// Zet gegevens bij elkaar die in de brief dezelfde tekst krijgen.
import type { CaseElement } from './case.ts'
import { strong } from './say.ts'
import type { Line } from './tree.ts'

/** Elements that share the same text, together, in the order asked. */
export function groupByText(
  elements: readonly CaseElement[],
  textOf: (element: CaseElement) => string,
): readonly (readonly [string, readonly CaseElement[]])[] {
  return [...Map.groupBy(elements, textOf)]
}

/** The names of the elements in one row: "Diagnose, doelen van de hulp". */
export function joinLabels(elements: readonly CaseElement[]): string {
  return elements.map(({ label }, index) => (index === 0 ? label : lowerFirst(label))).join(', ')
}

function lowerFirst(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}

/** The names of the elements, in bold. */
export function labelsLine(elements: readonly CaseElement[]): Line {
  return [strong(`${joinLabels(elements)}.`)]
}
