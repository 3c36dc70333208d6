// Vijandige en kapotte bestanden: elk krijgt een duidelijke melding, en niets wordt uitgevoerd of opgehaald.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maakOdt } from '../proef/odt.ts'
import { eenRegelPdf, maakPdf, schrijfPdf } from '../proef/pdf.ts'
import { mailMet, platPdf, wordBrief } from '../proef/vast.ts'
import { alinea, maakDocx, naarBuiten } from '../proef/word.ts'
import { liegOverGrootte, maakZip, zetSlotOp } from '../proef/zippen.ts'
import type { FileText, Limits } from './index.ts'
import { isProblem, MESSAGES, readFile } from './index.ts'

async function code(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  const gelezen = await readFile(bytes, 'bestand', limits)
  if (!isProblem(gelezen)) return `gelezen als ${gelezen.kind}: ${gelezen.text.slice(0, 80)}`
  assert.ok(gelezen.title.endsWith('.') && gelezen.advice.endsWith('.'))
  return gelezen.code
}

async function lees(bytes: Uint8Array): Promise<FileText> {
  const gelezen = await readFile(bytes, 'bestand')
  assert.ok(!isProblem(gelezen), JSON.stringify(gelezen))
  return gelezen
}

const ascii = (tekst: string): Uint8Array => new TextEncoder().encode(tekst)
const bytes = (...getallen: readonly number[]): Uint8Array => Uint8Array.from([...getallen, ...Array(64).fill(0)])
const breed = (tekst: string): Uint8Array => new Uint8Array(Buffer.from(tekst, 'utf16le'))
const oud = (stroom: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(512).fill(0), ...breed(stroom), 0, 0])
const metDocument = (xml: string | Uint8Array): Uint8Array => maakDocx({ body: '', los: { 'word/document.xml': xml } })
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const DTD = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
const LACH = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
const MAIL = 'From: a@b.nl\nTo: c@d.nl\nSubject: x\nMIME-Version: 1.0'
const STIP = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const scan = (): Promise<Uint8Array> => maakPdf((doc) => doc.image(STIP, 0, 0, { width: 500 }))
const vlak = (): Promise<Uint8Array> => maakPdf((doc) => doc.rect(0, 0, 500, 500).fill('#888888'))
const slot = (): Promise<Uint8Array> => maakPdf((doc) => doc.text('geheim'), { userPassword: 'x', ownerPassword: 'y' })

