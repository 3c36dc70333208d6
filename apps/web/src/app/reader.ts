// The one door from a screen to the rooms that read: files and texts go to a worker on this device and nowhere else.
import type { FileText, Problem, Progress } from '@deelwijs/files'
import { readFileInWorker } from '@deelwijs/files/in-worker'
import type { checkContract, checkForm, checkLeaks, readLetter } from '@deelwijs/reader'

type Pet = NonNullable<Parameters<typeof checkForm>[1]>

/** What the worker can be asked. */
export type ReaderTask =
  | { readonly what: 'letter' | 'contract' | 'leaks'; readonly text: string }
  | { readonly what: 'form'; readonly text: string; readonly pet: Pet }

/** What came of it. `stopped`: the person stopped. `failed`: the worker could not go on. */
export type ReaderAnswer<T> =
  | { readonly kind: 'done'; readonly result: T }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }

export type Contract = ReturnType<typeof checkContract>
export type FormReport = ReturnType<typeof checkForm>
export type LeakReport = ReturnType<typeof checkLeaks>
export type LetterReport = ReturnType<typeof readLetter>

/** Reads a file on this device. Out: its text with what is hidden in it, or why not. */
export async function readFileHere(
  file: File,
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<FileText | Problem> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const start = () => new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' })
  return readFileInWorker(start, bytes, file.name, { milliseconds: FILE_TIME }, onProgress, signal)
}

/** A long PDF on a slow phone may take this long; the person sees how far it is and can stop. */
const FILE_TIME = 60_000

export function readLetterHere(text: string, signal?: AbortSignal): Promise<ReaderAnswer<LetterReport>> {
  return ask({ what: 'letter', text }, signal)
}

export function checkContractHere(text: string, signal?: AbortSignal): Promise<ReaderAnswer<Contract>> {
  return ask({ what: 'contract', text }, signal)
}

export function checkFormHere(text: string, pet: Pet, signal?: AbortSignal): Promise<ReaderAnswer<FormReport>> {
  return ask({ what: 'form', text, pet }, signal)
}

export function checkLeaksHere(text: string, signal?: AbortSignal): Promise<ReaderAnswer<LeakReport>> {
  return ask({ what: 'leaks', text }, signal)
}

/** Stays for the visit: its word lists are made ready once. A stop or a failure ends it; the next question starts another. */
let reader: Worker | null = null

function startReader(): Worker {
  if (reader !== null) return reader
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', () => dismiss(worker))
  reader = worker
  return worker
}

function dismiss(worker: Worker): void {
  worker.terminate()
  if (reader === worker) reader = null
}

/** Lets the reader load its words while someone still pastes, so that the first answer comes at once. */
export function wakeReader(): void {
  startReader()
}

async function ask<T>(task: ReaderTask, signal?: AbortSignal): Promise<ReaderAnswer<T>> {
  if (signal?.aborted === true) return { kind: 'stopped' }
  const { promise, resolve } = Promise.withResolvers<ReaderAnswer<T>>()
  const { port1, port2 } = new MessageChannel()
  const worker = startReader()
  const end = (kind: 'stopped' | 'failed') => (): void => {
    dismiss(worker)
    resolve({ kind })
  }
  const onAbort = end('stopped')
  const onError = end('failed')
  signal?.addEventListener('abort', onAbort, { once: true })
  worker.addEventListener('error', onError)
  port1.onmessage = ({ data }: MessageEvent<T>) => resolve({ kind: 'done', result: data })
  worker.postMessage(task, [port2])
  const answer = await promise
  signal?.removeEventListener('abort', onAbort)
  worker.removeEventListener('error', onError)
  port1.close()
  return answer
}
