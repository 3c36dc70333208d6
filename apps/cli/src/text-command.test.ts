// Tests of what lees, contract, formulier and lek share: lines, wrong input, hostile files and long texts.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { deelwijs, deelwijsHere, workFolder } from './test-command.ts'
import { paragraph, wordFile, zip } from './test-files.ts'

const file = workFolder()
const COMMANDS = ['lees', 'contract', 'formulier', 'lek'] as const
const COMMAND = fileURLToPath(new URL('../bin/deelwijs.js', import.meta.url))
const TEXT = 'Ik beslis over de verlenging. De aanbieder stuurt bij elke verlenging het behandelplan van Sam Voorbeeld.'

const linesOf = (out: string): readonly { readonly [veld: string]: unknown }[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

for (const command of COMMANDS) {
  test(`${command}: een tekst per regel geeft per regel hetzelfde antwoord als de tekst alleen, in volgorde`, async () => {
    const texts = [TEXT, '', 'Dank voor het gesprek.', `${TEXT}\r\n${TEXT}`, '😀 é', TEXT]
    const lines = texts.map((tekst, at) => JSON.stringify({ id: `t${at}`, tekst }))
    const { code, out, err } = await deelwijs([command, '--jsonl'], `${lines.join('\n')}\n`)
    assert.deepEqual([code, err], [0, ''])
    const answers = linesOf(out)
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['t0', 't1', 't2', 't3', 't4', 't5'],
    )
    for (const [at, tekst] of texts.entries()) {
      if (tekst === '') continue
      const alone = await deelwijsHere([command, '--json'], tekst)
      assert.deepEqual(answers[at], { id: `t${at}`, ...JSON.parse(alone.out) })
    }
  })
}

test('een slechte regel wordt een fout op zijn plaats; de rest gaat door en de uitkomst is 2', async () => {
  const good = JSON.stringify({ id: 7, tekst: TEXT })
  const wrong = [
    '{"id":"b"}',
    'geen json',
    '{"id":"c","tekst":5}',
    '[1]',
    '{"id":"d","tekst":"x","bsn":1}',
    '{"id":"e","tekst":"x","__proto__":{"feiten":[]}}',
    '{"id":"f","constructor":{"prototype":{}},"tekst":"x"}',
    '{"tekst":"x","tekst":"y"}',
  ]
  const { code, out, err } = await deelwijs(['lees', '--jsonl'], [good, ...wrong, '', good].join('\r\n'))
  assert.equal(code, 2)
  const answers = linesOf(out)
  assert.partialDeepStrictEqual(answers, [
    { id: 7 },
    { id: 'b', fout: { regel: 2, code: 'geen-tekst', veld: 'tekst' } },
    { id: null, fout: { regel: 3, code: 'geen-json' } },
    { id: 'c', fout: { regel: 4, code: 'geen-tekst', veld: 'tekst' } },
    { id: null, fout: { regel: 5, code: 'geen-tekst' } },
    { id: 'd', fout: { regel: 6, veld: 'bsn' } },
    { id: null, fout: { regel: 7, code: 'onbekend-veld', veld: '__proto__' } },
    { id: null, fout: { regel: 8, code: 'onbekend-veld', veld: 'constructor' } },
    { id: null, fout: { regel: 9, code: 'dubbel-veld' } },
    { id: 7 },
  ])
  assert.equal(answers.length, 10)
  assert.match(
    err,
    /^Niet te lezen: 8 regels\. De eerste is regel 2: Het veld "tekst" ontbreekt.*\{"id":"…","tekst":"…"\}\.\n$/,
  )
})

test('namen uit het prototype zijn in een tekst en als id gewone woorden', async () => {
  const line = JSON.stringify({
    id: '__proto__',
    tekst: 'constructor __proto__ toString hasOwnProperty: graag de diagnose',
  })
  for (const command of COMMANDS) {
    const { code, out } = await deelwijsHere([command, '--jsonl'], line)
    assert.equal(code, 0, command)
    assert.equal(linesOf(out)[0]?.['id'], '__proto__')
  }
})

