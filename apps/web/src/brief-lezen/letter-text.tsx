// The letter as it was read: marks with a number, a line style and words, so that none depends on colour; old parts set apart.

import type { ReadText } from '../app/letter-shape.ts'
import { Link } from '../app/link.tsx'
import { Panel } from '../ui/panel.tsx'
import { type Block, blocksOf, type Mark, type MarkKind, type Piece } from './marks.ts'

const LEGEND: readonly { readonly kind: MarkKind; readonly text: string }[] = [
  { kind: 'gevraagd', text: 'Een gegeven dat wordt gevraagd' },
  { kind: 'feit', text: 'Zegt iets over het verzoek' },
  { kind: 'vlag', text: 'Hier klopt iets niet' },
  { kind: 'signaal', text: 'Een termijn of een gevolg' },
  { kind: 'genoemd', text: 'Een gegeven dat alleen is genoemd' },
]

export function LetterText({ read, marks }: { readonly read: ReadText; readonly marks: readonly Mark[] }) {
  const blocks = blocksOf(read.text, read.report, marks)
  return (
    <section className="dw-lezen__brief dw-stack dw-stack--tight" aria-labelledby="de-brief">
      <div className="dw-row dw-lezen__top">
        <h2 id="de-brief">De brief</h2>
        <Link to="/" className="dw-alone">
          Wijzig de tekst
        </Link>
        <a href="#voorstellen" className="dw-alone dw-lezen__skip">
          Naar wat wij lazen
        </a>
      </div>
      <Panel title="Wat de markeringen betekenen">
        <ul className="dw-lezen__legend">
          {LEGEND.map(({ kind, text }) => (
            <li key={kind}>
              <mark className={`dw-mark-text dw-mark-text--${kind}`}>{text}</mark>
            </li>
          ))}
        </ul>
      </Panel>
      <div className="dw-lezen__text">
        {blocks.map((block) => (
          <BlockOf key={block.from} block={block} />
        ))}
      </div>
    </section>
  )
}

function BlockOf({ block }: { readonly block: Block }) {
  const pieces = block.pieces.map((piece) => <PieceOf key={piece.from} piece={piece} />)
  if (!block.older) return <div className="dw-lezen__block">{pieces}</div>
  return (
    <blockquote className="dw-lezen__older">
      <p className="dw-lezen__older-label">Ouder bericht: dit telt niet mee</p>
      <div className="dw-lezen__block">{pieces}</div>
    </blockquote>
  )
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  if (piece.kind === null) return piece.text
  const [first] = piece.starts
  return (
    <mark
      className={`dw-mark-text dw-mark-text--${piece.kind}`}
      id={first === undefined ? undefined : markId(first.number)}
      tabIndex={first === undefined ? undefined : -1}
    >
      {piece.starts.map((mark) => (
        <span key={mark.number} className="dw-mark-number" id={mark === first ? undefined : markId(mark.number)}>
          <span className="dw-visually-hidden">
            Markering {mark.number}, {mark.labels.join(', ')}:{' '}
          </span>
          <span aria-hidden="true">{mark.number}</span>
        </span>
      ))}
      {piece.text}
    </mark>
  )
}

export function markId(number: number): string {
  return `markering-${number}`
}
