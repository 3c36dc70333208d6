// The list of all norms: search, and the chapters in the order of the law.
import { NORMENSET } from '@deelwijs/norms'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'
import { ChapterPart } from './chapter-part.tsx'
import { CHAPTERS, type Chapter } from './chapters.ts'
import { PrintButton } from './print-button.tsx'
import { searchNorms } from './search.ts'

/** What was searched for last, so that the way back from a norm finds the same list; in memory only. */
let lastQuery = ''

export function NormList() {
  const [query, setQuery] = useState(lastQuery)
  const [full, setFull] = useState(false)
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
        <p>
          <Button icon="boek" onClick={() => setFull(!full)}>
            {full ? 'Toon alleen de titels' : 'Toon de tekst van elke norm'}
          </Button>
        </p>
      </div>
      {found.length === 0 ? <NothingFound /> : null}
      {found.map((chapter) => (
        <ChapterPart key={chapter.id} chapter={chapter} full={full} />
      ))}
      <PrintButton label={full ? 'Print deze normen' : 'Print deze lijst'} />
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
