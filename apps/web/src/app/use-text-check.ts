// One text or file to check on a page: typed or chosen, read with progress, checked, and stopped when someone asks.
import { useEffect, useRef, useState } from 'react'
import { type ReaderAnswer, readFileHere, wakeReader } from './reader.ts'
import { type Source, wholeText } from './text-parts.ts'

export type CheckPhase<T> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly kind: 'checking' }
  | { readonly kind: 'done'; readonly source: Source; readonly result: T }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly title: string; readonly advice: string }

export type TextCheck<T> = {
  readonly text: string
  readonly phase: CheckPhase<T>
  readonly type: (text: string) => void
  /** Checks what was typed. */
  readonly start: () => void
  /** Reads a file and checks it. */
  readonly open: (file: File) => void
  /** Checks the same text again, after another choice on the page. */
  readonly again: (run: RunCheck<T>) => void
  readonly stop: () => void
}

export type RunCheck<T> = (source: Source, signal: AbortSignal) => Promise<ReaderAnswer<T>>

const FAILED = {
  kind: 'refused',
  title: 'De controle lukte niet.',
  advice: 'Laad de pagina opnieuw en probeer het nog eens.',
} as const

/** The state of one page. Leaving the page stops the work; nothing is kept. */
export function useTextCheck<T>(run: RunCheck<T>): TextCheck<T> {
  const [text, type] = useState('')
  const [phase, setPhase] = useState<CheckPhase<T>>({ kind: 'ready' })
  const current = useRef<AbortController | null>(null)
  useEffect(() => {
    wakeReader()
    return () => current.current?.abort()
  }, [])

  /** Ends earlier work; what the work says later no longer counts. */
  const begin = (work: (signal: AbortSignal, say: (phase: CheckPhase<T>) => void) => Promise<CheckPhase<T>>): void => {
    current.current?.abort()
    const { signal } = setOn(current)
    const say = (next: CheckPhase<T>): void => {
      if (!signal.aborted) setPhase(next)
    }
    work(signal, say).then(say, () => say(FAILED))
  }
  return {
    text,
    phase,
    type,
    start: () => {
      if (text.trim() === '') setPhase({ kind: 'empty' })
      else begin((signal, say) => check(run, { text, file: null }, signal, say))
    },
    open: (file) => begin((signal, say) => readAndCheck(run, file, signal, say)),
    again: (other) => {
      if (phase.kind === 'done') begin((signal, say) => check(other, phase.source, signal, say))
    },
    stop: () => {
      current.current?.abort()
      setPhase({ kind: 'refused', title: 'U hebt gestopt.', advice: 'Begin opnieuw als u het toch wilt weten.' })
    },
  }
}

function setOn(current: { current: AbortController | null }): AbortController {
  const controller = new AbortController()
  current.current = controller
  return controller
}

async function readAndCheck<T>(
  run: RunCheck<T>,
  file: File,
  signal: AbortSignal,
  say: (phase: CheckPhase<T>) => void,
): Promise<CheckPhase<T>> {
  say({ kind: 'reading', name: file.name, done: 0, total: 0 })
  const read = await readFileHere(file, (progress) => say({ kind: 'reading', ...progress }), signal)
  if (read.kind === 'problem') return { kind: 'refused', title: read.title, advice: read.advice }
  return check(run, { text: wholeText(read), file: read }, signal, say)
}

async function check<T>(
  run: RunCheck<T>,
  source: Source,
  signal: AbortSignal,
  say: (phase: CheckPhase<T>) => void,
): Promise<CheckPhase<T>> {
  say({ kind: 'checking' })
  const answer = await run(source, signal)
  return answer.kind === 'done' ? { kind: 'done', source, result: answer.result } : FAILED
}
