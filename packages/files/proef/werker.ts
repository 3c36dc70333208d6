// Een werker voor de proef: dezelfde kant als in de browser, op een draad van Node.
import { parentPort, workerData } from 'node:worker_threads'
import { serveFiles } from '../src/worker/serve.ts'

if (workerData === 'hangt') for (;;);
if (workerData === 'breekt') throw new Error('stuk')

serveFiles({
  addEventListener: (soort, luister) => {
    if (soort === 'message') parentPort?.on('message', (data: unknown) => luister({ data }))
  },
})
