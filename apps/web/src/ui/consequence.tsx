// What follows from a norm: an outcome, a change of the outcome, or an explanation that decides nothing.
import { GEWICHT_WOORDEN, LEESWOORDEN, somOp, type Uitlegwoord } from '@deelwijs/words'
import { outcomeWords } from '../app/words.ts'
import { Icon } from './icon.tsx'
import { OutcomeMark } from './outcome-mark.tsx'

export type Consequence =
  | { readonly oordeel: string; readonly gewicht?: string }
  | { readonly zetOm: { readonly [oordeel: string]: string } }
  | { readonly verandertNiets: readonly string[] }

const WEIGHTS: { readonly [gewicht: string]: Uitlegwoord } = GEWICHT_WOORDEN

export function ConsequenceText({ dan }: { readonly dan: Consequence }) {
  if ('zetOm' in dan) return <Changes changes={dan.zetOm} />
  if ('verandertNiets' in dan) {
    return <p>Dit verandert de uitkomst niet: {somOp(dan.verandertNiets.map(LEESWOORDEN.feit)).toLowerCase()}.</p>
  }
  const weight = WEIGHTS[dan.gewicht ?? '']
  return (
    <>
      <p>
        <OutcomeMark oordeel={dan.oordeel} big />
      </p>
      <p>{outcomeWords(dan.oordeel).uitleg}</p>
      {weight === undefined ? null : (
        <p>
          <strong>{weight.label}.</strong> {weight.uitleg}
        </p>
      )}
    </>
  )
}

function Changes({ changes }: { readonly changes: { readonly [oordeel: string]: string } }) {
  return (
    <>
      <p>De uitkomst van andere normen verandert:</p>
      <ul className="dw-turns">
        {Object.entries(changes).map(([van, naar]) => (
          <li key={van}>
            <OutcomeMark oordeel={van} />
            <Icon name="pijl" />
            <span className="dw-visually-hidden">wordt</span>
            <OutcomeMark oordeel={naar} />
          </li>
        ))}
      </ul>
    </>
  )
}
