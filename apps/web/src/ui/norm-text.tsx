// A norm as a person reads it: when it applies, unless, what follows and why.
import type { ReactNode } from 'react'
import type { Condition } from './condition-tree.ts'
import { Conditions } from './conditions.tsx'
import { type Consequence, ConsequenceText } from './consequence.tsx'
import './reading.css'

/** The parts of a norm that make up its text. */
export type ReadableNorm = {
  readonly als: Condition
  readonly tenzij?: Condition
  readonly dan: Consequence
  readonly omdat: string
}

export function NormText({ norm }: { readonly norm: ReadableNorm }) {
  return (
    <dl className="dw-norm">
      <Clause word="Als">
        <Conditions condition={norm.als} />
      </Clause>
      {norm.tenzij === undefined ? null : (
        <Clause word="Tenzij">
          <Conditions condition={norm.tenzij} />
        </Clause>
      )}
      <Clause word="Dan">
        <ConsequenceText dan={norm.dan} />
      </Clause>
      <Clause word="Omdat">
        <p>{norm.omdat}</p>
      </Clause>
    </dl>
  )
}

function Clause({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <div className="dw-norm__clause">
      <dt>{word}</dt>
      <dd className="dw-stack dw-stack--tight">{children}</dd>
    </div>
  )
}
