// Checks that every source a norm set from a file refers to stands in that set.
import type { NormSet } from '@deelwijs/engine'
import { firstMisfit, type Misfit, unknownIn } from './misfit.ts'

/** The first reference to a source, or filter on sources, that leads nowhere; null when all lead somewhere. */
export function sourcesMisfit(set: NormSet): Misfit | null {
  const known = Object.keys(set.bronnen)
  const places = (items: readonly { readonly vindplaats: readonly string[] }[], list: string) =>
    items.map((item, index) => unknownIn(known, item.vindplaats, `${list}.${index}.vindplaats`))
  const readings = set.normen.flatMap((norm, at) =>
    (norm.andereOpvatting ?? []).map((reading, index) =>
      unknownIn(known, reading.bronnen, `normen.${at}.andereOpvatting.${index}.bronnen`),
    ),
  )
  return firstMisfit([
    ...places(set.normen, 'normen'),
    ...readings,
    ...places(set.plichten, 'plichten'),
    ...places(set.personen, 'personen'),
    ...set.bevindingen.map((rule, index) => unknownIn(known, rule.bronnen, `bevindingen.${index}.bronnen`)),
    ...set.bronfilters.flatMap(({ feit, waarde, zonder }, index) => [
      unknownIn(Object.keys(set.woorden.feiten), [feit], `bronfilters.${index}.feit`),
      unknownIn(set.woorden.feiten[feit] ?? [], [waarde], `bronfilters.${index}.waarde`),
      unknownIn(known, zonder, `bronfilters.${index}.zonder`),
    ]),
  ])
}
