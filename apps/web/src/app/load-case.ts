// The whole of an example, when someone opens one.
import type { Opening } from './assessment.ts'
import { parseCase } from './case-file.ts'
import { idOf } from './cases.ts'

// As files of their own: the start page carries the titles and not the cases.
const FILES = import.meta.glob<string>('../../../../cases/pv*.json', { eager: true, import: 'default', query: '?url' })

/** A case as assessments to open, one per request in it; null when there is no such case. */
export async function loadCase(id: string): Promise<readonly Opening[] | null> {
  const path = Object.keys(FILES).find((known) => idOf(known) === id)
  const url = path === undefined ? undefined : FILES[path]
  if (url === undefined) return null
  const response = await fetch(url)
  return response.ok ? parseCase(await response.json()) : null
}
