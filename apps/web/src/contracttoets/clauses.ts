// From what the reader found to clauses with a number, a place and a norm, for the page and for the report.
import { type ContractReport, type ReportClause, reportContract } from '@deelwijs/letters'
import { NORMENSET } from '@deelwijs/norms'
import type { Contract } from '../app/reader.ts'
import { placeIn, type Source } from '../app/text-parts.ts'

export type PlacedClause = ReportClause & { readonly nummer: number }

const TITLES: ReadonlyMap<string, string> = new Map(NORMENSET.normen.map(({ id, titel }) => [id, titel]))

/** In: what was found, the text it was found in, and the address of this site. Out: the clauses in order of place. */
export function placeClauses(found: Contract, { text, file }: Source, site: string): readonly PlacedClause[] {
  return found.clausules.map((clause, index) => {
    const { oordeel, tekst, reden, rechtmatig, bronnen, norm } = clause
    const titel = norm === null ? undefined : TITLES.get(norm)
    return {
      nummer: index + 1,
      oordeel,
      tekst,
      reden,
      rechtmatig,
      bronnen,
      plaats: placeIn(text, file?.pages ?? [], clause.van),
      norm: titel === undefined ? null : { titel, link: `${site}/normenboek/${norm}` },
    }
  })
}

/** The report over all clauses, also when the page shows some. */
export function reportOf(clauses: readonly PlacedClause[], document: string, today: string) {
  const report: ContractReport = {
    document,
    datum: today,
    peildatum: today,
    normenset: NORMENSET.vingerafdruk,
    clausules: clauses,
  }
  return reportContract(report)
}
