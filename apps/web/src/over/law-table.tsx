// The table of law texts: what was read, in which version, and what still has to be read.
import { BRONNEN, type Bron } from '@deelwijs/norms'
import { exactCount } from '../ui/numbers.ts'
import { type LawSummary, summarizeLaws } from './law-summary.ts'

const SOURCES: readonly Bron[] = Object.values(BRONNEN)

export function LawTable() {
  const laws = summarizeLaws(SOURCES)
  const toRead = laws.reduce((sum, law) => sum + law.toRead, 0)
  return (
    <>
      <p>
        Wij gebruiken {exactCount(SOURCES.length)} plaatsen uit {laws.length} teksten. Daarvan zijn er{' '}
        {exactCount(toRead)} nog na te lezen in de tekst die nu geldt.
      </p>
      <table className="dw-laws">
        <caption>Wat wij lazen, en wat nog moet</caption>
        <thead>
          <tr>
            <th scope="col">Tekst</th>
            <th scope="col">Plaatsen</th>
            <th scope="col">Nog na te lezen</th>
            <th scope="col">Wat wij lazen</th>
          </tr>
        </thead>
        <tbody>
          {laws.map((law) => (
            <LawRow key={law.wet} law={law} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function LawRow({ law }: { readonly law: LawSummary }) {
  return (
    <tr>
      <th scope="row">{law.wet}</th>
      <td data-label="Plaatsen">{law.places}</td>
      <td data-label="Nog na te lezen">{law.toRead}</td>
      <td data-label="Wat wij lazen">
        {law.versions.map((version) => (
          <span key={version} className="dw-laws__version">
            {version}
          </span>
        ))}
      </td>
    </tr>
  )
}
