// The questions of a weighing by weight, and what is still missing before it can stand.
import { BEGINSEL_WOORDEN, GEWICHTEN, type Gewicht, WEEGVRAGEN } from '@deelwijs/words'
import type { Weighing } from '../app/assessment-shape.ts'
import { DECISION, GIVE, KEEP } from '../app/weighing.ts'
import { lowerFirst } from '../app/words.ts'
import type { FieldError } from '../ui/errors.tsx'

function isWeight(gewicht: string | null): gewicht is Gewicht {
  return GEWICHTEN.some((known) => known === gewicht)
}

/** The questions that go with a weight; a weight that is not known counts as the heaviest. */
export function weighingForm(gewicht: string | null) {
  return WEEGVRAGEN[isWeight(gewicht) ? gewicht : 'zwaar']
}

/** Ids of the answers in own words without which the element cannot be given. */
export function requiredWords(gewicht: string | null): readonly string[] {
  const form = weighingForm(gewicht)
  return [...form.vragen.map(({ id }) => id), ...form.zelf]
}

/** Ids of the input fields. */
export const wordsField = (id: string): string => `weeg-${id}`
export const DECISION_FIELD = `${DECISION}-eerste`

/** What keeps the weighing from standing: no decision, or a reason that is missing. Not giving needs no reason. */
export function weighingMistakes(weighing: Weighing, gewicht: string | null): readonly FieldError[] {
  if (weighing[DECISION] === KEEP) return []
  if (weighing[DECISION] !== GIVE) return [{ field: DECISION_FIELD, message: 'Kies wat u besluit.' }]
  const form = weighingForm(gewicht)
  const asked = [...form.vragen, ...form.zelf.map((id) => ({ id, vraag: BEGINSEL_WOORDEN[id].vraag }))]
  return asked
    .filter(({ id }) => (weighing[id] ?? '').trim() === '')
    .map(({ id, vraag }) => ({ field: wordsField(id), message: `Schrijf in eigen woorden op: ${lowerFirst(vraag)}` }))
}
