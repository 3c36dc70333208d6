// De deur van de gevallen: leest alle bestanden in cases/ en zegt wat er niet klopt.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zoekBuurfouten } from './buren.ts'
import type { Geval, Verzoek } from './geval.ts'
import { leesGeval } from './vorm.ts'

const MAP = join(import.meta.dirname, '../../../cases')

export type Gevallen = { readonly gevallen: readonly Geval[]; readonly fouten: readonly string[] }

/** Alle gevallen, op naam. Faalt nooit: wat niet klopt staat in `fouten`, met bestand en plek. */
export function leesGevallen(map: string = MAP): Gevallen {
  const namen = readdirSync(map).filter((naam) => naam.endsWith('.json'))
  const ingelezen = namen.sort().map((naam) => leesBestand(map, naam.slice(0, -'.json'.length)))
  const gevallen = ingelezen.filter(({ fouten }) => fouten.length === 0).map(({ geval }) => geval)
  return { gevallen, fouten: [...ingelezen.flatMap(({ fouten }) => fouten), ...gevallen.flatMap(zoekBuurfouten)] }
}

/** Elk verzoek met het geval waar het bij hoort. */
export function alleVerzoeken(
  gevallen: readonly Geval[],
): readonly { readonly geval: Geval; readonly verzoek: Verzoek }[] {
  return gevallen.flatMap((geval) => geval.verzoeken.map((verzoek) => ({ geval, verzoek })))
}

function leesBestand(map: string, naam: string): ReturnType<typeof leesGeval> {
  const tekst = readFileSync(join(map, `${naam}.json`), 'utf8')
  try {
    return leesGeval(naam, JSON.parse(tekst))
  } catch (fout) {
    const leeg = leesGeval(naam, {})
    return { ...leeg, fouten: [`cases.${naam}: dit is geen JSON (${String(fout)})`] }
  }
}
