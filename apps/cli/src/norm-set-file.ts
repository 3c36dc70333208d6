// Reads a norm set from a JSON file, as `deelwijs normenboek --set` writes it.
import { createHash } from 'node:crypto'
import { canonical, isProblem, type NormSet, parseDate } from '@deelwijs/engine'
import { firstMisfit, type Misfit } from './misfit.ts'
import { unknownNameIn } from './norm-set-names.ts'
import { isNormSet, misfitOf } from './norm-set-shape.ts'
import { sourcesMisfit } from './norm-set-sources.ts'
import { wordsMisfit } from './norm-set-words.ts'
import { readJson } from './read-json.ts'
import { ceilingOf, openFile, readAll } from './read-source.ts'
import { isRefusal, quote, type Refusal, refuse } from './refusal.ts'

const MEGABYTES = 10
const WRONG_SHAPE = 'Dit veld ontbreekt, hoort hier niet of heeft een andere vorm.'
const LIMITS = { depth: 32, values: 200_000 } as const

/** The set in a file, with the fingerprint of what is really in it. Fails on anything that is no norm set. */
export async function readNormSet(path: string): Promise<NormSet | Refusal> {
  const source = await openFile(path)
  if (isRefusal(source)) return source
  const content = await readAll(source, ceilingOf(MEGABYTES))
  if (isRefusal(content)) return content
  const json = readJson(content, LIMITS)
  if (isRefusal(json)) return json
  const { value } = json
  if (!isNormSet(value)) return noNormSet(path, { place: misfitOf(value) ?? '', why: WRONG_SHAPE })
  const misfit = wordsMisfit(value.woorden) ?? unknownNameIn(value) ?? sourcesMisfit(value) ?? wrongDateIn(value)
  if (misfit !== null) return noNormSet(path, misfit)
  return { ...value, vingerafdruk: fingerprint(value) }
}

function wrongDateIn(set: NormSet): Misfit | null {
  const dates = (item: { readonly geldigVanaf: string; readonly geldigTot: string | null }, place: string) => [
    wrongDate(item.geldigVanaf, `${place}geldigVanaf`),
    item.geldigTot === null ? null : wrongDate(item.geldigTot, `${place}geldigTot`),
  ]
  return firstMisfit([...dates(set, ''), ...set.normen.flatMap((norm, index) => dates(norm, `normen.${index}.`))])
}

function wrongDate(date: string, place: string): Misfit | null {
  return isProblem(parseDate(date)) ? { place, why: `De datum "${quote(date)}" bestaat niet.` } : null
}

/** SHA-256 over the canonical text (RFC 8785) of a set without its fingerprint. */
function fingerprint(set: NormSet): string {
  const { vingerafdruk: _own, ...rest } = set
  return createHash('sha256').update(canonical(rest)).digest('hex')
}

function noNormSet(path: string, { place, why }: Misfit): Refusal {
  const where = place === '' ? '' : ` Kijk bij "${quote(place, 120)}". ${why}`
  return refuse(
    'geen-normenset',
    place,
    `Het bestand "${quote(path, 120)}" is geen normenset.${where} Zo maakt u er een: deelwijs normenboek --set.`,
  )
}
