// The reading copy: a norm or statement written out in Dutch for a jurist, from the same literal the engine computes with.
import { ELEMENT } from './coding.ts'
import { type Part, partsOf } from './condition.ts'
import type { Condition, NormData, Vocabulary } from './grammar.ts'

/** How names are written: facts, values and elements to Dutch words. */
export type Wording = {
  readonly feit: (fact: string) => string
  readonly waarde: (fact: string, value: string) => string
  readonly gegeven: (element: string) => string
  readonly groep: (group: string) => string
  readonly oordeel: (oordeel: string) => string
}

/** The words of the vocabulary itself, for a set without a wording. */
export const PLAIN_WORDING: Wording = {
  feit: (fact) => fact,
  waarde: (_, value) => value,
  gegeven: (element) => element,
  groep: (group) => group,
  oordeel: (oordeel) => oordeel,
}

/** The norm as ALS … DAN … TENZIJ … OMDAT …, one clause per line, in Markdown. */
export function readingCopy(words: Vocabulary, norm: NormData, wording: Wording = PLAIN_WORDING): string {
  const lines = [`ALS ${conditionText(words, norm.als, wording)}`]
  if (norm.tenzij !== undefined) lines.push(`TENZIJ ${conditionText(words, norm.tenzij, wording)}`)
  lines.push(`DAN ${consequenceText(norm, wording)}`, `OMDAT ${norm.omdat}`)
  if (norm.wijktAfVan.length > 0) lines.push(`WIJKT AF VAN ${norm.wijktAfVan.join(', ')}`)
  return lines.join('\n')
}

function consequenceText(norm: NormData, wording: Wording): string {
  if ('zetOm' in norm.dan) {
    return Object.entries(norm.dan.zetOm)
      .map(([from, to]) => `wordt "${wording.oordeel(from)}": "${wording.oordeel(to)}"`)
      .join('; ')
  }
  if ('verandertNiets' in norm.dan)
    return `verandert dit niets: ${norm.dan.verandertNiets.map(wording.feit).join(', ')}`
  return norm.dan.gewicht === undefined
    ? wording.oordeel(norm.dan.oordeel)
    : `${wording.oordeel(norm.dan.oordeel)} (weging: ${norm.dan.gewicht})`
}

/** A condition as one Dutch clause. */
export function conditionText(words: Vocabulary, condition: Condition, wording: Wording = PLAIN_WORDING): string {
  const parts = Object.entries(condition).flatMap(([key, value]) =>
    value === undefined ? [] : partTexts(words, { [key]: value }, wording),
  )
  return parts.join(' EN ')
}

function partTexts(words: Vocabulary, single: Condition, wording: Wording): readonly string[] {
  const group = single['groep']
  if (group !== undefined)
    return [`het gegeven hoort bij ${orList([group].flat().map((name) => wording.groep(String(name))))}`]
  return partsOf(single, words.groepen).map((part) => partText(words, part, wording))
}

function partText(words: Vocabulary, part: Part, wording: Wording): string {
  if (part.kind === 'test') {
    if (part.name === ELEMENT) return `het gegeven is ${orList(part.values.map(wording.gegeven))}`
    return `${wording.feit(part.name)} is ${orList(part.values.map((value) => wording.waarde(part.name, value)))}`
  }
  const texts = part.parts.map((nested) => conditionText(words, nested, wording))
  if (part.kind === 'niet') return `NIET (${texts.join(' EN ')})`
  return part.kind === 'een' ? `(${texts.join(' OF ')})` : `(${texts.join(' EN ')})`
}

function orList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} of ${items.at(-1) ?? ''}`
}
