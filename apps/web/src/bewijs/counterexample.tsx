// A case that refutes a statement, told in plain Dutch sentences.
import type { Counterexample } from '@deelwijs/engine'
import { elementLabel } from '../app/words.ts'
import { elementSentence, factSentence, factSentences } from '../ui/case-in-words.ts'
import { OutcomeMark } from '../ui/outcome-mark.tsx'

export function CounterexampleText({ example }: { readonly example: Counterexample }) {
  const { feiten, gegeven, mogelijk, tegenover, toelichting } = example
  const sentences = factSentences(feiten)
  return (
    <div className="dw-example dw-stack dw-stack--tight">
      <p>
        <strong>In dit geval klopt de stelling niet.</strong> Wij noemen alleen de feiten die ertoe doen.
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{elementSentence(gegeven)}</li>
      </ul>
      <OutcomeLine before="De uitkomst is dan:" outcomes={mogelijk} />
      {tegenover === null ? null : (
        <>
          <p>{changeSentence(tegenover.veld, tegenover.naar)}</p>
          <OutcomeLine before="Dan is de uitkomst:" outcomes={tegenover.mogelijk} />
        </>
      )}
      {toelichting === '' ? null : <p>{toelichting}</p>}
    </div>
  )
}

function changeSentence(veld: string, naar: string): string {
  return veld === 'gegeven'
    ? `Gaat het om een ander gegeven: ${elementLabel(naar)}?`
    : `Verandert alleen dit: ${factSentence(veld, naar)}`
}

function OutcomeLine({ before, outcomes }: { readonly before: string; readonly outcomes: readonly string[] }) {
  return (
    <div className="dw-row">
      <span>{before}</span>
      {outcomes.map((oordeel) => (
        <OutcomeMark key={oordeel} oordeel={oordeel} />
      ))}
    </div>
  )
}
