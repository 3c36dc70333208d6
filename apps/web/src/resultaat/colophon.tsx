// Under the outcome and on paper: which norms, which day, and who decides.
import type { Answer } from '@deelwijs/engine'
import { dayInWords } from '../app/today.ts'

export function Colophon({ answer }: { readonly answer: Answer }) {
  const { peildatum, normenset, engine } = answer.bewijsstuk
  return (
    <footer className="dw-colophon">
      <p>
        Berekend voor {dayInWords(peildatum)}, met normen <code>{normenset.slice(0, 12)}</code> en Deelwijs {engine}.
      </p>
      <p>Deelwijs ondersteunt. Een professional beslist. De handreiking is advies en geen wet.</p>
    </footer>
  )
}
