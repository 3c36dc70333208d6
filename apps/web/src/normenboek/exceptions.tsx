// The part of a norm's page about its place: which norms go before it and from which it departs.
import { isProblem } from '@deelwijs/engine'
import type { Norm } from '@deelwijs/norms'
import { useMemo } from 'react'
import { normsOn } from '../app/engine.ts'
import { NormPicture } from './picture.tsx'
import { placePicture } from './picture-layout.ts'
import { RelationLists } from './relation-lists.tsx'
import { type Row, relationsOf, rowsOf } from './relations.ts'
import './picture.css'

type ExceptionsProps = { readonly norm: Norm; readonly peildatum: string }

export function Exceptions({ norm, peildatum }: ExceptionsProps) {
  const rows = useMemo(() => rowsFor(norm.id, peildatum), [norm.id, peildatum])
  if (typeof rows === 'string') return <p>{rows}</p>
  return (
    <section className="dw-stack" aria-labelledby="plaats">
      <div className="dw-stack dw-stack--tight">
        <h2 id="plaats">Plaats tussen de andere normen</h2>
        <p>
          Soms gelden er meer normen tegelijk. Dan beslist de norm die het hoogst staat. U ziet hier alleen normen die
          samen met deze norm kunnen gelden.
        </p>
      </div>
      <div className="dw-place">
        <NormPicture
          picture={placePicture(rows.before, norm, rows.after)}
          title={`Plaats van de norm: ${norm.titel}`}
          description={pictureInWords(rows.before, rows.after)}
        />
        <div className="dw-stack">
          <RelationLists before={rows.before} after={rows.after} />
        </div>
      </div>
    </section>
  )
}

function rowsFor(
  id: string,
  peildatum: string,
): { readonly before: readonly Row[]; readonly after: readonly Row[] } | string {
  const slice = normsOn(peildatum)
  if (isProblem(slice)) return slice.melding
  const { before, after } = relationsOf(slice, id)
  return { before: rowsOf(before), after: rowsOf(after) }
}

function pictureInWords(before: readonly Row[], after: readonly Row[]): string {
  const total = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.normen.length, 0)
  return `Boven de norm: ${total(before)} die voorgaan. Onder de norm: ${total(after)} waarvan zij afwijkt. De lijst bij de tekening noemt ze allemaal.`
}
