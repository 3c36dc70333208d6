// The buttons, progress and closing sentence of the run over all statements.
import { STELLINGEN } from '@deelwijs/norms'
import { Button } from '../ui/button.tsx'
import { ExactNumber } from '../ui/exact-number.tsx'
import { durationInWords, sizeInWords } from '../ui/numbers.ts'
import { closingSentence, type ProofRun, totalMilliseconds } from './proof-run.ts'
import type { ProofRunControls } from './use-proof-run.ts'

const TOTAL = STELLINGEN.length

export function RunPanel({ run, start, stop }: ProofRunControls) {
  const running = run.phase === 'running'
  return (
    <div className="dw-card dw-stack dw-run">
      <div className="dw-row">
        {running ? (
          <Button icon="sluiten" onClick={stop}>
            Stop
          </Button>
        ) : (
          <Button kind="primary" icon="vink" onClick={start}>
            {run.phase === 'ready' ? `Bewijs alle ${TOTAL} stellingen` : 'Bewijs alles opnieuw'}
          </Button>
        )}
        {run.phase === 'ready' ? <p className="dw-soft">Dit duurt ongeveer een seconde.</p> : <Progress run={run} />}
      </div>
      <p role="status" className={run.phase === 'ready' || running ? 'dw-visually-hidden' : 'dw-run__closing'}>
        {closingSentence(run, TOTAL)}
      </p>
      {run.model === null ? null : <ModelSize run={run} />}
    </div>
  )
}

function Progress({ run }: { readonly run: ProofRun }) {
  const done = run.proved.size
  return (
    <div className="dw-run__progress">
      <label htmlFor="voortgang">
        {done} van {TOTAL} stellingen bekeken
      </label>
      <progress id="voortgang" max={TOTAL} value={done} />
    </div>
  )
}

function ModelSize({ run }: { readonly run: ProofRun }) {
  if (run.model === null) return null
  return (
    <dl className="dw-run__numbers">
      <div>
        <dt>Mogelijke gevallen</dt>
        <dd>
          <ExactNumber count={run.model.cases} />
          <span className="dw-soft">{sizeInWords(run.model.cases)}</span>
        </dd>
      </div>
      <div>
        <dt>Het model opbouwen</dt>
        <dd>{durationInWords(run.model.milliseconds)}</dd>
      </div>
      <div>
        <dt>Bewijzen tot nu toe</dt>
        <dd>{durationInWords(totalMilliseconds(run))}</dd>
      </div>
    </dl>
  )
}
