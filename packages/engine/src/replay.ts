// Gives an answer again from its receipt, under the same norms, and holds it against what was recorded.
import type { Answer } from './answer.ts'
import { isObject, sameJson } from './json.ts'
import { judge } from './judge.ts'
import { isProblem, type Problem, problem } from './problem.ts'
import { ENGINE_VERSION } from './receipt.ts'
import { parseRequest } from './request.ts'
import type { Slice } from './slice.ts'

/**
 * Repeats the assessment of a receipt (parsed JSON). Fails when the receipt was made under another norm set or engine, is
 * damaged, or when the answer today differs from what it records.
 */
export function replay(slice: Slice, receipt: unknown): Answer | Problem {
  if (!isObject(receipt)) return problem('bewijsstuk-past-niet', 'bewijsstuk', 'Dit is geen bewijsstuk van Deelwijs.')
  if (receipt['normenset'] !== slice.set.vingerafdruk) {
    return problem('bewijsstuk-past-niet', 'normenset', 'Dit bewijsstuk hoort bij een andere uitgave van de normen.')
  }
  if (receipt['engine'] !== ENGINE_VERSION) {
    return problem(
      'bewijsstuk-past-niet',
      'engine',
      `Dit bewijsstuk is gemaakt met een andere versie. Nodig is versie ${ENGINE_VERSION}.`,
    )
  }
  const { peildatum, feiten, gegevens } = receipt
  const request = parseRequest(slice, { peildatum, feiten, gegevens })
  if (isProblem(request)) return request
  const answer = judge(slice, request)
  if (!sameJson(answer.bewijsstuk, receipt)) {
    return problem('bewijsstuk-past-niet', 'uitkomsten', 'Dit bewijsstuk is veranderd: de uitkomst is nu een andere.')
  }
  return answer
}

/** JSON with the keys of every object in alphabetical order (as in RFC 8785). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value) ?? 'null'
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}
