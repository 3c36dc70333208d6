// Every statement with how far its proof is, what exactly is proved and on which sources it rests.
import { STELLINGEN, type Stelling } from '@deelwijs/norms'
import { memo } from 'react'
import { ExactNumber } from '../ui/exact-number.tsx'
import { Icon } from '../ui/icon.tsx'
import { durationInWords, sizeInWords } from '../ui/numbers.ts'
import { Panel } from '../ui/panel.tsx'
import { SourceList } from '../ui/source-list.tsx'
import { CounterexampleText } from './counterexample.tsx'
import { formsInWords } from './form-in-words.ts'
import { FormText } from './form-text.tsx'
import type { ProofRun, Proved } from './proof-run.ts'

export function StatementList({ run }: { readonly run: ProofRun }) {
  return (
    <ol className="dw-statements">
      {STELLINGEN.map((statement) => (
        <StatementItem
          key={statement.id}
          statement={statement}
          result={run.proved.get(statement.id)}
          busy={run.now === statement.id}
        />
      ))}
    </ol>
  )
}

type ItemProps = { readonly statement: Stelling; readonly result: Proved | undefined; readonly busy: boolean }

/** Draws again only when its own proof moves on. */
const StatementItem = memo(function StatementItem({ statement, result, busy }: ItemProps) {
  const example = result?.proof.tegenvoorbeeld ?? null
  return (
    <li className="dw-statement" id={statement.id}>
      <h3>
        <span className="dw-statement__number">{statement.id.slice(1)}</span>
        <span>{statement.titel}</span>
      </h3>
      <ProofLine result={result} busy={busy} />
      {example === null ? null : <CounterexampleText example={example} />}
      <Panel title="Wat wij precies bewijzen, en waar het staat">
        {formsInWords(statement).map((form) => (
          <FormText key={JSON.stringify(form)} form={form} />
        ))}
        <p className="dw-statement__sources">Waar het staat:</p>
        <SourceList ids={statement.vindplaats} />
      </Panel>
    </li>
  )
})

function ProofLine({ result, busy }: { readonly result: Proved | undefined; readonly busy: boolean }) {
  if (result === undefined) {
    return <p className="dw-proof dw-proof--open">{busy ? 'Wij bewijzen dit nu' : 'Nog niet bewezen'}</p>
  }
  const { bewezen, gevallen } = result.proof
  return (
    <p className={`dw-proof dw-proof--${bewezen ? 'true' : 'false'}`}>
      <span className="dw-proof__word">
        <Icon name={bewezen ? 'vink' : 'fout'} />
        {bewezen ? 'Bewezen' : 'Weerlegd'}
      </span>
      <span>
        over <ExactNumber count={gevallen} /> gevallen ({sizeInWords(gevallen)}), in{' '}
        {durationInWords(result.milliseconds)}
      </span>
    </p>
  )
}
