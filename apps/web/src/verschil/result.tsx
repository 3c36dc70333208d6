// What the comparison shows, or in plain words that nothing changes.
import { isProblem, type NormData } from '@deelwijs/engine'
import { useEffect, useMemo, useRef } from 'react'
import { dayInWords } from '../app/today.ts'
import { ExactNumber } from '../ui/exact-number.tsx'
import { Notice } from '../ui/notice.tsx'
import { sizeInWords } from '../ui/numbers.ts'
import { type Choice, DRAFT_DAY, sidesOf } from './choice.ts'
import { type Comparison, compareSides } from './comparison.ts'
import { FlipList } from './flip-list.tsx'
import { NormPanels } from './norm-panels.tsx'

export function Result({ choice }: { readonly choice: Choice }) {
  const found = useMemo(() => compareSides(...sidesOf(choice)), [choice])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const invented = choice.kind === 'ontwerp'
  return (
    <section className="dw-stack" aria-labelledby="verschil">
      <h2 id="verschil" ref={heading} tabIndex={-1}>
        {headingFor(choice)}
      </h2>
      {isProblem(found) ? <p>{found.melding}</p> : <Outcome found={found} invented={invented} />}
    </section>
  )
}

function headingFor({ kind, van, naar }: Choice): string {
  return kind === 'ontwerp'
    ? `Verzonnen voorbeeld: wat er op ${dayInWords(DRAFT_DAY)} zou veranderen`
    : `Van ${dayInWords(van)} naar ${dayInWords(naar)}`
}

function Outcome({ found, invented }: { readonly found: Comparison; readonly invented: boolean }) {
  const { difference, cases, added, dropped } = found
  const none = difference.omslagen.length === 0
  return (
    <>
      {none ? <NothingChanges cases={cases} norms={added.length + dropped.length} /> : <Total found={found} />}
      {none ? null : <FlipList flips={difference.omslagen} invented={invented} />}
      <NormPart title={invented ? 'Dit staat in het verzonnen ontwerp' : 'Deze normen komen erbij'} norms={added} />
      <NormPart title="Deze normen vervallen" norms={dropped} />
    </>
  )
}

function Total({ found }: { readonly found: Comparison }) {
  const { gevallen } = found.difference
  return (
    <>
      <p className="dw-total">
        In <ExactNumber count={gevallen} /> gevallen verandert de uitkomst. Dat zijn er {sizeInWords(gevallen)}.
      </p>
      <Notice>
        <p>
          Wij tellen gevallen die kunnen voorkomen. Hoe vaak zij voorkomen, weten wij niet. Het getal is dus geen kans
          en geen deel van de praktijk.
        </p>
      </Notice>
    </>
  )
}

function NothingChanges({ cases, norms }: { readonly cases: bigint; readonly norms: number }) {
  return (
    <div className="dw-card dw-stack dw-stack--tight">
      <p>
        <strong>Er verandert niets.</strong> Wij vergeleken alle <ExactNumber count={cases} /> mogelijke gevallen. In
        elk geval is de uitkomst dezelfde.
      </p>
      {norms === 0 ? <p>Op beide dagen gelden precies dezelfde normen.</p> : null}
    </div>
  )
}

function NormPart({ title, norms }: { readonly title: string; readonly norms: readonly NormData[] }) {
  return norms.length === 0 ? null : (
    <div className="dw-stack dw-stack--tight">
      <h3>{title}</h3>
      <NormPanels norms={norms} />
    </div>
  )
}
