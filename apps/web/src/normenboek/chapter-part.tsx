// One chapter of the book: its norms as titles, or written out.
import { Link } from '../app/link.tsx'
import { AuthorityMark } from '../ui/authority-mark.tsx'
import { NormText } from '../ui/norm-text.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { SourceList } from '../ui/source-list.tsx'
import { type Chapter, isDoctrine, pathOfNorm } from './chapters.ts'

type ChapterNorm = Chapter['normen'][number]
type ChapterPartProps = { readonly chapter: Chapter; readonly full: boolean }

export function ChapterPart({ chapter, full }: ChapterPartProps) {
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby={`hoofdstuk-${chapter.id}`}>
      <h2 id={`hoofdstuk-${chapter.id}`}>{chapter.titel}</h2>
      <ul className="dw-norms">
        {chapter.normen.map((norm) => (
          <NormItem key={norm.id} norm={norm} full={full} />
        ))}
      </ul>
    </section>
  )
}

function NormItem({ norm, full }: { readonly norm: ChapterNorm; readonly full: boolean }) {
  return (
    <li className="dw-norms__item">
      <div className="dw-norms__head">
        <Link to={pathOfNorm(norm.id)} className="dw-norms__link">
          {norm.titel}
        </Link>
        <span className="dw-norms__marks">
          <NormMark norm={norm} />
          <AuthorityMark gezag={norm.gezag} />
        </span>
      </div>
      {full ? (
        <div className="dw-card dw-norm-card dw-stack">
          <NormText norm={norm} />
          <SourceList ids={norm.vindplaats} short />
        </div>
      ) : null}
    </li>
  )
}

function NormMark({ norm }: { readonly norm: ChapterNorm }) {
  if (isDoctrine(norm)) return <span className="dw-norms__kind">Uitleg</span>
  if ('oordeel' in norm.dan) return <OutcomeMark oordeel={norm.dan.oordeel} />
  return <span className="dw-norms__kind">Verandert de uitkomst</span>
}
