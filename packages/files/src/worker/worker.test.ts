// Lezen in een werker: het antwoord en de voortgang komen over, en een werker die hangt of breekt wordt beëindigd.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MessagePort, Worker } from 'node:worker_threads'
import { pdfBrief, wordBrief } from '../../proef/vast.ts'
import { isProblem } from '../index.ts'
import { readFileInWorker, type WorkerLike } from './ask.ts'

let beeindigd = 0

function werker(gedrag = ''): WorkerLike {
  const draad = new Worker(new URL('../../proef/werker.ts', import.meta.url), { workerData: gedrag })
  return {
    postMessage: (bericht, mee) =>
      draad.postMessage(
        bericht,
        mee.filter((item) => item instanceof ArrayBuffer || item instanceof MessagePort),
      ),
    terminate: () => {
      beeindigd += 1
      return draad.terminate()
    },
    addEventListener: (_, luister) => draad.on('error', luister),
  }
}

test('Een PDF in een werker: tekst en voortgang komen over', async () => {
  const stappen: number[] = []
  const bytes = await pdfBrief()
  const gelezen = await readFileInWorker(
    () => werker(),
    bytes,
    'brief.pdf',
    {},
    ({ done }) => stappen.push(done),
  )
  assert.ok(!isProblem(gelezen))
  assert.match(gelezen.text, /Naam \| S\. Verzonnen/)
  assert.deepEqual(stappen, [1, 2])
  assert.ok(bytes.length > 0)
})

test('Een werker die hangt, wordt na de tijd beëindigd', async () => {
  const gelezen = await readFileInWorker(() => werker('hangt'), wordBrief(), 'x.docx', { milliseconds: 100 })
  assert.ok(isProblem(gelezen) && gelezen.code === 'te-lang')
})

test('Een werker die breekt, geeft een melding', async () => {
  const gelezen = await readFileInWorker(() => werker('breekt'), wordBrief(), 'x.docx')
  assert.ok(isProblem(gelezen) && gelezen.code === 'lezen-mislukt')
})

test('Wie stopt, krijgt een melding, en geen werker blijft over', async () => {
  const stop = new AbortController()
  const lezen = readFileInWorker(() => werker('hangt'), wordBrief(), 'x.docx', {}, undefined, stop.signal)
  stop.abort()
  const gelezen = await lezen
  assert.ok(isProblem(gelezen) && gelezen.code === 'gestopt')
  assert.equal(beeindigd, 4)
})
