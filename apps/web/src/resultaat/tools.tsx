// What one can take along: print, text to paste, and the receipt as a file.
import { useState } from 'react'
import type { Check } from '../app/with-check.tsx'
import { Button } from '../ui/button.tsx'
import { saveFile } from '../ui/save-file.ts'
import type { Outcomes } from './outcomes.ts'
import { plainText } from './plain-text.ts'
import { sentenceFor } from './sentence.ts'

type ToolsProps = { readonly check: Check; readonly outcomes: Outcomes }

export function Tools({ check, outcomes }: ToolsProps) {
  const [said, setSaid] = useState('')
  const { answer, list } = outcomes
  const copy = (): void => {
    const told = list.map((outcome) => ({
      outcome,
      ...sentenceFor(check.slice, outcome.explanation, outcome.facts, []),
    }))
    const text = plainText(told, answer.bewijsstuk.peildatum, answer.bewijsstuk.normenset)
    navigator.clipboard.writeText(text).then(
      () => setSaid('De tekst staat klaar om te plakken.'),
      () => setSaid('Kopiëren lukte niet. Selecteer de tekst zelf.'),
    )
  }
  // The code of receipts comes when someone wants one.
  const keep = async (): Promise<void> => {
    const { receiptName, receiptText } = await import('../app/receipt.ts')
    saveFile(receiptName(answer), new Blob([receiptText(answer)], { type: 'application/json' }))
    setSaid('Het bewijsstuk is bewaard op uw apparaat.')
  }
  const save = (): void => {
    keep().catch(() => setSaid('Bewaren lukte niet. Probeer het nog eens.'))
  }
  return (
    <section className="dw-stack dw-stack--tight dw-no-print" aria-labelledby="meenemen">
      <h2 id="meenemen">Bewaren of meenemen</h2>
      <p className="dw-soft">Een bewijsstuk is een bestand met uw antwoorden en de uitkomst. Later opent u het weer.</p>
      <div className="dw-row">
        <Button icon="opslaan" onClick={save}>
          Bewaar het bewijsstuk
        </Button>
        <Button icon="kopie" onClick={copy}>
          Kopieer als tekst
        </Button>
        <Button icon="printer" onClick={() => window.print()}>
          Druk af
        </Button>
      </div>
      <p role="status">{said}</p>
    </section>
  )
}
