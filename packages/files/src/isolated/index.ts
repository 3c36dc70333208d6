// Reads a file in a process of its own: little memory, a time limit, no files but the one it is handed, no environment.
import { constants, type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileText, Progress } from '../file-text.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { type Problem, problem } from '../problem.ts'
import { runChild } from './run-child.ts'

/** Megabytes of heap for the reading process. */
const HEAP = 256

/**
 * Reads one file in a child process (Node 24). In: its path, ceilings to change, a listener, a signal to stop.
 * Out: what `readFile` gives. A process that takes too long, takes too much memory or breaks becomes a problem; it is always ended.
 */
export async function readFileIsolated(
  path: string,
  limits: Partial<Limits> = {},
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<FileText | Problem> {
  const name = basename(path)
  if (signal?.aborted === true) return problem('gestopt', name)
  const file = await openPlain(path)
  if (file === null) return problem('niet-gevonden', name)
  try {
    const { size } = await file.stat()
    if (size === 0) return problem('leeg', name)
    if (size > (limits.bytesIn ?? LIMITS.bytesIn)) return problem('te-groot', name)
    return await runChild({ file, name, heap: HEAP, limits, onProgress, signal })
  } finally {
    await file.close()
  }
}

/** Opens an ordinary file; null for a folder, a device, a pipe (on which opening must not wait), or something that is not there. */
async function openPlain(path: string): Promise<FileHandle | null> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    if ((await file.stat()).isFile()) return file
    await file.close()
  } catch {
    return null
  }
  return null
}
