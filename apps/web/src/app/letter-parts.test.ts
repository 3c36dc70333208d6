// A letter with attachments: each part is read on its own, with places in the whole text.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLetter } from '@deelwijs/reader'
import { attachmentLine, merged, partsOf } from './letter-parts.ts'

const MAIL = `Beste collega, bijgaand ons verzoek.

> Van: de gemeente
> Graag het behandelplan.
`
const ATTACHMENT = 'Voor de beoordeling van uw verlengingsverzoek ontvangen wij graag de diagnose.'
const TEXT = `${MAIL}\n${attachmentLine('brief.pdf')}\n${ATTACHMENT}`

const readAll = (text: string) =>
  merged(partsOf(text).map((part) => ({ from: part.from, report: readLetter(part.text) })))

test('een tekst zonder bijlage is een deel', () => {
  assert.deepEqual(partsOf(ATTACHMENT), [{ from: 0, text: ATTACHMENT }])
  assert.deepEqual(partsOf(' \n '), [])
})

test('wat een bijlage vraagt, valt niet onder het oude bericht dat erboven is geciteerd', () => {
  const report = readAll(TEXT)
  const asked = report.gegevens.filter(({ gevraagd }) => gevraagd)
  assert.deepEqual(
    asked.map(({ gegeven }) => gegeven),
    ['diagnose'],
  )
  assert.ok(report.gegevens.some(({ gegeven, rol }) => gegeven === 'behandelplan' && rol === 'geschiedenis'))
})

test('plaatsen wijzen in de hele tekst naar de woorden zelf', () => {
  const report = readAll(TEXT)
  const placed = [...report.feiten, ...report.gegevens, ...report.rodeVlaggen].filter(({ tot }) => tot > 0)
  assert.ok(placed.length > 2)
  for (const { van, tot, tekst } of placed) assert.equal(TEXT.slice(van, tot), tekst)
})

test('een bijlage zonder taak verbergt niet dat de brief een taak noemt', () => {
  const report = readAll(`${ATTACHMENT}\n${attachmentLine('bijlage')}\nGraag ook het zorgplan.`)
  const tasks = report.feiten.filter(({ feit }) => feit === 'pet').map(({ waarde }) => waarde)
  assert.deepEqual(tasks, ['beslisser'])
})
