// Tests of deelwijs lek: pasted text, what a file holds outside its text, and our own letters.
import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { deelwijs, deelwijsHere, workFolder } from '../test-command.ts'
import { mail, paragraph, wordFile } from '../test-files.ts'

const file = workFolder()
/** A number that passes the test on a BSN and that nobody has. */
const BSN = '123456782'

type Finding = { readonly soort: string; readonly tekst: string; readonly van: number; readonly waar?: string }
const findings = (out: string): readonly Finding[] => JSON.parse(out).bevindingen

test('een geplakte brief: elke vondst met zijn soort en plaats', async () => {
  const text = `Sam Voorbeeld (BSN ${BSN}) heeft ADHD.`
  const { code, out, err } = await deelwijs(['lek', '--json'], text)
  assert.deepEqual([code, err], [0, ''])
  const found = findings(out)
  assert.deepEqual(
    found.map(({ soort, tekst }) => [soort, tekst]),
    [
      ['naam', 'Sam Voorbeeld'],
      ['bsn', BSN],
      ['diagnose', 'ADHD'],
    ],
  )
  for (const { van, tekst } of found) assert.equal(text.slice(van, van + tekst.length), tekst)
  const { gezochtNaar } = JSON.parse(out)
  assert.equal(gezochtNaar.length, 12)
})

test('voor een mens: waarnaar wij zochten en wat wij vonden, nooit dat het schoon is', async () => {
  const some = await deelwijs(['lek'], `Regel een\nBSN ${BSN}`)
  assert.match(some.out, /^IN DE TEKST\n- BSN, (?:zeer )?waarschijnlijk\.\n {4}Regel 2: BSN \[123456782\]$/m)
  const none = await deelwijsHere(['lek'], 'Wij adviseren de hulp te verlengen.')
  assert.equal(none.code, 0)
  for (const [out, count] of [
    [some.out, 1],
    [none.out, 0],
  ] as const) {
    const sentence = `Wij zochten naar 12 soorten gegevens. Gevonden: ${count}. Dit is geen garantie. Lees uw brief zelf nog een keer.`
    assert.ok(out.replaceAll('\n', ' ').startsWith(sentence), out)
    assert.doesNotMatch(out, /schoon|veilig|niets gevonden|akkoord/i)
    assert.match(out, /^HIER ZOCHTEN WIJ NAAR$/m)
  }
})

test('een Word-bestand: ook eigenschappen, opmerkingen, verwijderde en verborgen tekst, en de naam van het bestand', async () => {
  const removed = `<w:p><w:del w:id="1" w:author="J. de Wit"><w:r><w:delText>Moeder drinkt. Bel 0612345678.</w:delText></w:r></w:del></w:p>`
  const unseen = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Sam Voorbeeld</w:t></w:r></w:p>`
  const comment = `<w:comment w:id="1" w:author="J. de Wit">${paragraph(`BSN ${BSN}`)}</w:comment>`
  const document = wordFile(
    paragraph('Wij adviseren de hulp te verlengen.') + removed + unseen,
    comment,
    '<dc:title>Brief over Sam Voorbeeld</dc:title>',
  )
  const path = file(`Verslag Sam Voorbeeld ${BSN}.docx`, document)
  const { code, out, err } = await deelwijs(['lek', path, '--json'])
  assert.deepEqual([code, err], [0, ''])
  const where = findings(out).map(({ soort, waar = '' }) => `${waar}: ${soort}`)
  for (const place of [
    'naam van het bestand: bsn',
    'naam van het bestand: naam',
    'Titel: naam',
    'Opmerking van J. de Wit: bsn',
    'Verwijderd door J. de Wit: telefoon',
    'Verborgen tekst: naam',
  ])
    assert.ok(where.includes(place), `${place} in ${where.join('; ')}`)
  assert.ok(!where.some((place) => place.startsWith('tekst: ')))
  const { ookBekeken } = JSON.parse(out)
  assert.ok(ookBekeken.includes('Opmerking van J. de Wit'))
  const inComment = findings(out).find(({ waar }) => waar === 'Opmerking van J. de Wit')
  assert.equal(inComment?.van, 'BSN '.length, 'a place counts from the start of its piece')
  assert.match(
    (await deelwijs(['lek', path])).out,
    /^BUITEN DE TEKST[\s\S]*^ {4}Opmerking van J\. de Wit: BSN \[123456782\]$/m,
  )
})

test('in een bijlage wordt ook gekeken, met haar naam en haar opmerkingen', async () => {
  const comment = `<w:comment w:id="1" w:author="J. de Wit">${paragraph(`BSN ${BSN}`)}</w:comment>`
  const attached = wordFile(paragraph('Sam Voorbeeld is verwezen.'), comment)
  const path = file('brief.eml', mail('Hierbij de brief.', 'brief-sam.docx', attached))
  const where = findings((await deelwijs(['lek', path, '--json'])).out).map(({ soort, waar }) => `${waar}: ${soort}`)
  assert.ok(where.includes('bijlage brief-sam.docx: naam'), where.join('; '))
  assert.ok(where.includes('bijlage brief-sam.docx, Opmerking van J. de Wit: bsn'), where.join('; '))
})

test('in een brief die Deelwijs zelf maakt, als Word en als PDF, wordt niets gevonden', async () => {
  const request = file(
    'verzoek.json',
    '{"peildatum":"2026-11-23","feiten":{"pet":"beslisser","vrager":"college","pgb":"nee","uitvraag":"standaard","hergebruik":"nee"},"gegevens":["diagnose","product"]}',
  )
  for (const name of ['antwoord.docx', 'antwoord.pdf']) {
    const path = join(dirname(request), name)
    const made = await deelwijs(['brief', 'antwoord', request, '--uit', path])
    assert.equal(made.code, 0, made.err)
    const { code, out } = await deelwijs(['lek', path, '--json'])
    assert.equal(code, 0)
    assert.deepEqual(findings(out), [], name)
    assert.ok(JSON.parse(out).ookBekeken.length > 1, 'the properties were looked at')
  }
})
