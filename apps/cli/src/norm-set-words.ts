// Checks the vocabulary of a norm set from a file: its lists may only name what the vocabulary itself knows.
import type { NormSet } from '@deelwijs/engine'
import { absentFrom, doubleIn, firstMisfit, type Misfit, notOneOfEach, unknownIn } from './misfit.ts'

type Words = NormSet['woorden']
type Lists = { readonly [name: string]: readonly string[] }

/** Names that mean something else in a condition; no fact can have them. */
const RESERVED: readonly string[] = ['gegeven', 'groep', 'alle', 'een', 'niet']

/** The first place in the vocabulary that does not fit, or null. */
export function wordsMisfit(words: Words): Misfit | null {
  return firstMisfit([...domains(words), ...lists(words), ...references(words), ...steps(words)])
}

function domains({ feiten, groepen }: Words): readonly (Misfit | null)[] {
  const reserved = Object.keys(feiten).find((name) => RESERVED.includes(name))
  return [
    reserved === undefined ? null : { place: `woorden.feiten.${reserved}`, why: 'Een feit kan niet zo heten.' },
    notOneOfEach(Object.keys(feiten), 'woorden.feiten'),
    ...Object.entries(feiten).map(([name, domain]) => notOneOfEach(domain, `woorden.feiten.${name}`)),
    notOneOfEach(Object.values(groepen).flat(), 'woorden.groepen'),
    ...Object.entries(groepen).map(([name, members]) => notOneOfEach(members, `woorden.groepen.${name}`)),
  ]
}

function lists(words: Words): readonly (Misfit | null)[] {
  const { oordelen, plichten, bevindingen, open, vereist, gezondheid, vraagvolgorde, perGegeven } = words
  const all: Lists = { plichten, bevindingen, open, vereist, gezondheid, vraagvolgorde, perGegeven }
  return [
    notOneOfEach(oordelen, 'woorden.oordelen'),
    ...Object.entries(all).map(([name, names]) => doubleIn(names, `woorden.${name}`)),
  ]
}

function references(words: Words): readonly (Misfit | null)[] {
  const facts = Object.keys(words.feiten)
  return [
    unknownIn(words.oordelen, words.open, 'woorden.open'),
    unknownIn(words.oordelen, [words.vrij], 'woorden.vrij'),
    unknownIn(words.bevindingen, words.vereist, 'woorden.vereist'),
    unknownIn(words.bevindingen, [words.vereistBijGezondheid], 'woorden.vereistBijGezondheid'),
    unknownIn(Object.values(words.groepen).flat(), words.gezondheid, 'woorden.gezondheid'),
    unknownIn(facts, words.perGegeven, 'woorden.perGegeven'),
    unknownIn(facts, words.vraagvolgorde, 'woorden.vraagvolgorde'),
    // A fact that is not in the order would never be asked, and a verdict could stay open for ever.
    absentFrom(words.vraagvolgorde, facts, 'woorden.vraagvolgorde'),
  ]
}

function steps({ feiten, stappen }: Words): readonly (Misfit | null)[] {
  return stappen.flatMap(({ feit, van, naar }, index) => {
    const place = `woorden.stappen.${index}`
    const domain = Object.hasOwn(feiten, feit) ? (feiten[feit] ?? []) : []
    return [
      unknownIn(Object.keys(feiten), [feit], `${place}.feit`),
      notOneOfEach(van, `${place}.van`),
      unknownIn(domain, van, `${place}.van`),
      unknownIn(domain, [naar], `${place}.naar`),
    ]
  })
}
