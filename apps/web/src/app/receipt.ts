// The receipt as a file: what is saved, and how a saved one becomes an assessment again.
import { type Answer, isProblem, parseDate, parseRequest, replay, sameJson } from '@deelwijs/engine'
import type { Opening } from './assessment.ts'
import { normsOn } from './engine.ts'
import { isObject, type Json } from './json-object.ts'
import { dayInWords } from './today.ts'

export type Reopened =
  | { readonly kind: 'opened'; readonly opening: Opening }
  | { readonly kind: 'problem'; readonly melding: string }

const NOT_ONE: Reopened = { kind: 'problem', melding: 'Dit is geen bewijsstuk van Deelwijs. Kies een ander bestand.' }
const CHANGED = 'Dit bestand is veranderd nadat het was bewaard.'

/** The text of the file: the answer as the machine interface writes it, with the receipt in it. */
export function receiptText(answer: Answer): string {
  return `${JSON.stringify(answer, null, 2)}\n`
}

export function receiptName(answer: Answer): string {
  return `deelwijs-bewijsstuk-${answer.bewijsstuk.peildatum}.json`
}

/**
 * Reads a saved file and works it out again under its own date. A receipt of other norms opens too, when its facts still
 * exist, and says so; a damaged one does not open. Nothing of the file is used but checked facts and elements.
 */
export function reopen(text: string): Reopened {
  const saved = parsed(text)
  if (!isObject(saved)) return NOT_ONE
  const receipt = isObject(saved['bewijsstuk']) ? saved['bewijsstuk'] : saved
  const { feiten, gegevens } = receipt
  const peildatum = parseDate(receipt['peildatum'])
  if (isProblem(peildatum) || !Array.isArray(gegevens)) return NOT_ONE
  const slice = normsOn(peildatum)
  if (isProblem(slice)) return { kind: 'problem', melding: slice.melding }
  const request = parseRequest(slice, { peildatum, feiten, gegevens })
  if (isProblem(request)) return { kind: 'problem', melding: request.melding }
  const replayed = replay(slice, receipt)
  const difference = isProblem(replayed) ? replayed.melding : changeIn(text, saved, receipt, replayed)
  return {
    kind: 'opened',
    opening: {
      peildatum,
      origin: {
        titel: `Bewijsstuk van ${dayInWords(peildatum)}`,
        situatie: null,
        leert:
          difference === null
            ? 'Opnieuw berekend: de uitkomst is dezelfde als toen.'
            : `${difference} Hieronder staat de uitkomst volgens de normen van nu.`,
        verzoek: null,
      },
      elements: request.gegevens.map(({ gegeven }) => gegeven),
      facts: request.feiten,
      factsPer: Object.fromEntries(request.gegevens.map((item) => [item.gegeven, item.feiten])),
    },
  }
}

/** The receipt fits; what stands around it must fit too, and stand there once: a reader of the file may go by either. */
function changeIn(text: string, saved: Json, receipt: Json, answer: Answer): string | null {
  if (saved !== receipt && !sameJson(answer, saved)) return CHANGED
  const asWritten = [JSON.stringify(saved), JSON.stringify(saved, null, 2)]
  return asWritten.includes(text.trim()) ? null : CHANGED
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
