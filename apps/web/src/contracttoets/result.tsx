// What the contract check found: a sentence, a filter, the clauses, and the report to take along.
import { CLAUSE_VERDICTS, CLAUSE_WORDS, type ClauseVerdict, countSentence } from '@deelwijs/letters'
import { dagInAmsterdam, schrijfDatum } from '@deelwijs/words'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Contract } from '../app/reader.ts'
import { type Source, unreadIn } from '../app/text-parts.ts'
import { OneOf } from '../ui/choices.tsx'
import { Downloads } from '../ui/downloads.tsx'
import { Field } from '../ui/field.tsx'
import { UnreadList } from '../ui/unread.tsx'
import { ClauseList } from './clause-list.tsx'
import { type PlacedClause, placeClauses, reportOf } from './clauses.ts'

type ResultProps = { readonly source: Source; readonly result: Contract }

export function ContractResult({ source, result }: ResultProps) {
  const clauses = useMemo(() => placeClauses(result, source, window.location.origin), [result, source])
  const [shown, setShown] = useState<ClauseVerdict | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <section className="dw-stack" aria-labelledby="uitkomst">
        <h2 id="uitkomst" ref={heading} tabIndex={-1}>
          Wat wij vonden
        </h2>
        <p className="dw-lead">{countSentence(clauses)}</p>
        <p>
          Dit is een voorstel van een programma. Het kan iets missen of verkeerd lezen. Laat een jurist meelezen voordat
          u iets besluit.
        </p>
        <UnreadList items={unreadIn(source.file)} />
        {clauses.length === 0 ? null : <Filter clauses={clauses} shown={shown} onShow={setShown} />}
        <ClauseList clauses={clauses.filter(({ oordeel }) => shown === null || oordeel === shown)} />
      </section>
      {clauses.length === 0 ? null : <Report clauses={clauses} name={source.file?.name ?? ''} />}
    </>
  )
}

type FilterProps = {
  readonly clauses: readonly PlacedClause[]
  readonly shown: ClauseVerdict | null
  readonly onShow: (verdict: ClauseVerdict | null) => void
}

const ALL = 'alles'

function Filter({ clauses, shown, onShow }: FilterProps) {
  const count = (verdict: ClauseVerdict): number => clauses.filter(({ oordeel }) => oordeel === verdict).length
  const choices = CLAUSE_VERDICTS.map((verdict) => ({
    value: verdict,
    label: `${CLAUSE_WORDS[verdict].woord} (${count(verdict)})`,
  }))
  return (
    <div className="dw-filter dw-stack dw-stack--tight dw-no-print">
      <p id="toon" className="dw-field__label">
        Welke bepalingen wilt u zien?
      </p>
      <OneOf
        name="toon"
        labelledBy="toon"
        value={shown ?? ALL}
        choices={[{ value: ALL, label: `Alle (${clauses.length})` }, ...choices]}
        onChoose={(value) => onShow(CLAUSE_VERDICTS.find((verdict) => verdict === value) ?? null)}
      />
    </div>
  )
}

function Report({ clauses, name }: { readonly clauses: readonly PlacedClause[]; readonly name: string }) {
  const [document, setDocument] = useState(name)
  const today = dagInAmsterdam(new Date())
  const report = reportOf(clauses, document, today)
  return (
    <section className="dw-stack" aria-labelledby="verslag">
      <h2 id="verslag" className="dw-no-print">
        Maak een verslag
      </h2>
      <div className="dw-stack dw-no-print">
        <Field
          id="document"
          label="Naam van het document"
          hint="Deze naam komt boven het verslag. U mag dit leeg laten."
          value={document}
          onType={setDocument}
          maxLength={120}
        />
        <Downloads letter={report} what="Het verslag" />
      </div>
      <p className="dw-only-print">
        {document === '' ? '' : `Document: ${document}. `}
        Getoetst op {schrijfDatum(today)}. {report.footer}
      </p>
    </section>
  )
}
