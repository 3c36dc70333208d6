// Lezen in een eigen proces: hetzelfde antwoord, en een grens op tijd, geheugen, bestanden en netwerk.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { losseBelofte } from '../../proef/losse-belofte.ts'
import { mailMet, pdfBrief, wordBrief } from '../../proef/vast.ts'
import { alinea, maakDocx } from '../../proef/word.ts'
import { isProblem, readFile } from '../index.ts'
import { allowedCode } from './allowed-code.ts'
import { readFileIsolated } from './index.ts'
import { runChild } from './run-child.ts'

const map = mkdtempSync(join(tmpdir(), 'lezen-'))
after(() => rmSync(map, { recursive: true }))

function leg(naam: string, inhoud: Uint8Array | string): string {
  const pad = join(map, naam)
  writeFileSync(pad, inhoud)
  return pad
}

for (const [naam, maak] of [
  ['brief.docx', () => wordBrief()],
  ['brief.pdf', () => pdfBrief()],
  ['bericht.eml', () => mailMet('Graag het plan.', [['brief.docx', wordBrief()]])],
  ['naam met * en spatie.txt', () => new TextEncoder().encode('Graag het plan')],
] as const) {
  test(`Een eigen proces geeft hetzelfde als lezen ter plekke: ${naam}`, async () => {
    const bytes = await maak()
    assert.deepEqual(await readFileIsolated(leg(naam, bytes)), await readFile(bytes, naam))
  })
}

test('De voortgang van een PDF komt door', async () => {
  const stappen: string[] = []
  await readFileIsolated(leg('v.pdf', await pdfBrief()), {}, ({ done, total }) => stappen.push(`${done}/${total}`))
  assert.deepEqual(stappen, ['1/2', '2/2'])
})

for (const [wat, pad, verwacht] of [
  ['er niet is', () => join(map, 'nergens.txt'), 'niet-gevonden'],
  ['een map is', () => map, 'niet-gevonden'],
  ['leeg is', () => leg('leeg.txt', ''), 'leeg'],
  ['een programma is', () => leg('brief.docx.pdf', 'MZ\u0000\u0000'), 'programma'],
] as const) {
  test(`Een pad dat ${wat}, geeft een melding`, async () => {
    const gelezen = await readFileIsolated(pad())
    assert.ok(isProblem(gelezen) && gelezen.code === verwacht, JSON.stringify(gelezen))
  })
}

test('Een pijp of een apparaat laat niet wachten', async () => {
  const pijp = join(map, 'pijp')
  if (process.platform !== 'win32') execFileSync('mkfifo', [pijp])
  const gelezen = await readFileIsolated(process.platform === 'win32' ? '\\\\.\\NUL' : pijp)
  assert.ok(isProblem(gelezen) && gelezen.code === 'niet-gevonden')
})

test('Te groot wordt geweigerd voordat er een proces start', async () => {
  const gelezen = await readFileIsolated(leg('groot.txt', 'x'.repeat(100)), { bytesIn: 99 })
  assert.ok(isProblem(gelezen) && gelezen.code === 'te-groot')
})

test('Te lang wordt beëindigd, en een stop ook', async () => {
  const pad = leg('traag.docx', wordBrief())
  const traag = await readFileIsolated(pad, { milliseconds: 1 })
  assert.ok(isProblem(traag) && traag.code === 'te-lang')
  const stop = new AbortController()
  const lezen = readFileIsolated(pad, {}, undefined, stop.signal)
  setTimeout(() => stop.abort(), 20)
  const gestopt = await lezen
  assert.ok(isProblem(gestopt) && gestopt.code === 'gestopt')
})

test('Te veel geheugen doodt alleen het eigen proces', async () => {
  const file = await open(leg('zwaar.docx', maakDocx({ body: alinea('Graag het plan').repeat(200_000) })))
  const gelezen = await runChild({
    file,
    name: 'zwaar.docx',
    heap: 12,
    limits: {},
    onProgress: undefined,
    signal: undefined,
  })
  await file.close()
  assert.ok(isProblem(gelezen) && gelezen.code === 'te-zwaar', JSON.stringify(gelezen).slice(0, 200))
})

test('Een belofte die pdf.js laat liggen, breekt het lezen niet', async () => {
  const gelezen = await readFileIsolated(leg('los.pdf', losseBelofte()))
  assert.ok(isProblem(gelezen) && gelezen.code === 'geen-tekst', JSON.stringify(gelezen))
})

const proef = fileURLToPath(new URL('../../proef/', import.meta.url))

test('In het eigen proces is elke weg naar het netwerk dicht', () => {
  const uit = execFileSync(process.execPath, ['--no-warnings', join(proef, 'netwerk-dicht.ts')], { encoding: 'utf8' })
  assert.deepEqual(JSON.parse(uit), ['net.connect', 'http.get', 'fetch', 'WebSocket', 'dgram', 'luisteren'])
})

test('Het eigen proces mag geen bestand van de gebruiker lezen, niets schrijven en niets starten', () => {
  const pad = leg('privé.txt', 'geheim')
  const doe = `
    const fs = require('node:fs'); const uit = []
    for (const [naam, probeer] of Object.entries({
      lezen: () => fs.readFileSync(${JSON.stringify(pad)}),
      schrijven: () => fs.writeFileSync(${JSON.stringify(join(map, 'nieuw'))}, 'x'),
      starten: () => require('node:child_process').execFileSync(process.execPath, ['-v']),
    })) try { probeer() } catch (error) { uit.push(naam + ' ' + error.code) }
    console.log(JSON.stringify(uit))`
  const vlaggen = ['--permission', ...allowedCode().map((map) => `--allow-fs-read=${map}`)]
  const { stdout } = spawnSync(process.execPath, [...vlaggen, '-e', doe], { encoding: 'utf8', env: {} })
  assert.deepEqual(JSON.parse(stdout), [
    'lezen ERR_ACCESS_DENIED',
    'schrijven ERR_ACCESS_DENIED',
    'starten ERR_ACCESS_DENIED',
  ])
  assert.ok(!readdirSync(map).includes('nieuw'))
})
