// How to object to a norm: a ready message to copy, for the project's issue tracker.
import type { Norm } from '@deelwijs/norms'
import { useState } from 'react'
import { Link } from '../app/link.tsx'
import { Button } from '../ui/button.tsx'
import { objectionText } from './objection.ts'

const DONE = 'De melding is gekopieerd.'
const FAILED = 'Kopiëren lukte niet. Selecteer de tekst hieronder zelf.'

export function ObjectToNorm({ norm }: { readonly norm: Norm }) {
  const [said, setSaid] = useState('')
  const text = objectionText(norm)
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(DONE),
      () => setSaid(FAILED),
    )
  }
  return (
    <section className="dw-stack dw-stack--tight dw-no-print" aria-labelledby="bezwaar">
      <h2 id="bezwaar">Klopt deze norm niet?</h2>
      <p>
        Zeg het ons. Deelwijs is open: iedereen kan een melding doen bij het project. Noem de wet of uitspraak waarop u
        zich baseert. Zet geen gegevens over een kind of gezin in uw melding.
      </p>
      <div className="dw-row">
        <Button icon="kopie" onClick={copy}>
          Kopieer een melding
        </Button>
        <p role="status">{said}</p>
      </div>
      {said === FAILED ? <pre className="dw-message">{text}</pre> : null}
      <p>
        <Link to="/over" className="dw-alone">
          Zo gaat een melding verder
        </Link>
      </p>
    </section>
  )
}
