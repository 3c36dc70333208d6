// De brief in Word, teruggelezen: koppen, tabelkop, taal en titel; geen opmerkingen, geen namen in de eigenschappen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import mammoth from 'mammoth'
import { alleBrieven, mustCompose } from '../proef/brieven.ts'
import { ingevuld } from '../proef/invulling.ts'
import { SITUATIES } from '../proef/situaties.ts'
import { makeCase } from '../proef/zaken.ts'
import { readZip } from '../proef/zip.ts'
import { renderDocx } from './docx.ts'
import { blockLines, lineText } from './tree.ts'

const situatie = SITUATIES.find((item) => item.naam === 'beslisser-afgewogen')
assert.ok(situatie)
const LETTER = mustCompose('antwoord', makeCase(situatie.feiten, situatie.gegevens), {
  ...ingevuld('antwoord'),
  telefoon: '',
})

test('De koppen, de lijsten en de kopregel van de tabel zijn echt', async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await renderDocx(LETTER)) })
  assert.match(value, /<h1>Antwoord op uw vraag om gegevens<\/h1>/)
  assert.match(value, /<h2>Wat u van ons krijgt<\/h2>/)
  assert.match(value, /<thead><tr><th><p><strong>Gegeven<\/strong><\/p><\/th>/)
  assert.match(value, /<ul><li>Soort hulp: individuele begeleiding<\/li>/)
  assert.match(
    value,
    /<a href="https:\/\/wetten\.overheid\.nl[^"]+7\.4\.0[^"]*">artikel 7\.4\.0, tweede lid, Jeugdwet<\/a>/,
  )
  assert.deepEqual(
    messages.filter((message) => message.type === 'error'),
    [],
  )
})

test('Alles wat de brief zegt, staat in het document, met Ş en Ł', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(LETTER)) })
  const flat = value.replace(/\s+/g, ' ')
  for (const line of LETTER.blocks
    .filter((block) => block.kind !== 'details')
    .flatMap(blockLines)
    .map(lineText)) {
    assert.ok(flat.includes(line), line)
  }
  assert.match(flat, /Ş\. Łukasz-Voorbeeld/)
  assert.match(flat, /\[telefoonnummer\]/)
})

test('Het document heeft een titel en een taal, en geen schrijver, opmerking of klok', async () => {
  const files = readZip(await renderDocx(LETTER))
  const core = files.get('docProps/core.xml') ?? ''
  assert.match(core, /<dc:title>Antwoord op uw vraag om gegevens<\/dc:title><dc:language>nl-NL<\/dc:language>/)
  assert.match(core, /2026-11-23T00:00:00Z<\/dcterms:created>/)
  assert.doesNotMatch(core, /creator|lastModifiedBy|description|keywords/)
  assert.match(files.get('word/styles.xml') ?? '', /<w:lang w:val="nl-NL"/)
  assert.deepEqual(
    [...files.keys()].filter((name) => /comment|people|vba|media|embed/i.test(name)),
    [],
  )
  const document = files.get('word/document.xml') ?? ''
  assert.match(document, /<w:tblHeader\/>/)
  assert.doesNotMatch(document, /<w:(ins|del|vanish|commentReference)\b/)
  assert.doesNotMatch(files.get('docProps/app.xml') ?? '', /Company|Manager/)
})

test('Elke proefbrief wordt een document met precies een hoofdkop', async () => {
  for (const { naam, brief } of alleBrieven()) {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await renderDocx(brief)) })
    assert.equal([...value.matchAll(/<h1>/g)].length, 1, naam)
  }
})

test('Het bestand verraadt niet wanneer het is gemaakt: elk deel heeft de dag van de brief', async () => {
  const bytes = Buffer.from(await renderDocx(LETTER))
  const moments: number[] = []
  for (const [signature, place] of [
    ['PK\u0003\u0004', 10],
    ['PK\u0001\u0002', 12],
  ] as const) {
    for (let at = bytes.indexOf(signature, 0, 'latin1'); at !== -1; at = bytes.indexOf(signature, at + 4, 'latin1'))
      moments.push(bytes.readUInt32LE(at + place))
  }
  const [year = 0, month = 0, day = 0] = LETTER.date.split('-').map(Number)
  assert.ok(moments.length >= 20)
  assert.deepEqual(new Set(moments), new Set([(year - 1980) * 2 ** 25 + month * 2 ** 21 + day * 2 ** 16]))
  assert.ok(readZip(bytes).size > 0)
})
