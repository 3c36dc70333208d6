// The work of reading a letter as one job at a time: busy with progress, stopped, or ended with a sentence about what to do.
import { useEffect, useRef, useState } from 'react'
import { navigate } from '../app/location.ts'
import { PATHS } from '../app/steps.ts'
import { useCheckStore } from '../app/store.tsx'

export type Job =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly progress: { readonly done: number; readonly total: number } | null }
  | { readonly kind: 'problem'; readonly message: string }

const IDLE: Job = { kind: 'idle' }
const BUSY: Job = { kind: 'busy', progress: null }
const FAILED = 'Het lezen lukte niet. Kies een ander bestand, of kopieer de tekst en plak die.'

/** Reads the text or the files and goes to the review of the proposals; leaving the page stops it. */
export function useLetterJob() {
  const { state, dispatch } = useCheckStore()
  const [job, setJob] = useState<Job>(IDLE)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const begin = (): AbortSignal => {
    running.current?.abort()
    running.current = new AbortController()
    setJob(BUSY)
    return running.current.signal
  }
  const fail = (): void => setJob({ kind: 'problem', message: FAILED })

  const toReview = async (text: string, signal: AbortSignal): Promise<void> => {
    const { readingOf } = await import('../app/letter-reading.ts')
    const outcome = await readingOf(text, signal)
    if (outcome.kind === 'problem') return setJob(outcome)
    if (outcome.kind === 'stopped' || signal.aborted) return
    dispatch({ kind: 'letter-read', read: outcome.result })
    navigate(PATHS.letter)
  }

  const readText = async (text: string): Promise<void> => {
    if (state.letter.read?.text === text) return navigate(PATHS.letter)
    await toReview(text, begin()).catch(fail)
  }

  const fromFiles = async (files: readonly File[], signal: AbortSignal): Promise<void> => {
    const { textOfFiles } = await import('../app/letter-reading.ts')
    const outcome = await textOfFiles(files, (progress) => setJob({ kind: 'busy', progress }), signal)
    if (outcome.kind === 'problem') return setJob(outcome)
    if (outcome.kind === 'stopped' || signal.aborted) return
    dispatch({ kind: 'letter-text', ...outcome.result })
    await toReview(outcome.result.text, signal)
  }

  const readFiles = (files: readonly File[]): Promise<void> => fromFiles(files, begin()).catch(fail)

  const stop = (): void => {
    running.current?.abort()
    setJob(IDLE)
  }
  return { job, readText, readFiles, stop, clear: () => setJob(IDLE) }
}