const GEWEIGERD: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
  ['nul bytes', () => new Uint8Array(), 'leeg'],
  ['alleen spaties', () => ascii('  \n \n'), 'geen-tekst'],
  ['een programma met een andere naam', () => bytes(0x4d, 0x5a, 0x90), 'programma'],
  ['een Linux-programma', () => bytes(0x7f, 0x45, 0x4c, 0x46), 'programma'],
  [
    'XXE in de brief',
    () => metDocument(`${DTD}<w:document ${W}><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:document>`),
    'gevaarlijke-xml',
  ],
  [
    'XXE in een bijzaak',
    () => maakDocx({ body: alinea('x'), los: { 'customXml/item1.xml': `${DTD}<x>&e;</x>` } }),
    'gevaarlijke-xml',
  ],
  ['XXE in OpenDocument', () => maakOdt({ tekst: '', los: { 'content.xml': `${DTD}<x>&e;</x>` } }), 'gevaarlijke-xml'],
  [
    'XXE in UTF-16',
    () => metDocument(breed(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${DTD}<x>&e;</x>`)),
    'gevaarlijke-xml',
  ],
  ['een miljard keer lachen', () => metDocument(`${LACH}<x>&c;</x>`), 'gevaarlijke-xml'],
  ['een onbekende entiteit', () => metDocument(`<w:document ${W}>&kwaad;</w:document>`), 'beschadigd'],
  ['200.000 elementen diep', () => metDocument('<a>'.repeat(200_000)), 'te-diep'],
  [
    '50.000 attributen',
    () => metDocument(`<a ${Array.from({ length: 50_000 }, (_, at) => `b${at}="1"`).join(' ')}/>`),
    'te-diep',
  ],
  ['een zipbom die eerlijk is', () => liegOverGrootte(wordBrief(), 200_000_000), 'te-groot-uitgepakt'],
  [
    'een zip met 2.001 onderdelen',
    () => maakZip(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`a${at}`, '']))),
    'te-veel-onderdelen',
  ],
  [
    'een zip die buiten de map wil',
    () => maakDocx({ body: alinea('x'), los: { '../../kwaad.xml': '<x/>' } }),
    'gevaarlijke-naam',
  ],
  ['een zip naar een vaste map', () => maakDocx({ body: alinea('x'), los: { '/etc/kwaad': 'x' } }), 'gevaarlijke-naam'],
  [
    'een zip naar een Windows-map',
    () => maakDocx({ body: alinea('x'), los: { 'C:\\kwaad': 'x' } }),
    'gevaarlijke-naam',
  ],
  ['een zip met een wachtwoord', () => zetSlotOp(wordBrief()), 'versleuteld'],
  ['een Word-bestand met een wachtwoord', () => oud('EncryptedPackage'), 'versleuteld'],
  [
    'een odt met een wachtwoord',
    () => maakOdt({ tekst: '', manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
    'versleuteld',
  ],
  ['een PDF met een wachtwoord', slot, 'versleuteld'],
  [
    'een mail met S/MIME',
    () =>
      ascii(
        'From: a@b.nl\nTo: c@d.nl\nSubject: x\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA',
      ),
    'versleutelde-mail',
  ],
  ['een mail met een half miljoen regels', () => ascii(`${MAIL}\n\n${'\n'.repeat(500_000)}`), 'te-veel-onderdelen'],
  [
    'een mail met 10.000 delen',
    () => ascii(`${MAIL}\nContent-Type: multipart/mixed; boundary=a\n\n${'--a\n\nx\n'.repeat(10_000)}`),
    'te-veel-onderdelen',
  ],
  ['een scan', scan, 'scan-zonder-tekst'],
  ['een PDF met alleen een grijs vlak', vlak, 'geen-tekst'],
  ['een half Word-bestand', () => wordBrief().slice(0, 1500), 'afgekapt'],
  ['een halve PDF zonder bladzijde', () => ascii('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0'), 'afgekapt'],
  ['een PDF vol onzin', () => ascii(`%PDF-1.7\n${'onzin '.repeat(50)}\n%%EOF`), 'beschadigd'],
  ['een oud Word-bestand', () => oud('WordDocument'), 'oud-word'],
  ['een bericht uit Outlook', () => oud('__substg1.0_0037001F'), 'outlook-msg'],
  ['een oud rekenblad', () => oud('Workbook'), 'oud-kantoorbestand'],
  ['RTF', () => ascii('{\\rtf1\\ansi hallo}'), 'rtf'],
  ['een foto', () => bytes(0xff, 0xd8, 0xff, 0xe0), 'afbeelding'],
  ['een tekening in SVG', () => ascii('<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>'), 'afbeelding'],
  ['een gewone zip', () => maakZip({ 'brief.txt': 'hallo' }), 'archief'],
  [
    'een rekenblad',
    () => maakDocx({ body: '', soort: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
    'rekenblad-of-presentatie',
  ],
  ['ruis', () => Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 0xff), 'onbekend-soort'],
  ['los XML', () => ascii('<?xml version="1.0"?><bericht/>'), 'onbekend-soort'],
  ['een leeg Word-bestand', () => maakDocx({ body: '' }), 'geen-tekst'],
  [
    'een PDF waarvan de bladzijden in een kring staan',
    () => schrijfPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    'beschadigd',
  ],
]

for (const [wat, maak, verwacht] of GEWEIGERD) {
  test(`Geweigerd met een duidelijke melding: ${wat}`, async () => {
    assert.equal(await code(await maak()), verwacht)
  })
}

test('Een zipbom die over haar grootte liegt, stopt tijdens het uitpakken', async () => {
  const bom = liegOverGrootte(metDocument(new Uint8Array(5_000_000)), 10, 5_000_000)
  assert.equal(await code(bom, { bytesUnpacked: 1_000_000 }), 'te-groot-uitgepakt')
  assert.equal(await code(bom), 'beschadigd')
})

test('De plafonds voor grootte, bladzijden, tekst en tijd houden', async () => {
  const tweeBladzijden = await maakPdf((doc) => doc.text('Een lange brief').addPage().text('Het slot van de brief'))
  assert.equal(await code(ascii('x'.repeat(100)), { bytesIn: 99 }), 'te-groot')
  assert.equal(await code(tweeBladzijden, { pages: 1 }), 'te-veel-bladzijden')
  assert.equal(await code(wordBrief(), { letters: 20 }), 'te-veel-tekst')
  assert.equal(await code(wordBrief(), { milliseconds: 0 }), 'te-lang')
  assert.equal(await code(tweeBladzijden, { milliseconds: 0 }), 'te-lang')
})

test('Wie stopt, krijgt geen tekst meer: vooraf, en midden in een PDF', async () => {
  const vooraf = await readFile(wordBrief(), 'x', {}, undefined, AbortSignal.abort())
  assert.ok(isProblem(vooraf) && vooraf.code === 'gestopt')
  const stop = new AbortController()
  const pdf = await maakPdf((doc) => Array.from({ length: 5 }, () => doc.text('Een bladzijde').addPage()))
  const gezien: number[] = []
  const midden = await readFile(
    pdf,
    'x',
    {},
    ({ done }) => {
      gezien.push(done)
      if (done === 2) stop.abort()
    },
    stop.signal,
  )
  assert.ok(isProblem(midden) && midden.code === 'gestopt')
  assert.deepEqual(gezien, [1, 2])
})

test("Word met macro's: de tekst wordt gelezen, de macro's niet uitgevoerd, en dat staat erbij", async () => {
  const docm = maakDocx({
    body: alinea('Graag het plan'),
    soort: 'application/vnd.ms-word.document.macroEnabled.main+xml',
    los: { 'word/vbaProject.bin': 'Sub AutoOpen()' },
  })
  const { text, remarks } = await lees(docm)
  assert.equal(text, 'Graag het plan')
  assert.deepEqual(
    remarks.map((item) => item.code),
    ['macro-niet-uitgevoerd'],
  )
})

test('Een verwijzing naar buiten wordt genoemd en niet opgehaald; een gewone link is geen waarschuwing', async () => {
  const beeld = await lees(maakDocx({ body: alinea('x'), relaties: naarBuiten('image', 'http://kwaad.example/a.png') }))
  assert.deepEqual(
    beeld.remarks.map(({ code: melding, where }) => [melding, where]),
    [['extern-niet-opgehaald', 'image']],
  )
  const link = await lees(maakDocx({ body: alinea('x'), relaties: naarBuiten('hyperlink', 'https://voorbeeld.nl') }))
  assert.deepEqual(link.remarks, [])
})

test('PDF met script: de tekst wordt gelezen, het script niet uitgevoerd, en dat staat erbij', async () => {
  const actie = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
  for (const pdf of [
    eenRegelPdf('Graag het plan', `/OpenAction ${actie}`),
    eenRegelPdf('Graag het plan', '', `/AA << /O ${actie} >>`),
    eenRegelPdf('Graag het plan', `/Names << /JavaScript << /Names [(a) ${actie}] >> >>`),
  ]) {
    const { text, remarks } = await lees(pdf)
    assert.equal(text, 'Graag het plan')
    assert.deepEqual(
      remarks.map((item) => item.code),
      ['script-niet-uitgevoerd'],
    )
  }
})

test('Een PDF waarvan het einde ontbreekt, wordt gelezen zover zij gaat, en dat staat erbij', async () => {
  const { text, remarks } = await lees(platPdf().slice(0, -8))
  assert.equal(text, 'Graag het plan en het verslag')
  assert.deepEqual(
    remarks.map((item) => item.code),
    ['einde-ontbreekt'],
  )
})

test('Een ingevuld veld in een PDF staat op zijn regel; een vinkje is een teken', async () => {
  const veld = (naam: string, soort: string, x: number, y: number): string =>
    `<< /Type /Annot /Subtype /Widget /T (${naam}) ${soort} /Rect [${x} ${y} ${x + 100} ${y + 14}] /P 3 0 R /DA (/F1 10 Tf 0 g) >>`
  const pdf = eenRegelPdf('Naam', '/AcroForm << /Fields [6 0 R 7 0 R] >>', '/Annots [6 0 R 7 0 R]', [
    veld('naam', '/FT /Tx /V (S. Verzonnen)', 200, 697),
    veld('leeg', '/FT /Tx', 200, 600),
  ])
  assert.equal((await lees(pdf)).text, 'Naam | S. Verzonnen')
})

test('Een bestand dat twee soorten tegelijk is, wordt gelezen als de soort waarmee het begint', async () => {
  const beide = new Uint8Array([...platPdf(), ...wordBrief()])
  assert.equal((await lees(beide)).kind, 'pdf')
})

test('Mails in mails stoppen bij de bodem; de buitenste blijft leesbaar', async () => {
  let mail = mailMet('de binnenste', [])
  for (let laag = 0; laag < 6; laag += 1) mail = mailMet(`laag ${laag}`, [['in.eml', mail]])
  let deel: FileText['parts'][number] | undefined = await lees(mail)
  let lagen = 0
  while (deel !== undefined && !isProblem(deel)) {
    lagen += 1
    deel = deel.parts[0]
  }
  assert.equal(lagen, 5)
  assert.ok(deel !== undefined && isProblem(deel) && deel.code === 'te-diep-ingepakt')
})

test('De hele mail stopt als de bijlagen samen te groot worden', async () => {
  const bijlage = ascii('tekst '.repeat(2_000))
  assert.equal(
    await code(
      mailMet('x', [
        ['a.txt', bijlage],
        ['b.txt', bijlage],
      ]),
      { bytesUnpacked: 20_000 },
    ),
    'te-groot-uitgepakt',
  )
})

test('Elke melding is kort, zonder uitroepteken, en noemt wat de lezer kan doen', () => {
  for (const [naam, { title, advice }] of Object.entries(MESSAGES)) {
    for (const zin of `${title} ${advice}`.split(/(?<=[.?])\s/)) {
      assert.ok(zin.split(' ').length <= 20, `${naam}: ${zin}`)
    }
    assert.doesNotMatch(title + advice, /!/)
    assert.ok(advice.length > 10, naam)
  }
})
