// Reads the labelled texts and sentences, and lays each label on the sentence it stands in.
import { readdirSync } from 'node:fs'
import type { Gegeven } from '@deelwijs/words'
import { GEGEVENS } from '@deelwijs/words'
import type { Rol } from '../src/gegevens/bevinding.ts'
import { ROLLEN } from '../src/gegevens/bevinding.ts'
import type { Sight } from '../src/gegevens/see.ts'
import { see } from '../src/gegevens/see.ts'
import { readText } from '../src/text/sentences.ts'
import type { Row } from './lines.ts'
import { isRow, rowsIn } from './lines.ts'

/** A label: an element in a role, with the sentence it stands in (-1: not known) and the elements that would not be wrong either. */
export type Label = {
  readonly element: Gegeven
  readonly role: Rol
  readonly sentence: number
  readonly also: readonly Gegeven[]
}

/** A labelled text. `source` is the file family it comes from: the folds of the measurement. */
export type Example = {
  readonly id: string
  readonly source: string
  readonly fold: string
  /** The first sentence that counts: an introduction above it is not labelled. */
  readonly start: number
  readonly sight: Sight
  readonly labels: readonly Label[]
}

const FOLDER = new URL('../corpus/', import.meta.url)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
const isElement = (name: string): name is Gegeven => GEGEVENS.some((element) => element === name)
const isRole = (name: string): name is Rol => ROLLEN.some((role) => role === name)

const sentenceAt = (sight: Sight, place: number): number => {
  const { tokens, text, sentences, sentenceOf } = sight.reading
  for (let at = 0; at < tokens.count; at += 1)
    if ((text.place[tokens.to[at] ?? 0] ?? 0) > place) return sentenceOf[at] ?? -1
  return sentences.length - 1
}

const labelOf = (raw: Row, sentence: number): readonly Label[] => {
  const element = textOf(raw['gegeven'])
  const role = textOf(raw['rol'])
  const also = Array.isArray(raw['ook']) ? raw['ook'].map(textOf).filter(isElement) : []
  return isElement(element) && isRole(role) ? [{ element, role, sentence, also }] : []
}

/** In a snippet of several sentences: the one in which a pattern sees the element, when there is one. */
const settle = (sight: Sight, label: Label): Label => {
  const seen = sight.places.findIndex(
    (places, at) => at >= label.sentence && places.some(({ treffer }) => treffer.gegeven === label.element),
  )
  if (seen >= 0) return { ...label, sentence: seen }
  return label.sentence === sight.places.length - 1 ? label : { ...label, sentence: -1 }
}

/** One line of a bank of sentences. The introduction, when there is one, stands above it as above a list. */
const fromSentence = (raw: Row, source: string, number: number): Example => {
  const intro = textOf(raw['intro']).replace(/[:.\s]+$/, '')
  const own = textOf(raw['zin'])
  const text = intro === '' ? own : `${intro}:\n${/^\s*[-•*]/.test(own) ? own : `- ${own}`}`
  const sight = see(readText(text))
  const start = intro === '' ? 0 : sentenceAt(sight, intro.length + 2)
  const labels = listOf(raw['labels'])
    .flatMap((label) => labelOf(label, start))
    .map((label) => settle(sight, label))
  return { id: `${source}-${number}`, source, fold: `${source}/${number % 4}`, start, sight, labels }
}

const fromText = (raw: Row, source: string): Example => {
  const text = textOf(raw['tekst'])
  const sight = see(readText(text))
  const labels = listOf(raw['gegevens']).flatMap((label) => {
    const quote = textOf(label['citaat'])
    const at = quote === '' ? -1 : text.indexOf(quote)
    return labelOf(label, at < 0 ? -1 : sentenceAt(sight, at))
  })
  return { id: textOf(raw['id']), source, fold: source, start: 0, sight, labels }
}

const isTraining = (name: string): boolean => name.endsWith('.jsonl') && /^(?:brieven-oefen|zelf-|zinnen-)/.test(name)

/** The files the model learns from. Files that measure are not among them. */
export const trainingFiles = (): readonly string[] => readdirSync(FOLDER).filter(isTraining).sort()

const sourceOf = (name: string): string => (name.startsWith('zelf-') ? 'zelf' : name.replace('.jsonl', ''))

/** All labelled texts and sentences, in a fixed order. */
export const readCorpus = (): readonly Example[] =>
  trainingFiles().flatMap((name) =>
    rowsIn(name).map((raw, number) =>
      'zin' in raw ? fromSentence(raw, sourceOf(name), number) : fromText(raw, sourceOf(name)),
    ),
  )
