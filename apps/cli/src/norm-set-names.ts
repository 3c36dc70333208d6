// Checks that every name in a norm set from a file is a name of its own vocabulary.
import type { Condition, NormData, NormSet } from '@deelwijs/engine'

type Words = NormSet['woorden']
type Value = Condition[string]

/** The place of the first unknown fact, value, element, group, outcome, duty or finding; null when all are known. */
export function unknownNameIn(set: NormSet): string | null {
  const words = set.woorden
  const conditions = (items: readonly { readonly als: Condition; readonly tenzij?: Condition }[], list: string) =>
    items.flatMap((item, index) => [
      inCondition(words, item.als, `${list}.${index}.als`),
      inCondition(words, item.tenzij ?? {}, `${list}.${index}.tenzij`),
    ])
  const outcomes = (items: readonly { readonly bij?: readonly string[] }[], list: string) =>
    items.map((item, index) => inList(words.oordelen, item.bij ?? [], `${list}.${index}.bij`))
  return firstOf([
    ...conditions(set.normen, 'normen'),
    ...set.normen.map((norm, index) => inNorm(words, norm, `normen.${index}`)),
    ...conditions(set.uitgesloten, 'uitgesloten'),
    ...conditions(set.plichten, 'plichten'),
    ...outcomes(set.plichten, 'plichten'),
    ...set.plichten.map((rule, index) => inList(words.plichten, [rule.plicht], `plichten.${index}.plicht`)),
    ...conditions(set.bevindingen, 'bevindingen'),
    ...outcomes(set.bevindingen, 'bevindingen'),
    ...set.bevindingen.map((rule, index) =>
      inList(words.bevindingen, [rule.bevinding], `bevindingen.${index}.bevinding`),
    ),
    ...conditions(set.personen, 'personen'),
    ...outcomes(set.personen, 'personen'),
  ])
}

function inNorm(words: Words, norm: NormData, path: string): string | null {
  const readings = (norm.andereOpvatting ?? []).map((reading, index) => {
    const place = `${path}.andereOpvatting.${index}`
    return firstOf([
      inList(words.oordelen, [reading.oordeel], `${place}.oordeel`),
      inCondition(words, reading.als ?? {}, `${place}.als`),
    ])
  })
  return firstOf([
    inConsequence(words, norm, `${path}.dan`),
    inList(elementsOf(words), norm.kanWel ?? [], `${path}.kanWel`),
    inList(Object.keys(words.feiten), norm.ontbreekt ?? [], `${path}.ontbreekt`),
    ...readings,
  ])
}

function inConsequence(words: Words, { dan }: NormData, path: string): string | null {
  if ('oordeel' in dan) return inList(words.oordelen, [dan.oordeel], `${path}.oordeel`)
  if ('zetOm' in dan) return inList(words.oordelen, Object.entries(dan.zetOm).flat(), `${path}.zetOm`)
  return inList(Object.keys(words.feiten), dan.verandertNiets, `${path}.verandertNiets`)
}

function inCondition(words: Words, condition: Condition, path: string): string | null {
  return firstOf(Object.entries(condition).map(([key, value]) => inPart(words, key, value, `${path}.${key}`)))
}

function inPart(words: Words, key: string, value: Value, path: string): string | null {
  const parts = [value ?? []].flat()
  const nested = parts.filter((part) => typeof part !== 'string')
  const values = parts.filter((part) => typeof part === 'string')
  if (['alle', 'een', 'niet'].includes(key))
    return values.length > 0 ? path : firstOf(nested.map((part) => inCondition(words, part, path)))
  const domain = domainOf(words, key)
  return domain === undefined || nested.length > 0 || values.length === 0 ? path : inList(domain, values, path)
}

function domainOf(words: Words, key: string): readonly string[] | undefined {
  if (key === 'gegeven') return elementsOf(words)
  if (key === 'groep') return Object.keys(words.groepen)
  return Object.hasOwn(words.feiten, key) ? words.feiten[key] : undefined
}

function elementsOf(words: Words): readonly string[] {
  return Object.values(words.groepen).flat()
}

function inList(known: readonly string[], names: readonly string[], path: string): string | null {
  return names.every((name) => known.includes(name)) ? null : path
}

function firstOf(places: readonly (string | null)[]): string | null {
  return places.find((place) => place !== null) ?? null
}
