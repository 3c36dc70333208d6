// What was found in a text or file that is about to leave, piece by piece; hidden pieces are shown whole.
import type { HiddenText } from '@deelwijs/files'
import { useEffect, useRef } from 'react'
import type { LeakReport } from '../app/reader.ts'
import { placeIn, type Source, type TextPart, unreadIn } from '../app/text-parts.ts'
import { Notice } from '../ui/notice.tsx'
import { UnreadList } from '../ui/unread.tsx'
import { LeakFindings, SearchedFor } from './leak-findings.tsx'
import { leakSentence } from './leak-words.ts'
import './leaks.css'

export type PartReport = { readonly part: TextPart; readonly report: LeakReport }

type LeakResultProps = { readonly source: Source; readonly result: readonly PartReport[] }

export function LeakResult({ source, result }: LeakResultProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const kinds = result[0]?.report.gezochtNaar ?? []
  const found = result.reduce((sum, { report }) => sum + report.bevindingen.length, 0)
  return (
    <>
      <section className="dw-stack" aria-labelledby="uitkomst">
        <h2 id="uitkomst" ref={heading} tabIndex={-1}>
          Wat wij vonden
        </h2>
        <p className="dw-lead">{leakSentence(kinds.length, found, 'alles')}</p>
        <UnreadList items={unreadIn(source.file)} />
        <SearchedFor kinds={kinds} />
      </section>
      {result.map((each, index) => (
        <Part key={`${each.part.title}-${index.toString()}`} id={`stuk-${index.toString()}`} {...each} />
      ))}
    </>
  )
}

function Part({ id, part, report }: PartReport & { readonly id: string }) {
  const place = (at: number): string => placeIn(part.text, part.pages, at)
  return (
    <section className="dw-stack dw-stack--tight" aria-labelledby={id}>
      <h2 id={id}>{part.title}</h2>
      {report.bevindingen.length === 0 ? <p>Hier vonden wij niets. Kijk zelf nog een keer.</p> : null}
      <LeakFindings text={part.text} leaks={report.bevindingen} place={place} />
      {part.hidden.length === 0 ? null : <Hidden pieces={part.hidden} />}
    </section>
  )
}

function Hidden({ pieces }: { readonly pieces: readonly HiddenText[] }) {
  return (
    <>
      <Notice>
        <p>Dit ziet u niet op papier. De ontvanger kan het wel lezen. Haal weg wat er niet hoort.</p>
      </Notice>
      <dl className="dw-hidden">
        {pieces.map(({ label, text }, index) => (
          <div key={`${label}-${index.toString()}`}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
