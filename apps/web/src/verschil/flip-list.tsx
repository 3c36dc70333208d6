// Which outcomes change into which: a table with exact counts, and an example of each in plain Dutch.
import type { Flip } from '@deelwijs/engine'
import { LEESWOORDEN } from '@deelwijs/words'
import { elementSentence, factSentences } from '../ui/case-in-words.ts'
import { ExactNumber } from '../ui/exact-number.tsx'
import { Icon } from '../ui/icon.tsx'
import { sizeInWords } from '../ui/numbers.ts'
import { OutcomeMark } from '../ui/outcome-mark.tsx'

type FlipListProps = { readonly flips: readonly Flip[]; readonly invented: boolean }

export function FlipList({ flips, invented }: FlipListProps) {
  return (
    <>
      <FlipTable flips={flips} />
      <h3>Van elk een voorbeeld</h3>
      <ul className="dw-flips">
        {flips.map((flip) => (
          <li key={keyOf(flip)} className="dw-card dw-stack dw-stack--tight">
            {invented ? <p className="dw-invented-mark">Verzonnen voorbeeld</p> : null}
            <FlipExample flip={flip} />
          </li>
        ))}
      </ul>
    </>
  )
}

const keyOf = ({ van, naar }: Flip): string => `${van} ${naar}`

function FlipTable({ flips }: { readonly flips: readonly Flip[] }) {
  return (
    <table className="dw-flip-table">
      <caption>Welke uitkomsten veranderen, en in hoeveel gevallen</caption>
      <thead>
        <tr>
          <th scope="col">Eerst</th>
          <th scope="col">Daarna</th>
          <th scope="col" className="dw-flip-table__count">
            Gevallen
          </th>
        </tr>
      </thead>
      <tbody>
        {flips.map((flip) => (
          <tr key={keyOf(flip)}>
            <td>{LEESWOORDEN.oordeel(flip.van)}</td>
            <td>{LEESWOORDEN.oordeel(flip.naar)}</td>
            <td className="dw-flip-table__count">
              <ExactNumber count={flip.gevallen} />
              <span className="dw-soft">{sizeInWords(flip.gevallen)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function FlipExample({ flip }: { readonly flip: Flip }) {
  return (
    <>
      <p className="dw-flip">
        <OutcomeMark oordeel={flip.van} />
        <Icon name="pijl" />
        <span className="dw-visually-hidden">wordt</span>
        <OutcomeMark oordeel={flip.naar} />
      </p>
      <p>
        <strong>{elementSentence(flip.voorbeeld.gegeven)}</strong>
      </p>
      <ul className="dw-flip__facts">
        {factSentences(flip.voorbeeld.feiten).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
