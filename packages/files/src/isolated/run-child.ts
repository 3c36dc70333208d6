// One reading process from start to end: its flags, its order, its lines of answer, and how it is ended.
import { type ChildProcess, spawn } from 'node:child_process'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileText, Progress } from '../file-text.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { type Problem, type ProblemCode, problem } from '../problem.ts'
import { parseMessage } from '../wire.ts'
import { allowedCode, roomFolder } from './allowed-code.ts'

/** The process gets this long on top of its own time limit to start and to answer. */
const GRACE = 2_000
/** Megabytes for new objects: small, so that the whole process stays under some 300 MB. */
const YOUNG = 4
/** Letters of answer that are taken at most. */
const LONGEST_ANSWER = 128 * 1024 * 1024

/** What the process gets: an open file as its input, a name for messages, and megabytes of heap. */
export type Job = {
  readonly file: FileHandle
  readonly name: string
  readonly heap: number
  readonly limits: Partial<Limits>
  readonly onProgress: ((progress: Progress) => void) | undefined
  readonly signal: AbortSignal | undefined
}

function start({ file, heap }: Job): ChildProcess {
  const flags = [
    '--permission',
    ...allowedCode().map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${heap}`,
    `--max-semi-space-size=${YOUNG}`,
  ]
  return spawn(process.execPath, [...flags, '--no-warnings', join(roomFolder(), 'src/isolated/child.ts')], {
    cwd: roomFolder(),
    env: {},
    stdio: [file.fd, 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
}

/**
 * Starts the process, hands it the file and the order, and waits for its end. Out: its result, or why there is none: stopped, too long,
 * too much memory, broken. The process is always gone afterwards.
 */
export async function runChild(job: Job): Promise<FileText | Problem> {
  const { name, limits, onProgress, signal } = job
  const child = start(job)
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
    child.once('error', () => resolve())
  })
  let why: ProblemCode | null = null
  const stop = (code: ProblemCode): void => {
    why ??= code
    child.kill('SIGKILL')
  }
  const onAbort = (): void => stop('gestopt')
  const timer = setTimeout(() => stop('te-lang'), (limits.milliseconds ?? LIMITS.milliseconds) + GRACE)
  signal?.addEventListener('abort', onAbort, { once: true })
  giveOrder(child, JSON.stringify({ name, limits }))
  const answer = listen(child, stop, onProgress)
  await ended
  clearTimeout(timer)
  signal?.removeEventListener('abort', onAbort)
  return why === null
    ? (answer.result() ?? problem(answer.outOfMemory() ? 'te-zwaar' : 'lezen-mislukt', name))
    : problem(why, name)
}

/** The child may be gone before it reads its order; that shows in its end, not here. */
function giveOrder(child: ChildProcess, order: string): void {
  const pipe = child.stdio[3]
  if (pipe === null || pipe === undefined || !('end' in pipe)) return
  pipe.on('error', () => undefined)
  pipe.end(order)
}

type Answer = { readonly result: () => FileText | Problem | null; readonly outOfMemory: () => boolean }

/** Gathers the lines of the child; too many of them stop it. */
function listen(
  child: ChildProcess,
  stop: (code: ProblemCode) => void,
  onProgress: ((progress: Progress) => void) | undefined,
): Answer {
  let rest = ''
  let taken = 0
  let complaint = ''
  let result: FileText | Problem | null = null
  const take = (line: string): void => {
    const message = parseMessage(line)
    if (message?.what === 'progress') onProgress?.(message.progress)
    else if (message !== null) result = message.result
  }
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    taken += piece.length
    if (taken > LONGEST_ANSWER) return stop('te-veel-tekst')
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(take)
  })
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    complaint = (complaint + piece).slice(-4096)
  })
  return {
    result: () => result,
    outOfMemory: () => /heap out of memory|Allocation failed|ArrayBuffer allocation/.test(complaint),
  }
}
