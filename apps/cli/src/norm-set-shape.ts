// The shape of a norm set in a file, field by field as the engine describes it.
import type { NormSet } from '@deelwijs/engine'
import { listOf, mapOf, objectOf, oneOf, type Shape, text, textOrNull, withAtLeast } from './shape.ts'

const texts = listOf(text)

/** Nested as deep as the JSON reader allows. */
const condition: Shape = (value, path) => mapOf(oneOf(text, texts, condition, listOf(condition)))(value, path)

const consequence = oneOf(
  objectOf({ oordeel: text }, { gewicht: text }),
  objectOf({ zetOm: mapOf(text) }),
  objectOf({ verandertNiets: texts }),
)

const reading = objectOf({ oordeel: text, gezag: text, bronnen: texts, omdat: text }, { als: condition })

const norm = objectOf(
  {
    id: text,
    titel: text,
    vindplaats: texts,
    groep: text,
    als: condition,
    dan: consequence,
    omdat: text,
    wijktAfVan: texts,
    gezag: text,
    geldigVanaf: text,
    geldigTot: textOrNull,
  },
  {
    tenzij: condition,
    andereOpvatting: listOf(reading),
    kanWel: texts,
    ontbreekt: texts,
    verwijzing: text,
    gedektDoor: text,
    versie: text,
  },
)

const duty = objectOf({ id: text, plicht: text, bij: texts, als: condition, vindplaats: texts }, { tenzij: condition })
const finding = objectOf({ id: text, bevinding: text, als: condition, bronnen: texts }, { bij: texts })
const person = objectOf(
  { id: text, als: condition, wie: texts, vindplaats: texts, omdat: text },
  { bij: texts, tenzij: condition, strenger: texts },
)

const vocabulary = objectOf({
  feiten: mapOf(texts),
  groepen: mapOf(texts),
  oordelen: texts,
  open: texts,
  vrij: text,
  plichten: texts,
  bevindingen: texts,
  vereist: texts,
  vereistBijGezondheid: text,
  gezondheid: texts,
  vraagvolgorde: texts,
  perGegeven: texts,
  stappen: listOf(objectOf({ feit: text, van: texts, naar: text, door: text })),
})

/** A source may carry more than the engine reads. */
const source = withAtLeast({ vindplaats: text, link: text, gelezen: textOrNull, nagelezen: text })

const SET = objectOf({
  naam: text,
  geldigVanaf: text,
  geldigTot: textOrNull,
  vingerafdruk: text,
  woorden: vocabulary,
  normen: listOf(norm),
  uitgesloten: listOf(objectOf({ id: text, als: condition, omdat: text })),
  plichten: listOf(duty),
  bevindingen: listOf(finding),
  personen: listOf(person),
  bronnen: mapOf(source),
  bronfilters: listOf(objectOf({ feit: text, waarde: text, zonder: texts })),
})

/** The first place where a value is no norm set, or null. */
export function misfitOf(value: unknown): string | null {
  return SET(value, '')?.slice(1) ?? null
}

/** True for a norm set. */
export function isNormSet(value: unknown): value is NormSet {
  return misfitOf(value) === null
}
