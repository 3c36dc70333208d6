// The twelve practice cases as examples: their titles at once, the whole case when someone opens one.
import type { Facts, Opening } from './assessment.ts'

export type CaseLine = { readonly id: string; readonly titel: string }

const TITLES = import.meta.glob<string>('../../../../cases/pv*.json', { eager: true, import: 'titel' })
// As files of their own: the start page carries the titles and not the cases.
const FILES = import.meta.glob<string>('../../../../cases/pv*.json', { eager: true, import: 'default', query: '?url' })

const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)

export const CASE_LINES: readonly CaseLine[] = Object.entries(TITLES)
  .map(([path, titel]) => ({ id: idOf(path), titel }))
  .sort((a, b) => a.id.localeCompare(b.id))

/** A case as assessments to open, one per request in it; null when there is no such case. */
export async function loadCase(id: string): Promise<readonly Opening[] | null> {
  const path = Object.keys(FILES).find((known) => idOf(known) === id)
  const url = path === undefined ? undefined : FILES[path]
  if (url === undefined) return null
  const response = await fetch(url)
  return response.ok ? parseCase(await response.json()) : null
}

type Json = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
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
