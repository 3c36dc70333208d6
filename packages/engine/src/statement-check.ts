// Checks a statement before it is proved: what it names must exist, and it must ask something.
import { ELEMENT } from './coding.ts'
import type { NormSet, Vocabulary } from './grammar.ts'
import { areKnown, type Check, conditionProblem, firstProblem, namesNothing, valuesOf } from './known-names.ts'
import type { Problem } from './problem.ts'
import type { Statement, StatementForm } from './statement.ts'

/**
 * The first thing that keeps a statement from being put to a norm set: a fact, value, element, outcome, finding, duty or
 * source the set does not know, or a list that names nothing. `veld` is the place, such as `vormen[0].als.pet`. Null when
 * there is no such thing.
 */
export function statementProblem(set: NormSet, { vormen }: Statement): Problem | null {
  if (vormen.length === 0) return namesNothing('vormen')
  return firstProblem(
    vormen.flatMap((form, index) => {
      const place = `vormen[${index}]`
      const als = 'als' in form ? form.als : undefined
      const inCondition: Check = () => (als === undefined ? null : conditionProblem(set.woorden, als, `${place}.als`))
      return [inCondition, ...namesIn(set, form, place)]
    }),
  )
}

/** The checks of what a form names outside its condition. */
function namesIn(set: NormSet, form: StatementForm, place: string): readonly Check[] {
  const { woorden, bronnen } = set
  switch (form.vorm) {
    case 'nooit':
    case 'altijd':
      return [areKnown(woorden.oordelen, form.oordelen, `${place}.oordelen`)]
    case 'draagt':
      return namesCarried(woorden, form, place)
    case 'verandert-niet':
      return [
        areKnown(Object.keys(woorden.feiten), form.feiten, `${place}.feiten`, 'onbekend-feit'),
        ...form.feiten.map((feit) => areKnown(valuesOf(woorden, feit), form.waarden, `${place}.waarden`)),
      ]
    case 'verruimt-niet':
      return field(woorden, form.feit, `${place}.feit`, [[form.van], `${place}.van`], [[form.naar], `${place}.naar`])
    case 'niet-meer-dan':
      return field(woorden, form.veld, `${place}.veld`, [form.laag, `${place}.laag`], [[form.hoog], `${place}.hoog`])
    case 'noemt-niet':
      return [
        ...field(woorden, form.feit, `${place}.feit`, [[form.waarde], `${place}.waarde`]),
        areKnown(Object.keys(bronnen), form.bronnen, `${place}.bronnen`),
      ]
    default:
      return []
  }
}

function namesCarried(
  woorden: Vocabulary,
  form: Extract<StatementForm, { vorm: 'draagt' }>,
  place: string,
): readonly Check[] {
  const { bevindingen, plichten, eenVanPlichten, zonderPlichten, gewicht } = form
  const asked = [bevindingen, plichten, eenVanPlichten, zonderPlichten, gewicht]
  return [
    areKnown(woorden.oordelen, form.oordelen, `${place}.oordelen`),
    () => (asked.every((item) => item === undefined) ? namesNothing(place) : null),
    areKnown(woorden.bevindingen, bevindingen, `${place}.bevindingen`),
    areKnown(woorden.plichten, plichten, `${place}.plichten`),
    areKnown(woorden.plichten, eenVanPlichten, `${place}.eenVanPlichten`),
    areKnown(woorden.plichten, zonderPlichten, `${place}.zonderPlichten`),
  ]
}

/** A fact or the element, and lists of values that it must be able to have, each with its place. */
function field(
  woorden: Vocabulary,
  name: string,
  place: string,
  ...lists: readonly (readonly [readonly string[], string])[]
): readonly Check[] {
  return [
    areKnown([ELEMENT, ...Object.keys(woorden.feiten)], [name], place, 'onbekend-feit'),
    ...lists.map(([values, where]) => areKnown(valuesOf(woorden, name), values, where)),
  ]
}
