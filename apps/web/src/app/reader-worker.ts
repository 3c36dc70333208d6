// The worker that reads text: letters, contracts, forms and what leaves. It keeps and sends nothing.
import { checkContract, checkForm, checkLeaks, readLetter } from '@deelwijs/reader'
import type { ReaderTask } from './reader.ts'

function work(task: ReaderTask): unknown {
  switch (task.what) {
    case 'letter':
      return readLetter(task.text)
    case 'contract':
      return checkContract(task.text)
    case 'form':
      return checkForm(task.text, task.pet)
    case 'leaks':
      return checkLeaks(task.text)
  }
}

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<ReaderTask>) => port?.postMessage(work(data)))
