// Reads a case file at the border: its requests become assessments to open.

import type { Opening } from './assessment.ts'
import type { Facts } from './assessment-shape.ts'
import { isObject } from './json-object.ts'

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Reads a case file; null when it does not have the shape of one. */
export function parseCase(input: unknown): readonly Opening[] | null {
  if (!isObject(input) || !Array.isArray(input['verzoeken'])) return null
  const origin = {
    titel: textOf(input['titel']) ?? '',
    situatie: textOf(input['situatie']),
    leert: textOf(input['leert']),
  }
  const openings = input['verzoeken'].map((request: unknown): Opening | null => {
    if (!isObject(request) || !Array.isArray(request['gegevens'])) return null
    const elements = request['gegevens'].flatMap(parseElement)
    return {
      peildatum: textOf(request['peildatum']) ?? '',
      origin: { ...origin, verzoek: textOf(request['titel']) },
      elements: elements.map(({ gegeven }) => gegeven),
      facts: parseFacts(request['feiten']),
      factsPer: Object.fromEntries(elements.map(({ gegeven, feiten }) => [gegeven, feiten])),
    }
  })
  return openings.includes(null) ? null : openings.filter((opening) => opening !== null)
}

/** An element of a case: an id, or an id with facts of its own. */
function parseElement(item: unknown): readonly { readonly gegeven: string; readonly feiten: Facts }[] {
  if (typeof item === 'string') return [{ gegeven: item, feiten: {} }]
  const gegeven = isObject(item) ? textOf(item['gegeven']) : null
  return gegeven === null || !isObject(item) ? [] : [{ gegeven, feiten: parseFacts(item['feiten']) }]
}

function parseFacts(input: unknown): Facts {
  if (!isObject(input)) return {}
  return Object.fromEntries(
    Object.entries(input).flatMap(([feit, value]) => (typeof value === 'string' ? [[feit, value]] : [])),
  )
}
