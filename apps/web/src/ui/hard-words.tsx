// Explains the hard words that occur in a text, for who does not know them.
import { MOEILIJKE_WOORDEN, vindMoeilijkeWoorden } from '@deelwijs/words'
import './reading.css'

export function HardWords({ text }: { readonly text: string }) {
  const found = vindMoeilijkeWoorden(text)
  if (found.length === 0) return null
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby="woorden-uitgelegd">
      <h2 id="woorden-uitgelegd">Woorden uitgelegd</h2>
      <dl className="dw-hard-words">
        {found.map((word) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{MOEILIJKE_WOORDEN[word].uitleg}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
