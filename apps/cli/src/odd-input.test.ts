// Input as people really give it: from another system, in another form, without rights. Each gets one line that helps.
import assert from 'node:assert/strict'
import { chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { openFile } from './read-source.ts'
import { isRefusal } from './refusal.ts'
import { deelwijs, deelwijsHere, workFolder } from './test-command.ts'

const file = workFolder()
const REQUEST = '{"peildatum":"2026-11-23","feiten":{"pet":"beleid"},"gegevens":["kengetallen"]}'

test('een verzoek van Windows werkt: een teken vooraan, en regels op zijn Windows', async () => {
  const plain = await deelwijsHere(['toets', '--json'], REQUEST)
  assert.equal(plain.code, 0)
  assert.deepEqual(await deelwijsHere(['toets', '--json'], `\uFEFF${REQUEST.replaceAll(',', ',\r\n')}\r\n`), plain)
  const lines = await deelwijsHere(['toets', '--jsonl'], `\uFEFF${REQUEST}\r\n\r\n${REQUEST}\r\n`)
  assert.equal(lines.code, 0)
  assert.equal(lines.out.trim().split('\n').length, 2)
})

test('tekst in UTF-16, met en zonder teken vooraan, heet geen UTF-8', async () => {
  for (const text of [REQUEST, `\uFEFF${REQUEST}`]) {
    const { code, err } = await deelwijsHere(['toets', file('utf16.json', Buffer.from(text, 'utf16le'))])
    assert.equal(code, 2)
    assert.match(err, /is geen UTF-8\. Sla de tekst op als UTF-8/)
  }
})

test('meer verzoeken, als lijst of onder elkaar: de regel wijst naar --jsonl', async () => {
  for (const text of [`[${REQUEST},${REQUEST}]`, `${REQUEST}\r\n${REQUEST}\r\n`]) {
    const { code, out, err } = await deelwijsHere(['toets', '--json'], text)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^[^\n]+ Zet elk verzoek op een eigen regel en geef --jsonl\.\n$/)
  }
  for (const text of ['{"a":1', 'null', '"tekst"', `${REQUEST}\nhallo`])
    assert.doesNotMatch((await deelwijsHere(['toets'], text)).err, /jsonl/)
  assert.match((await deelwijsHere(['toets'], `${REQUEST} x`)).err, /Er staat nog iets achter \(regel 1, teken 81\)/)
})

test('van een slechte regel is er een, van twee zijn er twee', async () => {
  assert.match((await deelwijsHere(['toets', '--jsonl'], '[]\n')).err, /^Niet te beoordelen: 1 regel\. /)
  assert.match((await deelwijsHere(['toets', '--jsonl'], '[]\n[]\n')).err, /^Niet te beoordelen: 2 regels\. /)
})

test('een bestand zonder leesrecht is geen verkeerde naam', async (context) => {
  const path = file('dicht.json', REQUEST)
  chmodSync(path, 0o000)
  const getuid = process.getuid?.() ?? 0
  // The first user of a system reads everything: then the same rule is looked at as another user.
  if (getuid === 0) {
    chmodSync(dirname(path), 0o711)
    process.seteuid?.(65_534)
    context.after(() => process.seteuid?.(0))
  }
  const refusal = await openFile(path)
  assert.ok(isRefusal(refusal))
  assert.match(refusal.melding, /mag u niet lezen\. Controleer de rechten van het bestand\.$/)
})

test('een map en een lege naam worden als bestand geweigerd, ook bij --normen en --velden', async () => {
  const map = dirname(file('iets.json', '{}'))
  for (const words of [
    ['toets', map],
    ['toets', ''],
    ['bewijs', '--normen', map],
    ['brief', 'antwoord', file('v.json', REQUEST), '--velden', map],
    ['brief', 'antwoord', file('v.json', REQUEST), '--uit', map],
  ]) {
    const { code, out, err } = await deelwijsHere(words)
    assert.deepEqual([code, out], [2, ''], words.join(' '))
    assert.match(err, /^[^\n]+\n$/)
  }
})

test('een fout in een optie wijst naar de hulp van die opdracht', async () => {
  assert.match((await deelwijsHere(['toets', '--peildatum', 'x'])).err, /Zie deelwijs toets --help\.$/m)
  assert.match((await deelwijsHere(['brief'])).err, /Zie deelwijs brief --help\.$/m)
  assert.match((await deelwijsHere(['zomaar'])).err, /Zie deelwijs --help\.$/m)
  assert.match((await deelwijsHere(['toets', '--json=1'])).err, /Bedoelde u --json of --jsonl\?$/m)
})

test('een brief mag ook .TXT heten', async () => {
  const path = join(dirname(file('v.json', REQUEST)), 'BRIEF.TXT')
  const { code, out } = await deelwijs(['brief', 'antwoord', file('v.json', REQUEST), '--uit', path])
  assert.equal(code, 0, out)
  assert.match(out, /BRIEF\.TXT/)
})
