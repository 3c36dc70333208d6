// Takes a letter or a report along: as a Word document, a PDF, on paper or as text.
import { type Letter, renderText } from '@deelwijs/letters'
import { useState } from 'react'
import { Button } from './button.tsx'
import { fileName, pdfFile, wordFile } from './make-files.ts'
import { saveFile } from './save-file.ts'

type Making = (letter: Letter) => Promise<Blob>

/** `what` names it at the start of a sentence. */
export function Downloads({ letter, what = 'De brief' }: { readonly letter: Letter; readonly what?: string }) {
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)

  const save = (make: Making, extension: string): void => {
    setBusy(true)
    setSaid(`${what} wordt gemaakt.`)
    make(letter)
      .then(
        (file) => {
          saveFile(fileName(letter, extension), file)
          setSaid(`${what} is bewaard op uw apparaat.`)
        },
        () => setSaid(`${what} kon niet worden gemaakt. Kopieer de tekst, of probeer het opnieuw.`),
      )
      .finally(() => setBusy(false))
  }
  const copy = (): void => {
    navigator.clipboard.writeText(renderText(letter)).then(
      () => setSaid('De tekst staat klaar om te plakken.'),
      () => setSaid('Kopiëren lukte niet. Selecteer de tekst zelf.'),
    )
  }

  return (
    <div className="dw-stack dw-stack--tight">
      <div className="dw-row">
        <Button kind="primary" icon="opslaan" disabled={busy} onClick={() => save(wordFile, 'docx')}>
          Bewaar voor Word
        </Button>
        <Button icon="opslaan" disabled={busy} onClick={() => save(pdfFile, 'pdf')}>
          Bewaar als PDF
        </Button>
        <Button icon="printer" onClick={() => window.print()}>
          Druk af
        </Button>
        <Button icon="kopie" onClick={copy}>
          Kopieer
        </Button>
      </div>
      <p role="status">{said}</p>
    </div>
  )
}
