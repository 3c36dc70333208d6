// The receipt as a file: what is saved, and how a saved one becomes an assessment again.
import { type Answer, isProblem, replay } from '@deelwijs/engine'
import type { Opening } from './assessment.ts'
import { parseElement, parseFacts } from './cases.ts'
import { normsOn } from './engine.ts'
import { dayInWords } from './today.ts'

export type Reopened =
  | { readonly kind: 'opened'; readonly opening: Opening }
  | { readonly kind: 'problem'; readonly melding: string }

type Json = { readonly [key: string]: unknown }
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const NOT_ONE: Reopened = { kind: 'problem', melding: 'Dit is geen bewijsstuk van Deelwijs. Kies een ander bestand.' }

/** The text of the file: the answer as the machine interface writes it, with the receipt in it. */
export function receiptText(answer: Answer): string {
  return `${JSON.stringify(answer, null, 2)}\n`
}

export function receiptName(answer: Answer): string {
  return `deelwijs-bewijsstuk-${answer.bewijsstuk.peildatum}.json`
}

/**
 * Reads a saved file and works it out again under its own date. A receipt of other norms opens too, and says so; a
 * damaged one does not open.
 */
export function reopen(text: string): Reopened {
  const receipt = receiptIn(text)
  const peildatum = receipt?.['peildatum']
  if (receipt === null || typeof peildatum !== 'string' || !Array.isArray(receipt['gegevens'])) return NOT_ONE
  const slice = normsOn(peildatum)
  if (isProblem(slice)) return { kind: 'problem', melding: slice.melding }
  const replayed = replay(slice, receipt)
  const elements = receipt['gegevens'].flatMap(parseElement)
  if (isProblem(replayed) && replayed.code !== 'bewijsstuk-past-niet')
    return { kind: 'problem', melding: replayed.melding }
  const titel = `Bewijsstuk van ${dayInWords(peildatum)}`
  const leert = isProblem(replayed)
    ? `${replayed.melding} Hieronder staat de uitkomst volgens de normen van nu.`
    : 'Opnieuw berekend: de uitkomst is dezelfde als toen.'
  return {
    kind: 'opened',
    opening: {
      peildatum,
      origin: { titel, situatie: null, leert, verzoek: null },
      elements: elements.map(({ gegeven }) => gegeven),
      facts: parseFacts(receipt['feiten']),
      factsPer: Object.fromEntries(elements.map(({ gegeven, feiten }) => [gegeven, feiten])),
    },
  }
}

/** The receipt in a file: the file itself, or the part of an answer that holds it. */
function receiptIn(text: string): Json | null {
  try {
    const parsed: unknown = JSON.parse(text)
    if (!isObject(parsed)) return null
    return isObject(parsed['bewijsstuk']) ? parsed['bewijsstuk'] : parsed
  } catch {
    return null
  }
}
