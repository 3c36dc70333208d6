// Het verslag van de contracttoets: elke bepaling met oordeel en bron, ook uit een document met vreemde tekens.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRONNEN } from '@deelwijs/norms'
import { getDocumentProxy, getMeta } from 'unpdf'
import { readFonts } from '../proef/lettertype.ts'
import type { ContractReport, ReportClause } from './contract-report.ts'
import { countSentence, reportContract } from './contract-report.ts'
import { renderDocx } from './docx.ts'
import { quotable } from './foreign-text.ts'
import { renderPdf } from './pdf.ts'
import { renderText } from './text.ts'

const CLAUSULE: ReportClause = {
  oordeel: 'gaat-verder-dan-de-wet',
  tekst: 'De aanbieder voegt bij elke verlenging een evaluatieverslag toe.',
  plaats: 'bladzijde 3',
  reden: 'Een verslag is inhoud uit het dossier.',
  rechtmatig: 'Vraag het product, de duur en een reden op hoofdlijnen.',
  bronnen: [
    { id: 'H2.3', vindplaats: 'Handreiking 2.3' },
    { id: 'F053', vindplaats: 'Jeugdwet artikel 7.4.0 lid 1' },
  ],
  norm: { titel: 'Een contract is geen grond', link: 'https://voorbeeld.example/normenboek/contract-is-geen-grond' },
}

const verslag = (clausules: readonly ReportClause[], document = 'Raamovereenkomst 2027'): ContractReport => ({
  document,
  datum: '2026-11-24',
  peildatum: '2026-11-24',
  normenset: '0123456789abcdef',
  clausules,
})

test('Een bepaling gaat verder dan de wet: het verslag noemt tekst, plaats, reden, wat wel kan en de wet voor de handreiking', () => {
  const tekst = renderText(reportContract(verslag([CLAUSULE])))
  assert.match(tekst, /Document: Raamovereenkomst 2027\nDatum: 24 november 2026/)
  assert.match(tekst, /1\. Gaat verder dan de wet, bladzijde 3/)
  assert.match(tekst, /evaluatieverslag[\s\S]*inhoud uit het dossier[\s\S]*reden op hoofdlijnen/)
  assert.match(tekst, /Artikel 7\.4\.0[\s\S]*Handreiking[\s\S]*Normenboek: Een contract is geen grond/)
})

test('De zwaarste oordelen staan voorop en houden het nummer van het document', () => {
  const tekst = renderText(reportContract(verslag([{ ...CLAUSULE, oordeel: 'let-op' }, CLAUSULE])))
  assert.ok(tekst.indexOf('2. Gaat verder dan de wet') < tekst.indexOf('1. Let op'))
})

test('Wat in orde is, staat in het overzicht en krijgt geen uitleg', () => {
  const tekst = renderText(reportContract(verslag([{ ...CLAUSULE, oordeel: 'in-orde' }])))
  assert.match(tekst, /\| 1 \| In orde \|/)
  assert.ok(!tekst.includes(CLAUSULE.reden))
})

test('Elke bron van het verslag heeft de link uit de norm', () => {
  const links = reportContract(verslag([CLAUSULE])).blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flat().flatMap((run) => (run.kind === 'link' ? [run.href] : [])) : [],
  )
  assert.ok(links.includes(BRONNEN['F053'].link))
})

test('De telzin klopt bij nul, een en meer bepalingen', () => {
  assert.match(countSentence([]), /^Deelwijs vond geen bepalingen/)
  assert.equal(
    countSentence([{ oordeel: 'let-op' }]),
    'Deelwijs vond 1 bepaling over gegevens. 0 gaan verder dan de wet, bij 1 moet u opletten, 0 zijn in orde.',
  )
})

test('Vreemde tekens en een heel lange bepaling passen in een verslag', () => {
  assert.equal(quotable('a\u0000b\u200b c\n漢字 d', 50), 'a b c ?? d')
  const lang = quotable('woord '.repeat(500), 100)
  assert.ok(lang.length <= 100 && lang.endsWith('woord…'))
})

test('Word en PDF: titel en datum als eigenschap, geen naam van het document in de eigenschappen', async () => {
  const veel = Array.from(
    { length: 60 },
    (_, index): ReportClause => ({
      ...CLAUSULE,
      oordeel: index % 3 === 0 ? 'in-orde' : 'let-op',
      tekst: `${CLAUSULE.tekst} \u0007漢`.repeat(1 + (index % 20)),
    }),
  )
  const brief = reportContract(verslag(veel, 'Contract van A. Verzonnen'))
  const pdf = await getDocumentProxy(await renderPdf(brief, readFonts()))
  const { info } = await getMeta(pdf)
  assert.equal(info['Title'], 'Verslag van de contracttoets')
  assert.ok(!JSON.stringify(info).includes('Verzonnen'))
  assert.ok(pdf.numPages > 5)
  const word = await renderDocx(brief)
  assert.equal(String.fromCharCode(...word.subarray(0, 2)), 'PK')
})
