// What the form check found: the fields per verdict, and the lawful version to copy.
import { useEffect, useRef, useState } from 'react'
import type { FormReport } from '../app/reader.ts'
import { placeIn, type Source, unreadIn } from '../app/text-parts.ts'
import { Button } from '../ui/button.tsx'
import { SignMark } from '../ui/sign-mark.tsx'
import { SourceList } from '../ui/source-list.tsx'
import { UnreadList } from '../ui/unread.tsx'
import { FIELD_VERDICTS, FIELD_WORDS, type FieldVerdict, fieldSentence } from './field-words.ts'

type ResultProps = { readonly source: Source; readonly result: FormReport }

export function FormResult({ source, result }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <section className="dw-stack" aria-labelledby="uitkomst">
        <h2 id="uitkomst" ref={heading} tabIndex={-1}>
          Wat wij vonden
        </h2>
        <p className="dw-lead">{fieldSentence(result.velden)}</p>
        <p>Dit is een voorstel van een programma. Laat een jurist meelezen voordat u het formulier wijzigt.</p>
        <UnreadList items={unreadIn(source.file)} />
      </section>
      {FIELD_VERDICTS.map((verdict) => (
        <Group key={verdict} verdict={verdict} source={source} fields={result.velden} />
      ))}
      {result.velden.length === 0 ? null : <Lawful lines={result.rechtmatig} />}
    </>
  )
}

type GroupProps = {
  readonly verdict: FieldVerdict
  readonly source: Source
  readonly fields: FormReport['velden']
}

function Group({ verdict, source, fields }: GroupProps) {
  const own = fields.filter(({ oordeel }) => oordeel === verdict)
  if (own.length === 0) return null
  const { kop, sign, woord } = FIELD_WORDS[verdict]
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby={verdict}>
      <h2 id={verdict}>
        {kop} ({own.length})
      </h2>
      <ul className="dw-reading">
        {own.map((field) => (
          <li key={field.van} className="dw-card dw-stack dw-stack--tight">
            <h3 className="dw-reading__head">
              <SignMark sign={sign}>{woord}</SignMark>{' '}
              <span className="dw-reading__place">{placeIn(source.text, source.file?.pages ?? [], field.van)}</span>
            </h3>
            <blockquote>{field.tekst}</blockquote>
            <p>
              <strong>Waarom.</strong> {field.reden}
            </p>
            <p>
              <strong>Wat u doet.</strong> {field.rechtmatig}
            </p>
            <SourceList ids={field.bronnen.map(({ id }) => id)} short />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lawful({ lines }: { readonly lines: readonly string[] }) {
  const [said, setSaid] = useState('')
  const text = lines.join('\n')
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('De tekst staat klaar om te plakken.'),
      () => setSaid('Kopiëren lukte niet. Selecteer de tekst zelf.'),
    )
  }
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="kan-wel">
      <h2 id="kan-wel">Zo kan het formulier wel</h2>
      <p>Wat mag blijven, staat er één keer in. Neem de tekst over en maak hem af.</p>
      <ul className="dw-card dw-lawful">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="dw-row dw-no-print">
        <Button icon="kopie" onClick={copy}>
          Kopieer deze tekst
        </Button>
        <Button icon="printer" onClick={() => window.print()}>
          Druk af
        </Button>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
