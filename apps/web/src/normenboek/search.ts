// Finds norms by any word a person may know: the title, the law and article, an everyday name or an answer.
import { BRONNEN, type Norm } from '@deelwijs/norms'
import { DOMEINEN, GEGEVEN_WOORDEN, type Gegeven, GROEPEN, LEESWOORDEN } from '@deelwijs/words'
import type { Chapter } from './chapters.ts'

const ELEMENTS: { readonly [id: string]: { readonly label: string; readonly alledaags: readonly string[] } } =
  GEGEVEN_WOORDEN
const GROUPS: { readonly [groep: string]: readonly Gegeven[] } = GROEPEN

/** Lower case, without accents and punctuation, so that "Privé-adres" and "prive adres" meet. */
export function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d.:]+/gu, ' ')
    .trim()
}

/** The chapters with only the norms that hold every word of the query; chapters without a match are left out. */
export function searchNorms(chapters: readonly Chapter[], query: string): readonly Chapter[] {
  const wanted = comparable(query).split(' ').filter(Boolean)
  if (wanted.length === 0) return chapters
  return chapters
    .map((chapter) => ({
      ...chapter,
      normen: chapter.normen.filter((norm) => {
        const text = textOf(norm, chapter)
        return wanted.every((word) => text.includes(word))
      }),
    }))
    .filter((chapter) => chapter.normen.length > 0)
}

const texts = new Map<string, string>()

/** Everything a norm can be found by. */
function textOf(norm: Norm, chapter: Chapter): string {
  const known = texts.get(norm.id)
  if (known !== undefined) return known
  const names = [...new Set(namesIn(norm.als).flatMap(wordsOf))]
  const sources = norm.vindplaats.flatMap((id) => [BRONNEN[id].vindplaats, BRONNEN[id].wet, BRONNEN[id].gaatOver])
  const outcome = 'oordeel' in norm.dan ? [LEESWOORDEN.oordeel(norm.dan.oordeel)] : []
  const text = comparable([norm.id, norm.titel, norm.omdat, chapter.titel, ...sources, ...outcome, ...names].join(' '))
  texts.set(norm.id, text)
  return text
}

type Named = { readonly key: string; readonly value: string }

/** Every fact and value, element and group that a condition names, however deep. */
function namesIn(condition: object): readonly Named[] {
  return Object.entries(condition).flatMap(([key, value]): readonly Named[] => {
    const values: readonly unknown[] = [value].flat()
    return values.flatMap((item) => {
      if (typeof item === 'string') return [{ key, value: item }]
      return typeof item === 'object' && item !== null ? namesIn(item) : []
    })
  })
}

function wordsOf({ key, value }: Named): readonly string[] {
  if (key === 'gegeven') return elementWords(value)
  if (key === 'groep') return [LEESWOORDEN.groep(value), ...(GROUPS[value] ?? []).flatMap(elementWords)]
  return Object.hasOwn(DOMEINEN, key) ? [LEESWOORDEN.feit(key), LEESWOORDEN.waarde(key, value)] : []
}

function elementWords(gegeven: string): readonly string[] {
  const words = ELEMENTS[gegeven]
  return words === undefined ? [] : [words.label, ...words.alledaags]
}
