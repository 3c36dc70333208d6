// Reads what goes into a letter: the typed fields, and what the professional weighed per element.
import type { Weighing } from '@deelwijs/letters'
import { readJson } from './read-json.ts'
import { ceilingOf, openFile, readAll } from './read-source.ts'
import { isRefusal, type Refusal, refuse } from './refusal.ts'
import { mapOf, objectOf, oneOf, type Shape, text } from './shape.ts'

export type LetterInput = {
  readonly velden: { readonly [veld: string]: unknown }
  readonly afwegingen: { readonly [gegeven: string]: Weighing }
}

const anything: Shape = () => null
const exactly =
  (word: string): Shape =>
  (value, path) =>
    value === word ? null : path
const weighing = oneOf(
  objectOf({ besluit: exactly('geven'), noodzaak: text, nietMinder: text }),
  objectOf({ besluit: exactly('niet-geven') }),
)
const SHAPE = objectOf({}, { velden: mapOf(anything), afwegingen: mapOf(weighing) })

function isLetterInput(value: unknown): value is Partial<LetterInput> {
  return SHAPE(value, '') === null
}

/** The fields and weighings in a file; without a file nothing is filled in. Fails on any other content. */
export async function readLetterInput(path: string | undefined, megabytes: number): Promise<LetterInput | Refusal> {
  if (path === undefined) return { velden: {}, afwegingen: {} }
  const source = await openFile(path)
  const content = isRefusal(source) ? source : await readAll(source, ceilingOf(megabytes))
  const json = isRefusal(content) ? content : readJson(content)
  if (isRefusal(json)) return { ...json, melding: `--velden: ${json.melding}` }
  const { value } = json
  if (isLetterInput(value)) return { velden: {}, afwegingen: {}, ...value }
  const place = (SHAPE(value, '') ?? '').slice(1)
  const expected =
    'Nodig is: {"velden":{…},"afwegingen":{"diagnose":{"besluit":"geven","noodzaak":"…","nietMinder":"…"}}}.'
  return refuse('onbekend-veld', place, `--velden klopt niet bij "${place}". ${expected}`)
}
