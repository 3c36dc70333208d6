// Runs all proofs in small steps, so that the page keeps reacting and someone can stop.
import { caseCount, compile, isProblem, prove } from '@deelwijs/engine'
import { NORMENSET, STELLINGEN } from '@deelwijs/norms'
import { type Dispatch, useEffect, useReducer, useRef } from 'react'
import { advance, NOT_RUN, type ProofRun, type RunAction } from './proof-run.ts'
import { toldShort } from './smallest-example.ts'

export type ProofRunControls = { readonly run: ProofRun; readonly start: () => void; readonly stop: () => void }

/** The run and its buttons. Leaving the page stops it. */
export function useProofRun(peildatum: string): ProofRunControls {
  const [run, dispatch] = useReducer(advance, NOT_RUN)
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  const start = (): void => {
    const controller = new AbortController()
    current.current = controller
    dispatch({ kind: 'start' })
    void proveAll(peildatum, dispatch, controller.signal)
  }
  const stop = (): void => {
    current.current?.abort()
    dispatch({ kind: 'stop' })
  }
  return { run, start, stop }
}

/** One frame of rest: the browser draws and handles keys and clicks. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 16))

async function proveAll(peildatum: string, dispatch: Dispatch<RunAction>, signal: AbortSignal): Promise<void> {
  await rest()
  const began = performance.now()
  const slice = compile(NORMENSET, peildatum)
  if (isProblem(slice)) {
    dispatch({ kind: 'fail', problem: slice.melding })
    return
  }
  dispatch({ kind: 'built', milliseconds: performance.now() - began, cases: caseCount(slice) })
  for (const statement of STELLINGEN) {
    if (signal.aborted) return
    dispatch({ kind: 'proving', id: statement.id })
    await rest()
    if (signal.aborted) return
    const from = performance.now()
    const proof = prove(slice, statement)
    const milliseconds = performance.now() - from
    dispatch({ kind: 'proved', id: statement.id, result: { proof: toldShort(slice, statement, proof), milliseconds } })
  }
  dispatch({ kind: 'finish' })
}
