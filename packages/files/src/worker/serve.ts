// The side inside a Web Worker: reads the file that comes in and answers over the port that came with it.
import type { FileText, Progress } from '../file-text.ts'
import type { Limits } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { readFile } from '../read-file.ts'

/** What the page asks. `port` is for the answer: pdf.js posts messages of its own to the worker. */
export type Request = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: Partial<Limits>
  readonly port: MessagePort
}

/** What the worker answers, zero or more times progress and once a result. */
export type Answer =
  | { readonly what: 'progress'; readonly progress: Progress }
  | { readonly what: 'result'; readonly result: FileText | Problem }

/** The part of a worker's own scope that is used. */
type Scope = {
  addEventListener: (type: 'message' | 'unhandledrejection', listener: (event: ScopeEvent) => void) => void
}
type ScopeEvent = { readonly data?: unknown; readonly preventDefault?: () => void }

function isRequest(data: unknown): data is Request {
  return (
    typeof data === 'object' && data !== null && 'bytes' in data && 'port' in data && 'name' in data && 'limits' in data
  )
}

/** Makes a worker read files: call it once, with `self`. Other messages (those of pdf.js) are left alone. */
export function serveFiles(scope: Scope): void {
  // pdf.js leaves promises behind that nobody waits for; in a damaged PDF one may fail, after the page was read or passed by.
  scope.addEventListener('unhandledrejection', (event) => event.preventDefault?.())
  scope.addEventListener('message', ({ data }) => {
    if (isRequest(data)) void answer(data)
  })
}

async function answer({ bytes, name, limits, port }: Request): Promise<void> {
  const send = (message: Answer): void => port.postMessage(message)
  const result = await readFile(bytes, name, limits, (progress) => send({ what: 'progress', progress }))
  send({ what: 'result', result })
  port.close()
}