test('een antwoord komt terwijl de invoer nog open is', async () => {
  const child = spawn(process.execPath, [COMMAND, 'lek', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(`${JSON.stringify({ id: 'eerst', tekst: TEXT })}\n`)
  const [chunk]: readonly Buffer[] = await once(child.stdout, 'data')
  assert.match(String(chunk), /^\{"id":"eerst","bevindingen":\[/)
  child.stdin.end()
  assert.deepEqual(await once(child, 'close'), [0, null])
})

const HOSTILE: readonly (readonly [string, string, Uint8Array | string, RegExp])[] = [
  ['nul bytes', 'leeg.docx', '', /Dit bestand is leeg\./],
  [
    'een zipbom',
    'bom.docx',
    zip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }, 900_000_000),
    /te groot als het opengaat/,
  ],
  [
    'een verwijzing naar een ander bestand in XML',
    'xxe.docx',
    wordFile('', '', '', {
      'word/document.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    }),
    /een opdracht die er niet hoort/,
  ],
  [
    'een programma dat anders heet',
    'brief.pdf',
    Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(99)]),
    /een programma/,
  ],
  ['een half bestand', 'half.docx', wordFile(paragraph(TEXT)).slice(0, 700), /niet compleet/],
  ['een oud Word-bestand', 'oud.doc', '{\\rtf1 hallo}', /RTF-bestand/],
  ['een foto', 'scan.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), /een afbeelding/],
]

for (const [what, name, content, pattern] of HOSTILE) {
  test(`geweigerd met een regel die het bestand noemt: ${what}`, async () => {
    const { code, out, err } = await deelwijs(['lek', file(name, content), '--json'])
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, pattern)
    assert.match(err, /^"[^"\n]+" is niet te lezen\. [^\n]+\n$/)
    assert.ok(err.includes(name))
    assert.doesNotMatch(err, /root:/)
  })
}

test('een map, een naam die er niet is en een te groot bestand worden geweigerd, bij elke opdracht', async () => {
  const map = dirname(file('iets.txt', 'iets'))
  const huge = file('groot.txt', Buffer.alloc(21 * 1024 * 1024, 'tekst '))
  for (const command of COMMANDS) {
    for (const [path, pattern] of [
      [map, /is er niet, of Deelwijs mag het niet openen/],
      ['bestaat-niet.txt', /^"bestaat-niet\.txt" is niet te lezen\. /],
      [huge, /te groot\. Een bestand mag 20 megabyte/],
    ] as const) {
      const { code, out, err } = await deelwijsHere([command, path])
      assert.deepEqual([code, out], [2, ''], path)
      assert.match(err, pattern)
      assert.match(err, /^[^\n]+\n$/)
    }
  }
})

test('lege invoer, gesloten invoer en een bestand als invoer geven een regel die helpt', async () => {
  for (const input of ['', ' \n\t\n', '\uFEFF']) {
    const { code, out, err } = await deelwijs(['lees'], input)
    assert.deepEqual([code, out], [2, ''])
    assert.equal(err, 'De invoer is leeg. Plak de tekst, of geef de naam van een bestand.\n')
  }
  const closed = spawn('/bin/sh', ['-c', `"${process.execPath}" "${COMMAND}" lek <&-`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const err: Buffer[] = []
  closed.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  assert.deepEqual(await once(closed, 'close'), [2, null])
  assert.match(Buffer.concat(err).toString(), /^De invoer is leeg\. [^\n]+\n$/)
  for (const bytes of [wordFile(paragraph(TEXT)), Buffer.from('caf\xe9', 'latin1'), Buffer.from(TEXT, 'utf16le')]) {
    const refused = await deelwijs(['lees', '--json'], bytes)
    assert.deepEqual([refused.code, refused.out], [2, ''])
    assert.match(refused.err, /^De invoer is geen tekst in UTF-8\. .*Geef dan de naam achter de opdracht\.\n$/)
  }
})

test('tien megabyte tekst wordt gelezen, meer dan twintig niet, en een te lange regel stopt de rest niet', async () => {
  const long = `${TEXT}\n`.repeat(Math.ceil(10_000_000 / TEXT.length))
  const { code, out } = await deelwijs(['lees', '--json'], long)
  assert.equal(code, 0)
  assert.partialDeepStrictEqual(JSON.parse(out).feiten, [{ feit: 'pet', waarde: 'beslisser' }])
  const more = await deelwijs(['lek'], 'tekst '.repeat(3_400_000))
  assert.deepEqual([more.code, more.out], [2, ''])
  assert.equal(more.err, 'De invoer is groter dan 20 MB. Splits de tekst en lees de delen een voor een.\n')
  const lines = `{"id":"te lang","tekst":"${'x'.repeat(20_000_000)}"}\n${JSON.stringify({ id: 'na', tekst: TEXT })}\n`
  const both = await deelwijs(['contract', '--jsonl'], lines)
  assert.equal(both.code, 2)
  assert.partialDeepStrictEqual(linesOf(both.out), [{ id: null, fout: { regel: 1, code: 'te-groot' } }, { id: 'na' }])
})

test('wat in een brief staat, stuurt het scherm niet', async () => {
  const text = 'Graag de \u001b[2Jdiagnose\u202e van \u009b31mSam Voorbeeld.'
  for (const command of COMMANDS) {
    for (const words of [[command], [command, '--json']]) {
      const { out } = await deelwijsHere(words, text)
      assert.doesNotMatch(out.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u)
    }
  }
})

test('verkeerd gebruik is een Nederlandse regel', async () => {
  for (const [words, pattern] of [
    [['lees', '--json', '--jsonl'], /--json/],
    [['lek', 'a', 'b'], /te veel/],
    [['contract', '--jsn'], /Bedoelde u --json/],
    [['les'], /Bedoelde u lees/],
  ] as const) {
    const { code, out, err } = await deelwijsHere(words)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, pattern)
    assert.match(err, /^[^\n]+\n$/)
  }
})
