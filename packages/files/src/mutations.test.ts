// Willekeurig beschadigde bestanden van elke soort: altijd een tekst of een melding, nooit een val, een verbinding of een geschreven bestand.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Runs per kind; `MUTATIES=10000` gives the long run. */
const AANTAL = Number(process.env['MUTATIES'] ?? 1_000)
/** A process that is still busy after this hangs and is ended. */
const HANGT = 30_000 + AANTAL * 20

const script = fileURLToPath(new URL('../proef/mutaties.ts', import.meta.url))
const start = promisify(execFile)

for (const soort of ['txt', 'html', 'eml', 'docx', 'odt', 'pdf']) {
  test(`${AANTAL} beschadigde bestanden: ${soort}`, async () => {
    const vlaggen = ['--permission', '--allow-fs-read=*', '--no-warnings', script, soort, String(AANTAL), '20261124']
    const { stdout, stderr } = await start(process.execPath, vlaggen, {
      env: {},
      timeout: HANGT,
      killSignal: 'SIGKILL',
    })
    const { gelezen, codes, netwerk } = JSON.parse(stdout)
    const geweigerd = Object.values<number>(codes).reduce((som, aantal) => som + aantal, 0)
    assert.equal(gelezen + geweigerd, AANTAL)
    assert.equal(codes['te-lang'] ?? 0, 0)
    assert.equal(codes['lezen-mislukt'] ?? 0, 0)
    assert.equal(netwerk, 0)
    assert.equal(stderr, '')
    assert.ok(gelezen > AANTAL / 10, `er kwam iets door: ${gelezen}`)
  })
}
