// Whether it shows on the outcome which law applies: only then there is something to choose.
import { judgeElement, personsOf, type Verdict } from '@deelwijs/engine'
import { DOMEINEN } from '@deelwijs/words'
import type { Facts } from '../app/assessment-shape.ts'
import { LAW } from '../app/law.ts'
import type { Check } from '../app/with-check.tsx'

/** True when the sources on some card differ between one law, the other, and both. */
export function lawMatters({ slice, assessment, walk }: Pick<Check, 'slice' | 'assessment' | 'walk'>): boolean {
  const { [LAW]: _, ...facts } = walk.place.facts
  const shown = [{}, ...DOMEINEN[LAW].map((law) => ({ [LAW]: law }))].map((law) =>
    JSON.stringify(
      assessment.elements.map((gegeven) =>
        sourcesShown(slice, { ...facts, ...walk.place.per[gegeven], ...law }, gegeven),
      ),
    ),
  )
  return new Set(shown).size > 1
}

/** The sources on a card: of the verdict, of what it rests on where something may be given, and of the persons. */
function sourcesShown(slice: Check['slice'], facts: Facts, gegeven: string): readonly unknown[] {
  const verdict: Verdict = judgeElement(slice, facts, gegeven)
  const given = slice.set.woorden.open.includes(verdict.oordeel ?? '')
  const sources = verdict.bronnen.map(({ id }) => id)
  return [sources, given ? verdict.bevindingen : null, personsOf(slice, facts, gegeven)?.bronnen]
}
