// The clauses that were found: per clause the verdict, why, what a lawful wording is about, and where that stands.
import { CLAUSE_WORDS } from '@deelwijs/letters'
import { SignMark } from '../ui/sign-mark.tsx'
import { SourceList } from '../ui/source-list.tsx'
import type { PlacedClause } from './clauses.ts'

export function ClauseList({ clauses }: { readonly clauses: readonly PlacedClause[] }) {
  return (
    <ul className="dw-reading">
      {clauses.map((clause) => (
        <li key={clause.nummer} className="dw-card dw-stack dw-stack--tight">
          <h3 className="dw-reading__head">
            <SignMark sign={CLAUSE_WORDS[clause.oordeel].sign}>{CLAUSE_WORDS[clause.oordeel].woord}</SignMark>{' '}
            <span>
              Bepaling {clause.nummer} <span className="dw-reading__place">{clause.plaats}</span>
            </span>
          </h3>
          <blockquote>{clause.tekst}</blockquote>
          <p>
            <strong>Waarom.</strong> {clause.reden}
          </p>
          <p>
            <strong>Wat wel kan.</strong> {clause.rechtmatig}
          </p>
          <SourceList ids={clause.bronnen.map(({ id }) => id)} short />
          {clause.norm === null ? null : <NormLink norm={clause.norm} />}
        </li>
      ))}
    </ul>
  )
}

/** In a new tab: what was pasted here stays. */
function NormLink({ norm }: { readonly norm: { readonly titel: string; readonly link: string } }) {
  return (
    <p>
      Lees meer in het Normenboek:{' '}
      <a href={norm.link} target="_blank" rel="noreferrer" className="dw-alone">
        {norm.titel}
        <span className="dw-visually-hidden"> (opent in een nieuw tabblad)</span>
      </a>
    </p>
  )
}
