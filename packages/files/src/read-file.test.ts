// Per soort bestand: de tekst zoals een lezer haar ziet, en wat verborgen is apart.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailMet, odtBrief, pdfBrief, vasteBestanden, wordBrief } from '../proef/vast.ts'
import type { FileText } from './index.ts'
import { isProblem, readFile } from './index.ts'

async function lees(bytes: Uint8Array, naam = 'bestand'): Promise<FileText> {
  const gelezen = await readFile(bytes, naam)
  assert.ok(!isProblem(gelezen), JSON.stringify(gelezen))
  return gelezen
}

const verborgen = (gelezen: FileText): readonly string[] =>
  gelezen.hidden.map(({ kind, label, text, inText }) => `${kind}${inText ? '' : '!'} ${label}: ${text}`)

test('Word: nummers van de lijst, de tabel op regels, kop, voet en noot', async () => {
  const { kind, text } = await lees(wordBrief())
  assert.equal(kind, 'docx')
  assert.equal(
    text,
    `Gemeente Voorbeeld

Wij ontvangen graag voor het einde van deze maand de volgende gegevens over de hulp:
1. het plan
1.a) de diagnose
1.b) de einddatum
2. het verslag
Naam | S. Verzonnen
Reden | eerste
tweede

Dit nieuwe deel (noot 1)

Postbus 1

Noot 1: Zie de wet.`,
  )
})

test('Word: wijzigingen, verborgen tekst, opmerking, beschrijving, link en eigenschappen', async () => {
  assert.deepEqual(verborgen(await lees(wordBrief())).toSorted(), [
    'alt-text! Beschrijving van een afbeelding of link: Foto van het gezin',
    'comment! Opmerking van A. Auteur: Klopt dit?',
    'deleted! Verwijderd door K. Kras: oude',
    'footer Voettekst: Postbus 1',
    'footnote Noot 1: Zie de wet.',
    'header Koptekst: Gemeente Voorbeeld',
    'hidden-text! Verborgen tekst: GEHEIM',
    'inserted Toegevoegd door P. Pen: nieuwe',
    'link! Link: mailto:iemand@voorbeeld.nl',
    'property! Auteur: J. Maker',
    'property! Organisatie: Voorbeeld BV',
    'property! Schrijver van een wijziging of opmerking: A. Auteur',
    'property! Schrijver van een wijziging of opmerking: K. Kras',
    'property! Schrijver van een wijziging of opmerking: P. Pen',
    'property! Titel: Verzoek',
  ])
})

test('OpenDocument: de tekst en het verborgene', async () => {
  const gelezen = await lees(odtBrief())
  assert.equal(
    gelezen.text,
    `Gemeente Voorbeeld

Verzoek
Wij ontvangen graag:
1. het plan
2. het verslag
Naam | S. Verzonnen

Dit deel (noot 1).

Noot 1: Zie de wet.`,
  )
  assert.deepEqual(verborgen(gelezen).toSorted(), [
    'comment! Opmerking van A. Auteur: Klopt dit?',
    'deleted! Verwijderd door K. Kras: oude tekst',
    'footnote Noot 1: Zie de wet.',
    'header Koptekst: Gemeente Voorbeeld',
    'hidden-text! Verborgen tekst: GEHEIM',
    'property! Auteur: J. Maker',
    'property! Dossier: D-17',
    'property! Schrijver van een wijziging of opmerking: A. Auteur',
    'property! Schrijver van een wijziging of opmerking: K. Kras',
    'property! Titel: Verzoek',
  ])
})

test('PDF: regels, kolommen bij elkaar, de plaats van elke bladzijde, en het verborgene', async () => {
  const voortgang: string[] = []
  const gelezen = await readFile(await pdfBrief(), 'brief.pdf', {}, ({ done, total }) =>
    voortgang.push(`${done}/${total}`),
  )
  assert.ok(!isProblem(gelezen))
  assert.equal(
    gelezen.text,
    `Geachte heer,

Wij ontvangen graag het plan en het verslag.

Naam | S. Verzonnen
Reden | einde van de hulp

Met vriendelijke groet`,
  )
  assert.deepEqual(
    gelezen.pages.map(({ from, to }) => gelezen.text.slice(from, to).split('\n').at(-1)),
    ['Reden | einde van de hulp', 'Met vriendelijke groet'],
  )
  assert.deepEqual(voortgang, ['1/2', '2/2'])
  const gezien = verborgen(gelezen)
  assert.ok(gezien.includes('property! Titel: Verzoek'))
  assert.ok(gezien.includes('property! Auteur: J. Maker'))
  assert.ok(gezien.includes('annotation! Opmerking, bladzijde 2: Let op dit'))
})

