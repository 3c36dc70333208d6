// Whether our statements can say anything about a norm set from a file: it must use our words in our meaning.
import type { NormSet } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'

type Words = NormSet['woorden']
type Lists = { readonly [name: string]: readonly string[] }

/**
 * The first of our words that a set leaves out or gives another meaning, as a place such as `woorden.open`; null when
 * there is none. A set may have more words than ours. Without a word, a statement about it would hold over no case at all.
 */
export function wordsMissingIn(set: NormSet): string | null {
  const { woorden: theirs } = set
  const { woorden: ours } = NORMENSET
  return (
    missingList(ours.feiten, theirs.feiten, 'woorden.feiten') ??
    missingList(ours.groepen, theirs.groepen, 'woorden.groepen') ??
    missingList(namesOf(ours), namesOf(theirs), 'woorden') ??
    changedMeaning(ours, theirs)
  )
}

function namesOf({ oordelen, plichten, bevindingen, gezondheid, vereist }: Words): Lists {
  return { oordelen, plichten, bevindingen, gezondheid, vereist }
}

function missingList(ours: Lists, theirs: Lists, path: string): string | null {
  const missing = Object.entries(ours).find(([name, values]) => {
    const present = Object.hasOwn(theirs, name) ? theirs[name] : undefined
    return present === undefined || values.some((value) => !present.includes(value))
  })
  return missing === undefined ? null : `${path}.${missing[0]}`
}

/** What counts as open or free must be exactly what it is with us: on that rests what "open" means in a statement. */
function changedMeaning(ours: Words, theirs: Words): string | null {
  if (ours.open.toSorted().join() !== theirs.open.toSorted().join()) return 'woorden.open'
  if (ours.vrij !== theirs.vrij) return 'woorden.vrij'
  return ours.vereistBijGezondheid === theirs.vereistBijGezondheid ? null : 'woorden.vereistBijGezondheid'
}
