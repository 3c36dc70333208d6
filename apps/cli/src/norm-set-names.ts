// Checks that every name in a norm set from a file is a name of its own vocabulary.
import type { Condition, NormData, NormSet } from '@deelwijs/engine'
import { firstMisfit, type Misfit, unknownIn } from './misfit.ts'
import { quote } from './refusal.ts'

type Words = NormSet['woorden']
type Value = Condition[string]

/** The first unknown fact, value, element, group, outcome, duty or finding; null when all are known. */
export function unknownNameIn(set: NormSet): Misfit | null {
  const words = set.woorden
  const conditions = (items: readonly { readonly als: Condition; readonly tenzij?: Condition }[], list: string) =>
    items.flatMap((item, index) => [
      inCondition(words, item.als, `${list}.${index}.als`),
      inCondition(words, item.tenzij ?? {}, `${list}.${index}.tenzij`),
    ])
  const outcomes = (items: readonly { readonly bij?: readonly string[] }[], list: string) =>
    items.map((item, index) => unknownIn(words.oordelen, item.bij ?? [], `${list}.${index}.bij`))
  return firstMisfit([
    ...conditions(set.normen, 'normen'),
    ...set.normen.map((norm, index) => inNorm(words, norm, `normen.${index}`)),
    ...conditions(set.uitgesloten, 'uitgesloten'),
    ...conditions(set.plichten, 'plichten'),
    ...outcomes(set.plichten, 'plichten'),
    ...set.plichten.map((rule, index) => unknownIn(words.plichten, [rule.plicht], `plichten.${index}.plicht`)),
    ...conditions(set.bevindingen, 'bevindingen'),
    ...outcomes(set.bevindingen, 'bevindingen'),
    ...set.bevindingen.map((rule, index) =>
      unknownIn(words.bevindingen, [rule.bevinding], `bevindingen.${index}.bevinding`),
    ),
    ...conditions(set.personen, 'personen'),
    ...outcomes(set.personen, 'personen'),
  ])
}

function inNorm(words: Words, norm: NormData, path: string): Misfit | null {
  const readings = (norm.andereOpvatting ?? []).map((reading, index) => {
    const place = `${path}.andereOpvatting.${index}`
    return firstMisfit([
      unknownIn(words.oordelen, [reading.oordeel], `${place}.oordeel`),
      inCondition(words, reading.als ?? {}, `${place}.als`),
    ])
  })
  return firstMisfit([
    inConsequence(words, norm, `${path}.dan`),
    unknownIn(elementsOf(words), norm.kanWel ?? [], `${path}.kanWel`),
    unknownIn(Object.keys(words.feiten), norm.ontbreekt ?? [], `${path}.ontbreekt`),
    ...readings,
  ])
}

function inConsequence(words: Words, { dan }: NormData, path: string): Misfit | null {
  if ('oordeel' in dan) return unknownIn(words.oordelen, [dan.oordeel], `${path}.oordeel`)
  if ('zetOm' in dan) return unknownIn(words.oordelen, Object.entries(dan.zetOm).flat(), `${path}.zetOm`)
  return unknownIn(Object.keys(words.feiten), dan.verandertNiets, `${path}.verandertNiets`)
}

function inCondition(words: Words, condition: Condition, path: string): Misfit | null {
  return firstMisfit(Object.entries(condition).map(([key, value]) => inPart(words, key, value, `${path}.${key}`)))
}

function inPart(words: Words, key: string, value: Value, path: string): Misfit | null {
  const parts = [value ?? []].flat()
  const nested = parts.filter((part) => typeof part !== 'string')
  const values = parts.filter((part) => typeof part === 'string')
  if (['alle', 'een', 'niet'].includes(key))
    return values.length > 0 ? noValue(path) : firstMisfit(nested.map((part) => inCondition(words, part, path)))
  const domain = domainOf(words, key)
  if (domain === undefined) return { place: path, why: `De naam "${quote(key)}" is hier onbekend.` }
  return nested.length > 0 || values.length === 0 ? noValue(path) : unknownIn(domain, values, path)
}

function noValue(place: string): Misfit {
  return { place, why: 'Wat hier staat, past niet bij deze naam.' }
}

function domainOf(words: Words, key: string): readonly string[] | undefined {
  if (key === 'gegeven') return elementsOf(words)
  if (key === 'groep') return Object.keys(words.groepen)
  return Object.hasOwn(words.feiten, key) ? words.feiten[key] : undefined
}

function elementsOf(words: Words): readonly string[] {
  return Object.values(words.groepen).flat()
}
