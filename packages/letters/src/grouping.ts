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

/** The names of the elements, in bold. */
export function labelsLine(elements: readonly CaseElement[]): Line {
  return [strong(`${elements.map((element) => element.label).join(', ')}.`)]
}
