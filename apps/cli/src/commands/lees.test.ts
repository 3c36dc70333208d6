// Tests of deelwijs lees: pasted text, files with attachments, and text for people.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deelwijs, deelwijsHere, workFolder } from '../test-command.ts'
import { mail, paragraph, wordFile } from '../test-files.ts'

const file = workFolder()

const LETTER = `Beste collega,

Ik ben consulent jeugd en beslis over uw aanvraag tot verlenging. Ouders hebben toestemming gegeven, dus wij ontvangen graag de diagnose.
Het onderzoeksverslag hebben wij niet nodig. Reageert u binnen vijf werkdagen?

Met vriendelijke groet,
P. Verzonnen
consulent jeugd, gemeente Verzonnendam

Van: Piet
Verzonden: maandag 3 maart 2025
Aan: Praktijk
Onderwerp: aanvraag

Wilt u het evaluatieverslag sturen?
`

test('een geplakte brief: wat gevraagd is, de feiten en de vlaggen, elk met zijn plaats in de tekst', async () => {
  const { code, out, err } = await deelwijs(['lees', '--json'], LETTER)
  assert.deepEqual([code, err], [0, ''])
  const answer = JSON.parse(out)
  assert.partialDeepStrictEqual(answer, {
    feiten: [{ feit: 'pet', waarde: 'beslisser' }],
    rodeVlaggen: [{ vlag: 'toestemming-als-grond' }],
    signalen: [{ soort: 'termijn', tekst: 'binnen vijf werkdagen' }],
  })
  const roles = answer.gegevens.map(({ gegeven, rol, gevraagd }: { [veld: string]: unknown }) => [
    gegeven,
    rol,
    gevraagd,
  ])
  assert.deepEqual(roles, [
    ['diagnose', 'vraag', true],
    ['onderzoeksverslag', 'niet-nodig', false],
    ['evaluatieverslag', 'geschiedenis', false],
  ])
  const found = [...answer.feiten, ...answer.gegevens, ...answer.rodeVlaggen, ...answer.signalen]
  for (const { van, tot, tekst } of found) assert.equal(LETTER.slice(van, tot), tekst)
  for (const item of found) assert.ok(!('waar' in item))
  assert.ok(LETTER.slice(answer.geschiedenis[0].van).startsWith('Van: Piet'))
})

test('voor een mens: voorstellen met zekerheid in woorden, de regel en de woorden eromheen', async () => {
  const { code, out } = await deelwijs(['lees'], LETTER)
  assert.equal(code, 0)
  assert.match(out, /^Dit zijn voorstellen\. Kijk zelf of zij kloppen\.$/m)
  assert.match(out, /^GEVRAAGD\n- Diagnose \(diagnose\): (?:zeer )?waarschijnlijk\.\n {4}Regel 3: ….*\[diagnose\]\.$/m)
  assert.match(out, /\(pet=beslisser\),\s(zeer\s+)?waarschijnlijk\./)
  assert.match(
    out,
    /^- Toestemming als grond, .*\n(?: {4}.*\n)+? {4}Toestemming is geen grond[\s\S]*Bron: Handreiking 2\.1\.1\.$/m,
  )
  assert.match(out, /^TERMIJNEN EN DREIGINGEN\n- Termijn, /m)
  assert.match(out, /^- Onderzoeksverslag \(onderzoeksverslag\): niet nodig volgens de tekst/m)
  assert.match(out, /^OUDER BERICHT, TELT NIET MEE\n- Regel 10 tot en met regel 15$/m)
  assert.match(out, /U beslist zelf\.\n$/)
})

test('waar niets wordt gevraagd, staat dat er niet als zekerheid', async () => {
  const { code, out } = await deelwijsHere(['lees'], 'Dank voor het prettige gesprek van gisteren.')
  assert.equal(code, 0)
  assert.match(out, /Wij vonden geen vraag om gegevens\. Dat zegt niet dat er geen vraag is\./)
  assert.match(out, /Want de tekst noemt geen taak of doel\./)
})

test('een mail met een bijlage: beide worden gelezen, en bij elke vondst staat waar', async () => {
  const form = wordFile(paragraph('Ik beslis over de verlenging. Stuurt u ons het behandelplan?'))
  const path = file('vraag.eml', mail('Zie de bijlage.', 'formulier.docx', form))
  const { code, out, err } = await deelwijs(['lees', path, '--json'])
  assert.deepEqual([code, err], [0, ''])
  const answer = JSON.parse(out)
  assert.partialDeepStrictEqual(answer.gegevens, [
    { gegeven: 'behandelplan', gevraagd: true, waar: 'bijlage formulier.docx' },
  ])
  const petten = answer.feiten.filter(({ feit }: { feit: string }) => feit === 'pet')
  assert.deepEqual(
    petten.map(({ waarde }: { waarde: string }) => waarde),
    ['beslisser'],
    'the mail itself names no task, the attachment does',
  )
  assert.deepEqual(answer.bestand, { naam: 'vraag.eml', soort: 'eml', nietGelezen: [] })
  assert.match(
    (await deelwijs(['lees', path])).out,
    /^ {4}Bijlage formulier\.docx, regel 1: .*\n {4}.*\[behandelplan\]/m,
  )
})

test('een bijlage die niet te lezen is, staat erbij; de mail zelf wordt gelezen', async () => {
  const path = file('kapot.eml', mail(LETTER, 'plan.docx', wordFile('').slice(0, 300)))
  const { code, out } = await deelwijs(['lees', path, '--json'])
  assert.equal(code, 0)
  const { bestand, gegevens } = JSON.parse(out)
  assert.partialDeepStrictEqual(gegevens, [{ gegeven: 'diagnose', waar: 'tekst' }])
  assert.partialDeepStrictEqual(bestand.nietGelezen, [{ waar: 'bijlage plan.docx', code: 'afgekapt' }])
  assert.match((await deelwijs(['lees', path])).out, /^- Bijlage plan\.docx: Dit bestand is niet compleet\./m)
})

test("een document met macro's en een beeld van buiten wordt gelezen, en dat staat erbij", async () => {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://kwaad.example/a.png" TargetMode="External"/></Relationships>'
  const document = wordFile(paragraph('Graag het plan'), '', '', {
    'word/vbaProject.bin': 'Sub AutoOpen()',
    'word/_rels/document.xml.rels': relations,
  })
  const { code, out } = await deelwijs(['lees', file('macro.docx', document), '--json'])
  assert.equal(code, 0)
  const codes = JSON.parse(out).bestand.nietGelezen.map((note: { code: string }) => note.code)
  assert.deepEqual(codes.sort(), ['extern-niet-opgehaald', 'macro-niet-uitgevoerd'])
})
