// Says in words what the picture of a norm shows, with a way to each norm.
import type { NormData } from '@deelwijs/engine'
import { Link } from '../app/link.tsx'
import { pathOfNorm } from './chapters.ts'
import { outcomeName } from './picture-layout.ts'
import type { Row } from './relations.ts'

type RelationListsProps = { readonly before: readonly Row[]; readonly after: readonly Row[] }

export function RelationLists({ before, after }: RelationListsProps) {
  return (
    <>
      <RelationList title="Deze normen gaan voor" rows={before} none="Geen enkele norm gaat hierop voor." />
      <RelationList title="Hiervan wijkt deze norm af" rows={after} none="Deze norm wijkt van geen andere norm af." />
    </>
  )
}

type ListProps = { readonly title: string; readonly rows: readonly Row[]; readonly none: string }

function RelationList({ title, rows, none }: ListProps) {
  return (
    <section className="dw-stack dw-stack--tight">
      <h3>{title}</h3>
      {rows.length === 0 ? <p>{none}</p> : null}
      {rows.map((row) => (
        <div key={row.normen[0]?.id} className="dw-relation">
          <p className="dw-soft">{row.uitleg}</p>
          <ul>
            {row.normen.map((norm) => (
              <RelationItem key={norm.id} norm={norm} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function RelationItem({ norm }: { readonly norm: NormData }) {
  return (
    <li>
      <Link to={pathOfNorm(norm.id)}>{norm.titel}</Link> ({outcomeName(norm).toLowerCase()})
    </li>
  )
}