test('E-mail: de kop, de tekst, de bijlage als eigen bestand, en de verborgen kopregels', async () => {
  const gelezen = await lees(
    mailMet('Graag het plan.', [
      ['brief.docx', wordBrief()],
      ['rek.exe', Buffer.from('MZ\u0090')],
    ]),
  )
  assert.equal(
    gelezen.text,
    `Van: Gemeente Voorbeeld <wijk@voorbeeld.nl>
Verzonden: 2026-11-02T09:00:00.000Z
Aan: zorg@aanbieder.example
Onderwerp: Verzoek om het plan én verslag

Graag het plan.`,
  )
  assert.deepEqual(
    gelezen.parts.map((deel) => (isProblem(deel) ? `${deel.name}: ${deel.code}` : `${deel.name}: ${deel.kind}`)),
    ['brief.docx: docx', 'rek.exe: programma'],
  )
  assert.deepEqual(verborgen(gelezen), [
    'mail-header! Bcc: stil@voorbeeld.nl',
    'mail-header! Received: from pc-van-jan (10.0.0.7)',
  ])
})

test('Webpagina: leesbare regels; script niet uitgevoerd, beeld niet opgehaald, verborgen tekst apart', async () => {
  const gelezen = await lees((await vasteBestanden()).html)
  assert.equal(gelezen.text, 'Graag:\n- het plan\n- het verslag\nNaam | Jan')
  assert.deepEqual(
    gelezen.remarks.map(({ code }) => code),
    ['script-niet-uitgevoerd', 'extern-niet-opgehaald'],
  )
  assert.deepEqual(verborgen(gelezen).toSorted(), [
    'alt-text! Beschrijving van een afbeelding of link: Logo',
    'hidden-text! Verborgen tekst: GEHEIM',
    'property! Titel: Verzoek',
  ])
})

const ZIN = 'Graag het plan én het verslag, € 5.\r\nTweede regel.'
const WIN = Uint8Array.from([...ZIN].map((teken) => (teken === '€' ? 0x80 : teken.charCodeAt(0))))
const breed = (zin: string, groot: boolean): Uint8Array =>
  Uint8Array.from(
    [...zin].flatMap((teken) => {
      const [laag, hoog] = [teken.charCodeAt(0) & 0xff, teken.charCodeAt(0) >> 8]
      return groot ? [hoog, laag] : [laag, hoog]
    }),
  )

for (const [naam, bytes] of [
  ['UTF-8', new TextEncoder().encode(ZIN)],
  ['UTF-8 met merkteken', new TextEncoder().encode(`\uFEFF${ZIN}`)],
  ['UTF-16 klein, met merkteken', breed(`\uFEFF${ZIN}`, false)],
  ['UTF-16 groot, met merkteken', breed(`\uFEFF${ZIN}`, true)],
  ['UTF-16 klein, zonder merkteken', breed(ZIN, false)],
  ['Windows-1252', WIN],
] as const) {
  test(`Gewone tekst in ${naam} komt goed over`, async () => {
    const gelezen = await lees(bytes)
    assert.equal(gelezen.kind, 'txt')
    assert.equal(gelezen.text, 'Graag het plan én het verslag, € 5.\nTweede regel.')
  })
}

test('De soort volgt uit de inhoud en niet uit de naam', async () => {
  assert.equal((await lees(wordBrief(), 'brief.txt')).kind, 'docx')
  assert.equal((await lees(await pdfBrief(), 'brief.docx')).kind, 'pdf')
  assert.equal((await lees(new TextEncoder().encode('Beste gemeente, hierbij de brief.'), 'x.pdf')).kind, 'txt')
})
