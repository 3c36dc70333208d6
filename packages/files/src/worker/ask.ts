// The side of the page: starts a worker for one file and ends it again, also when the reading hangs.
import type { FileText, Progress } from '../file-text.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'
import type { Answer } from './serve.ts'

/** The part of a worker that is used; a `Worker` of the browser fits. */
export type WorkerLike = {
  postMessage: (message: unknown, transfer: Transferable[]) => void
  terminate: () => unknown
  addEventListener: (type: 'error', listener: () => void) => void
}

/** The worker gets this long on top of the time limit before it is ended from outside. */
const GRACE = 2_000

/**
 * Reads one file in a worker. In: how to start the worker (a module that calls `serveFiles(self)`), the bytes (copied), the name.
 * Out: what `readFile` gives. The worker always ends: with the answer, on a stop, on a crash, or when the time is over.
 */
export async function readFileInWorker(
  start: () => WorkerLike,
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<FileText | Problem> {
  const { promise, resolve } = Promise.withResolvers<FileText | Problem>()
  const { port1, port2 } = new MessageChannel()
  const fail = (code: ProblemCode): void => resolve(problem(code, name))
  const onAbort = (): void => fail('gestopt')
  if (signal?.aborted === true) return problem('gestopt', name)
  const worker = start()
  const timer = setTimeout(() => fail('te-lang'), (limits.milliseconds ?? LIMITS.milliseconds) + GRACE)
  signal?.addEventListener('abort', onAbort, { once: true })
  worker.addEventListener('error', () => fail('lezen-mislukt'))
  port1.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.what === 'progress') onProgress?.(data.progress)
    else resolve(data.result)
  }
  const copy = bytes.slice()
  worker.postMessage({ bytes: copy, name, limits, port: port2 }, [copy.buffer, port2])
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    port1.close()
    worker.terminate()
  }
}
