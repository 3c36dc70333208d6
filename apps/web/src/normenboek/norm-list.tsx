// The list of all norms: search, and the chapters in the order of the law.
import { NORMENSET } from '@deelwijs/norms'
import { useState } from 'react'
import { Link } from '../app/link.tsx'
import { AuthorityMark } from '../ui/authority-mark.tsx'
import { Field } from '../ui/field.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { Page } from '../ui/page.tsx'
import { CHAPTERS, type Chapter, isDoctrine, pathOfNorm } from './chapters.ts'
import { PrintButton } from './print-button.tsx'
import { searchNorms } from './search.ts'

type ChapterNorm = Chapter['normen'][number]

/** What was searched for last, so that the way back from a norm finds the same list; in memory only. */
let lastQuery = ''

export function NormList() {
  const [query, setQuery] = useState(lastQuery)
  const found = searchNorms(CHAPTERS, query)
  const search = (text: string): void => {
    lastQuery = text
    setQuery(text)
  }
  return (
    <Page heading="Normenboek" lead={LEAD}>
      <div className="dw-stack dw-stack--tight dw-no-print">
        <Field
          id="zoek-norm"
          type="search"
          label="Zoek een norm"
          hint="Zoek op een woord, een wet of een artikel. Bijvoorbeeld: diagnose, toestemming of 7.4.0."
          value={query}
          onType={search}
        />
        <p role="status" className="dw-soft">
          {countLine(found)}
        </p>
      </div>
      {found.length === 0 ? <NothingFound /> : null}
      {found.map((chapter) => (
        <ChapterPart key={chapter.id} chapter={chapter} />
      ))}
      <PrintButton label="Print deze lijst" />
    </Page>
  )
}

const LEAD =
  'Hier staan alle regels waarmee Deelwijs rekent. Elke regel heet een norm. U leest wat er staat, waarom, en op welke wet het rust.'

function countLine(found: readonly Chapter[]): string {
  const count = found.reduce((sum, chapter) => sum + chapter.normen.length, 0)
  if (count === NORMENSET.normen.length) return `Alle ${count} normen, in de volgorde van de wet.`
  return count === 1 ? 'Er past 1 norm bij uw zoekwoord.' : `Er passen ${count} normen bij uw zoekwoord.`
}

function NothingFound() {
  return (
    <div className="dw-card dw-stack dw-stack--tight">
      <p>
        <strong>Wij vonden geen norm.</strong> Probeer een ander of een korter woord. U kunt ook zoeken op een gegeven,
        zoals verslag of BSN. BSN is het burgerservicenummer.
      </p>
    </div>
  )
}

function ChapterPart({ chapter }: { readonly chapter: Chapter }) {
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby={`hoofdstuk-${chapter.id}`}>
      <h2 id={`hoofdstuk-${chapter.id}`}>{chapter.titel}</h2>
      <ul className="dw-norms">
        {chapter.normen.map((norm) => (
          <NormItem key={norm.id} norm={norm} />
        ))}
      </ul>
    </section>
  )
}

function NormItem({ norm }: { readonly norm: ChapterNorm }) {
  return (
    <li className="dw-norms__item">
      <Link to={pathOfNorm(norm.id)} className="dw-norms__link">
        {norm.titel}
      </Link>
      <span className="dw-norms__marks">
        <NormMark norm={norm} />
        <AuthorityMark gezag={norm.gezag} />
      </span>
    </li>
  )
}

function NormMark({ norm }: { readonly norm: ChapterNorm }) {
  if (isDoctrine(norm)) return <span className="dw-norms__kind">Uitleg</span>
  if ('oordeel' in norm.dan) return <OutcomeMark oordeel={norm.dan.oordeel} />
  return <span className="dw-norms__kind">Verandert de uitkomst</span>
}
