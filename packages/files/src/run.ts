// One reading: its ceilings, what was spent of them, the clock, and the wish to stop.
import type { Progress } from './file-text.ts'
import type { Limits } from './limits.ts'
import { refuse } from './problem.ts'

/** What all parsers of one reading share. Every method that can stop the reading throws a refusal (`refuse`). */
export type Run = {
  readonly limits: Limits
  /** Counts unpacked bytes; stops over the ceiling. */
  readonly unpack: (bytes: number) => void
  /** Counts letters that go into the result; stops over the ceiling. */
  readonly write: (letters: number) => void
  /** Stops when the time is over or the user stopped. */
  readonly check: () => void
  /** Lets the event loop turn once, so that a stop can arrive, then checks. */
  readonly breathe: () => Promise<void>
  /** Waits for other work, but not longer than the time that is left or until the user stops. */
  readonly within: <T>(work: Promise<T>) => Promise<T>
  readonly progress: (done: number, total: number) => void
}

/** Starts a reading. `now` is a clock in milliseconds. */
export function startRun(
  limits: Limits,
  name: string,
  onProgress: ((progress: Progress) => void) | undefined,
  signal: AbortSignal | undefined,
): Run {
  const until = performance.now() + limits.milliseconds
  let unpacked = 0
  let letters = 0
  const check = (): void => {
    if (signal?.aborted === true) refuse('gestopt')
    if (performance.now() > until) refuse('te-lang')
  }
  return {
    limits,
    check,
    unpack: (bytes) => {
      unpacked += bytes
      if (unpacked > limits.bytesUnpacked) refuse('te-groot-uitgepakt')
    },
    write: (count) => {
      letters += count
      if (letters > limits.letters) refuse('te-veel-tekst')
    },
    breathe: async () => {
      await new Promise((resolve) => setTimeout(resolve, 0))
      check()
    },
    within: (work) => race(work, until, signal),
    progress: (done, total) => onProgress?.({ name, done, total }),
  }
}

/** The work, or a refusal when the time is over or the signal comes first. Leaves no timer and no listener behind. */
async function race<T>(work: Promise<T>, until: number, signal: AbortSignal | undefined): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(stopped('te-lang')), Math.max(0, until - performance.now()))
  const onAbort = (): void => reject(stopped('gestopt'))
  if (signal?.aborted === true) onAbort()
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    work.catch(() => undefined)
  }
}

function stopped(code: 'te-lang' | 'gestopt'): unknown {
  try {
    return refuse(code)
  } catch (error) {
    return error
  }
}
