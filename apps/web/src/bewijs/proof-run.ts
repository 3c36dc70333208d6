// Proving all statements one by one as a state that only moves forward: pure, without clock or engine.
import type { Proof } from '@deelwijs/engine'

export type Proved = { readonly proof: Proof; readonly milliseconds: number }

export type ProofRun = {
  readonly phase: 'ready' | 'running' | 'stopped' | 'done'
  /** What the model took to build, and how many cases it holds; null until built. */
  readonly model: { readonly milliseconds: number; readonly cases: bigint } | null
  /** The statement being proved now. */
  readonly now: string | null
  readonly proved: ReadonlyMap<string, Proved>
  /** What went wrong before anything could be proved, in Dutch. */
  readonly problem: string | null
}

export type RunAction =
  | { readonly kind: 'start' }
  | { readonly kind: 'built'; readonly milliseconds: number; readonly cases: bigint }
  | { readonly kind: 'proving'; readonly id: string }
  | { readonly kind: 'proved'; readonly id: string; readonly result: Proved }
  | { readonly kind: 'stop' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'fail'; readonly problem: string }

export const NOT_RUN: ProofRun = { phase: 'ready', model: null, now: null, proved: new Map(), problem: null }

/** The state after an action. What comes in after a stop is left out. */
export function advance(run: ProofRun, action: RunAction): ProofRun {
  if (action.kind === 'start') return { ...NOT_RUN, phase: 'running' }
  if (run.phase !== 'running') return run
  switch (action.kind) {
    case 'built':
      return { ...run, model: { milliseconds: action.milliseconds, cases: action.cases } }
    case 'proving':
      return { ...run, now: action.id }
    case 'proved':
      return { ...run, now: null, proved: new Map([...run.proved, [action.id, action.result]]) }
    case 'stop':
      return { ...run, phase: 'stopped', now: null }
    case 'finish':
      return { ...run, phase: 'done', now: null }
    case 'fail':
      return { ...run, phase: 'done', now: null, problem: action.problem }
  }
}

/** How it went, in one or two sentences; empty before and during the run. */
export function closingSentence(run: ProofRun, total: number): string {
  if (run.problem !== null) return run.problem
  const results = [...run.proved.values()]
  const refuted = results.filter(({ proof }) => !proof.bewezen).length
  if (run.phase === 'stopped') return `U bent gestopt na ${results.length} van de ${total} stellingen.`
  if (run.phase !== 'done') return ''
  if (refuted === 0) return `Alle ${total} stellingen zijn bewezen.`
  return refuted === 1
    ? 'Eén stelling klopt niet. U ziet hieronder in welk geval.'
    : `${refuted} stellingen kloppen niet. U ziet hieronder in welke gevallen.`
}

/** The time all proofs took together. */
export function totalMilliseconds(run: ProofRun): number {
  return [...run.proved.values()].reduce((sum, { milliseconds }) => sum + milliseconds, 0)
}
