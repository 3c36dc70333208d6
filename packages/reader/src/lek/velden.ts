// Reads fields of a form that hold content: "Diagnose: …", "Medicatie: …", "Hulpvraag: …". What stands behind the colon is the finding.
import { gapBefore, leakOn, onOneLine, type Page, wordAt } from './pagina.ts'
import type { Leak, LeakKind } from './soorten.ts'
import { FIELD_KINDS, NOTHING_FILLED, PLAIN_VALUES } from './woorden/velden.ts'

/** A field: its label word, its class, and its value in words `first` up to `last`; the value is empty when nothing was filled in. */
export type Field = {
  readonly label: number
  readonly soort: LeakKind
  readonly first: number
  readonly last: number
}

const VALUE_MOST = 14
const COLON = /^(?:\([a-z0-9 -]*\) ?)?\s?[:=]/
const VALUE_STOPS = /[.;?!]\s|\n/

/** End of the value that starts at `first`: the end of the line or of the sentence. */
const valueEnd = (page: Page, first: number): number => {
  let at = first + 1
  while (
    at < first + VALUE_MOST &&
    at < page.reading.tokens.count &&
    onOneLine(page, first, at) &&
    !VALUE_STOPS.test(gapBefore(page, at))
  )
    at += 1
  return at
}

const isPlain = (page: Page, first: number, last: number): boolean => {
  if (NOTHING_FILLED.has(wordAt(page, first))) return true
  for (let at = first; at < last; at += 1) if (PLAIN_VALUES.has(wordAt(page, at))) return true
  return false
}

/** The fields of a page with content. In: a page. Out: fields in order of place. Fails never; linear. */
export const fieldsOf = (page: Page): readonly Field[] => {
  const { tokens } = page.reading
  const kinds = tokens.words.map((word) => FIELD_KINDS.get(word))
  const fields: Field[] = []
  for (let label = 0; label + 1 < tokens.count; label += 1) {
    const soort = kinds[tokens.ids[label] ?? 0]
    if (
      soort === undefined ||
      !COLON.test(gapBefore(page, label + 1)) ||
      /\.{3}|…|_{3}/.test(gapBefore(page, label + 1))
    )
      continue
    const first = label + 1
    const last = valueEnd(page, first)
    fields.push({ label, soort, first, last: isPlain(page, first, last) ? first : last })
  }
  return fields
}

type Spot = { readonly van: number; readonly tot: number }

const inside = (inner: Spot, outer: Spot): boolean => inner.van >= outer.van && inner.tot <= outer.tot

type Judged = { readonly dropped: readonly Leak[]; readonly added: readonly Leak[] }

/** What one field does to the findings in it (`near`: those that start in the field). */
const judge = (page: Page, field: Field, near: readonly Leak[]): Judged => {
  const label = leakOn(page, [field.label, field.label + 1], [field.soort, 0.6, 'lek/veld'])
  const value = leakOn(page, [field.first, Math.max(field.first + 1, field.last)], [field.soort, 0.6, 'lek/veld'])
  const behind = near.filter((leak) => !inside(leak, label) && leak.van < value.tot)
  const known = field.last === field.first || behind.some((leak) => leak.soort === field.soort)
  const weaker = behind.filter(
    (leak) => leak.soort === 'behandelinhoud' && field.soort !== 'behandelinhoud' && inside(leak, value),
  )
  return { dropped: [...near.filter((leak) => inside(leak, label)), ...weaker], added: known ? [] : [value] }
}

/** The findings that start at or behind `van` and within the longest field, from the place `from` in a sorted row. */
const nearby = (sorted: readonly Leak[], from: number, tot: number): readonly Leak[] => {
  const near: Leak[] = []
  for (let at = from; at < sorted.length; at += 1) {
    const leak = sorted[at]
    if (leak === undefined || leak.van >= tot) break
    near.push(leak)
  }
  return near
}

/** Puts fields and findings together: a label alone is no finding, and a value in which nothing was found becomes one. */
export const withFields = (page: Page, found: readonly Leak[]): readonly Leak[] => {
  const fields = fieldsOf(page)
  if (fields.length === 0) return found
  const sorted = found.toSorted((left, right) => left.van - right.van)
  const dropped = new Set<Leak>()
  const added: Leak[] = []
  let from = 0
  for (const field of fields) {
    const { van, tot } = leakOn(page, [field.label, Math.max(field.first + 1, field.last)], [field.soort, 0, ''])
    while (from < sorted.length && (sorted[from]?.van ?? 0) < van) from += 1
    const judged = judge(page, field, nearby(sorted, from, tot))
    for (const leak of judged.dropped) dropped.add(leak)
    added.push(...judged.added)
  }
  return [...found.filter((leak) => !dropped.has(leak)), ...added]
}
