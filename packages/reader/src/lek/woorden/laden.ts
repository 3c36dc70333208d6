// Reads the word lists of content into patterns for the lexicon: one pattern a line; a choice with a hyphen becomes two words.
import type { Pattern } from '../../lexicon/lexicon.ts'
import type { LeakKind } from '../soorten.ts'
import { TREATMENT } from './behandeling.ts'
import { DIAGNOSES } from './diagnoses.ts'
import { FAMILY_WORDS } from './gezin.ts'
import { MEDICINES } from './medicijnen.ts'
import { DOCUMENT_WORDS } from './stukken.ts'
import { ALLOWED_LINES } from './toegestaan.ts'
import type { ContentWord } from './vorm.ts'

/** What a pattern says: its class, its certainty, its list, and how many words it has. */
export type Meaning = {
  readonly soort: LeakKind | 'toegestaan'
  readonly zekerheid: number
  readonly lijst: string
  readonly steps: number
  readonly family: boolean
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** "co-ouderschap" is two words in a text: a choice of one word with a hyphen becomes a pattern of its own. */
const withoutHyphens = (line: string): readonly string[] => {
  if (!line.includes('-')) return [line]
  const steps = line.split(/\s+/)
  if (steps.length > 1)
    return [
      steps
        .map((step) =>
          step
            .split('|')
            .map((word) => word.replace(/^.*-/, '='))
            .join('|'),
        )
        .join(' '),
    ]
  const choices = line.split('|')
  const plain = choices.filter((word) => !word.includes('-'))
  const split = choices.filter((word) => word.includes('-')).map((word) => word.replaceAll('-', ' '))
  return plain.length > 0 ? [plain.join('|'), ...split] : split
}

const stepsIn = (line: string): number => line.split(/\s+/).filter((step) => !/^\.+$/.test(step)).length

/** "=woord*" would be exact and open at once: the beginning wins. The stem does not bring "stoornissen" and "stoornis" together. */
const tidyWord = (word: string): string => {
  if (word.endsWith('stoornis')) return `${word}|${word}sen`
  return word.startsWith('=') && word.endsWith('*') ? word.slice(1) : word
}

const tidy = (line: string): string =>
  line
    .split(' ')
    .map((step) => step.split('|').map(tidyWord).join('|'))
    .join(' ')

const patternsOf = ({ soort, lijst, zekerheid, vormen }: ContentWord): readonly Pattern<Meaning>[] =>
  linesOf(vormen)
    .flatMap(withoutHyphens)
    .map(tidy)
    .map((vorm) => ({ vorm, wat: { soort, zekerheid, lijst, steps: stepsIn(vorm), family: vorm.startsWith('<') } }))

const ALLOWED: readonly Pattern<Meaning>[] = linesOf(ALLOWED_LINES).map((vorm) => ({
  vorm,
  wat: { soort: 'toegestaan', zekerheid: 1, lijst: 'lek/woorden/toegestaan', steps: stepsIn(vorm), family: false },
}))

/** All patterns of content, of documents and of allowed lines. */
export const CONTENT_PATTERNS: readonly Pattern<Meaning>[] = [
  ...[...DIAGNOSES, ...MEDICINES, ...TREATMENT, ...FAMILY_WORDS, ...DOCUMENT_WORDS].flatMap(patternsOf),
  ...ALLOWED,
]
