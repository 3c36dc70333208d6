// The words and signs for what a gemeente should do with a field of its form, and the tasks a form can serve.
import type { Sign } from '@deelwijs/letters'
import { type Antwoord, FEITEN } from '@deelwijs/words'
import type { FormReport } from '../app/reader.ts'

type Field = FormReport['velden'][number]
export type FieldVerdict = Field['oordeel']
export type Pet = keyof typeof FEITEN.pet.antwoorden

/** Gravest first. */
export const FIELD_VERDICTS = ['moet-weg', 'anders-vragen', 'mag-blijven'] as const satisfies readonly FieldVerdict[]

export const FIELD_WORDS: {
  readonly [V in FieldVerdict]: { readonly woord: string; readonly kop: string; readonly sign: Sign }
} = {
  'moet-weg': { woord: 'Moet weg', kop: 'Deze velden moeten weg', sign: 'mag-niet' },
  'anders-vragen': { woord: 'Anders vragen', kop: 'Deze velden vraagt u anders', sign: 'eerst-navragen' },
  'mag-blijven': { woord: 'Mag blijven', kop: 'Deze velden mogen blijven', sign: 'in-orde' },
}

/** Nobody makes a form for a task that is not known, and these two ask outside the gemeente. */
const NOT_OF_A_FORM: readonly string[] = ['niet-kenbaar', 'veilig-thuis', 'kinderbescherming', 'verwijzer']

export const FORM_PETS: readonly (readonly [Pet, string])[] = Object.entries<Antwoord>(FEITEN.pet.antwoorden).flatMap(
  ([id, { label }]) => (isPet(id) && !NOT_OF_A_FORM.includes(id) ? [[id, label] as const] : []),
)

export function isPet(id: string): id is Pet {
  return Object.hasOwn(FEITEN.pet.antwoorden, id)
}

/** "Van de 9 velden moeten er 4 weg. 1 vraagt u anders en 4 mogen blijven." */
export function fieldSentence(velden: readonly { readonly oordeel: FieldVerdict }[]): string {
  const total = velden.length
  if (total === 0) return 'Wij vonden geen velden over gegevens. Dat is geen garantie dat zij er niet zijn.'
  const count = (verdict: FieldVerdict): number => velden.filter(({ oordeel }) => oordeel === verdict).length
  const [gone, other, stays] = FIELD_VERDICTS.map(count)
  const found = `Wij vonden ${total} ${total === 1 ? 'veld' : 'velden'}.`
  return `${found} Weg: ${gone}. Anders vragen: ${other}. Mag blijven: ${stays}.`
}
