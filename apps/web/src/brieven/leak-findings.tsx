// What the leak check found: each finding with its kind, its place and the words around it.
import type { Leak } from '@deelwijs/reader'
import { Icon } from '../ui/icon.tsx'
import { around, LEAK_WORDS } from './leak-words.ts'

type LeakFindingsProps = {
  readonly text: string
  readonly leaks: readonly Leak[]
  /** Where a finding is, for a person. */
  readonly place: (at: number) => string
}

export function LeakFindings({ text, leaks, place }: LeakFindingsProps) {
  if (leaks.length === 0) return null
  return (
    <ul className="dw-leaks">
      {leaks.map((leak) => {
        const { before, found, after } = around(text, leak)
        return (
          <li key={`${leak.soort}-${leak.van}-${leak.tot}`}>
            <p className="dw-leaks__kind">
              <Icon name="fout" /> Mogelijk: {LEAK_WORDS[leak.soort]}
              <span className="dw-reading__place">{place(leak.van)}</span>
            </p>
            <p className="dw-leaks__text">
              {before}
              <mark className="dw-found">{found}</mark>
              {after}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** The kinds that were looked for, folded. */
export function SearchedFor({
  kinds,
}: {
  readonly kinds: readonly { readonly soort: string; readonly uitleg: string }[]
}) {
  return (
    <details className="dw-panel">
      <summary className="dw-panel__title">Waar wij naar zochten</summary>
      <ul className="dw-panel__body">
        {kinds.map(({ soort, uitleg }) => (
          <li key={soort}>{uitleg}</li>
        ))}
      </ul>
    </details>
  )
}
