// What came of an own statement: proved with the exact count, refuted with a smallest case, or about no case at all.
import { isProblem, type Proof, prove, type Statement } from '@deelwijs/engine'
import { useEffect, useRef } from 'react'
import { normsOn } from '../app/engine.ts'
import { ExactNumber } from '../ui/exact-number.tsx'
import { Icon } from '../ui/icon.tsx'
import { durationInWords, sizeInWords } from '../ui/numbers.ts'
import { CounterexampleText } from './counterexample.tsx'
import { formsInWords } from './form-in-words.ts'
import { FormText } from './form-text.tsx'
import { type OwnStatement, statementOf } from './own-statement.ts'
import { toldShort } from './smallest-example.ts'

export type OwnResult =
  | { readonly kind: 'problem'; readonly melding: string }
  | { readonly kind: 'proof'; readonly statement: Statement; readonly proof: Proof; readonly milliseconds: number }

/** Proves the statement on the norms of a day. */
export function proveOwn(own: OwnStatement, peildatum: string): OwnResult {
  const slice = normsOn(peildatum)
  if (isProblem(slice)) return { kind: 'problem', melding: slice.melding }
  const statement = statementOf(own)
  const from = performance.now()
  const proof = prove(slice, statement)
  const milliseconds = performance.now() - from
  return { kind: 'proof', statement, proof: toldShort(slice, statement, proof), milliseconds }
}

export function OwnResultText({ result }: { readonly result: OwnResult }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  if (result.kind === 'problem') return <p>{result.melding}</p>
  const { proof, statement, milliseconds } = result
  const verdict = verdictOf(proof)
  return (
    <section className={`dw-card dw-stack dw-stack--tight dw-own__result dw-own__result--${verdict.kind}`}>
      <h3 ref={heading} tabIndex={-1}>
        <Icon name={verdict.icon} /> {verdict.word}
      </h3>
      <p className="dw-soft">Uw stelling was:</p>
      {formsInWords(statement).map((form) => (
        <FormText key={form.zin} form={form} />
      ))}
      <p>
        {verdict.sentence}
        {verdict.kind === 'empty' ? null : (
          <>
            {' '}
            Wij keken naar <ExactNumber count={proof.gevallen} /> gevallen ({sizeInWords(proof.gevallen)}), in{' '}
            {durationInWords(milliseconds)}.
          </>
        )}
      </p>
      {proof.tegenvoorbeeld === null ? null : <CounterexampleText example={proof.tegenvoorbeeld} />}
      <p className="dw-soft">Dit gaat over ons model van de regels. Een aantal gevallen is geen kans.</p>
    </section>
  )
}

function verdictOf(proof: Proof) {
  if (proof.probleem !== null) {
    return {
      kind: 'empty',
      icon: 'info',
      word: 'Hierover is niets te bewijzen',
      sentence: proof.probleem.melding,
    } as const
  }
  return proof.bewezen
    ? ({ kind: 'true', icon: 'vink', word: 'Bewezen', sentence: 'De stelling klopt in elk mogelijk geval.' } as const)
    : ({ kind: 'false', icon: 'fout', word: 'Weerlegd', sentence: 'De stelling klopt niet in elk geval.' } as const)
}
