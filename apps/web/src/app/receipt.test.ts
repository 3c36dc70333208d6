// Een bewaard bewijsstuk: het gaat weer open, en wat iemand eraan veranderde valt op.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '@deelwijs/engine'
import { isProblem } from '@deelwijs/engine'
import { answerTo, normsOn } from './engine.ts'
import { type Reopened, receiptName, receiptText, reopen } from './receipt.ts'

const DAY = '2026-11-23'
const FACTS = { pet: 'beslisser', vrager: 'college', pgb: 'nee', uitvraag: 'standaard', hergebruik: 'nee' }
const PER = { doelen: { uitvraag: 'gericht', motivering: 'concreet' } }

function answer(): Answer {
  const slice = normsOn(DAY)
  assert.ok(!isProblem(slice))
  return answerTo(slice, ['diagnose', 'doelen'], FACTS, PER)
}

type File = { [key: string]: unknown; bewijsstuk: { [key: string]: unknown } }
const file = (): File => JSON.parse(receiptText(answer()))
const lesson = (reopened: Reopened): string =>
  reopened.kind === 'opened' ? (reopened.opening.origin?.leert ?? '') : reopened.melding
const reopenJson = (content: unknown): Reopened => reopen(JSON.stringify(content))

test('een bewaard bewijsstuk gaat open met dezelfde feiten, en zegt dat de uitkomst dezelfde is', () => {
  for (const text of [receiptText(answer()), JSON.stringify(answer()), JSON.stringify(answer().bewijsstuk)]) {
    const reopened = reopen(text)
    assert.ok(reopened.kind === 'opened')
    assert.match(lesson(reopened), /dezelfde als toen/)
    const { peildatum, elements, facts, factsPer } = reopened.opening
    assert.deepEqual([peildatum, elements, facts], [DAY, ['diagnose', 'doelen'], FACTS])
    assert.deepEqual(factsPer, { diagnose: {}, ...PER })
  }
})

test('een oordeel dat in het bestand is veranderd, valt op', () => {
  const forged = JSON.parse(receiptText(answer()).replace('"oordeel": "mag-niet"', '"oordeel": "moet"'))
  assert.equal(forged.oordelen[0].oordeel, 'moet')
  assert.match(lesson(reopenJson(forged)), /veranderd/)
  assert.match(lesson(reopenJson({ ...file(), toelichting: 'De gemeente mag alles hebben.' })), /veranderd/)
})

test('een veld dat twee keer in het bestand staat, valt op', () => {
  const text = receiptText(answer())
  const forged = text.replace('{', '{"oordelen":[{"gegeven":"diagnose","oordeel":"moet"}],')
  assert.deepEqual(JSON.parse(forged), JSON.parse(text))
  assert.match(lesson(reopen(forged)), /veranderd/)
})

test('een veranderd bewijsstuk zegt niet dat de uitkomst dezelfde is', () => {
  const { bewijsstuk } = file()
  for (const change of [
    { uitkomsten: [] },
    { normen: [{ id: 'verzonnen', versie: '1' }] },
    { normenset: 'x' },
    { engine: '9' },
    { straks: { extra: 1 } },
  ])
    assert.doesNotMatch(lesson(reopenJson({ ...bewijsstuk, ...change })), /dezelfde als toen/)
})

test('ook onder een ander kenmerk komt niets ongelezen binnen: onbekende namen en onmogelijke feiten gaan niet open', () => {
  const { bewijsstuk } = file()
  const script = '<img src=x onerror=alert(1)>'
  const hostile = [
    { gegevens: [script] },
    { gegevens: ['__proto__'] },
    { gegevens: [{ gegeven: 'doelen', feiten: { [script]: 'ja' } }] },
    { gegevens: ['diagnose', 'diagnose'] },
    { feiten: { pet: script } },
    { feiten: { leeftijd: '18-plus', gezag: 'ouders' } },
    { feiten: ['pet'] },
  ]
  for (const change of hostile) {
    const reopened = reopenJson({ ...bewijsstuk, normenset: 'van een ander', ...change })
    assert.equal(reopened.kind, 'problem', JSON.stringify(change))
  }
})

test('een bestand dat geen bewijsstuk is of een dag noemt die niet bestaat, gaat niet open', () => {
  const { bewijsstuk } = file()
  const days = ['zzzz', '2026-02-30', '2026-11-23T00:00:00', 20261123, null, { toString: DAY }]
  for (const peildatum of days) assert.equal(reopenJson({ ...bewijsstuk, peildatum }).kind, 'problem')
  const depth = 100_000
  const others = ['', 'geen json', '[]', 'null', '{}', '{"bewijsstuk":3}', `${'['.repeat(depth)}${']'.repeat(depth)}`]
  for (const text of others) assert.equal(reopen(text).kind, 'problem')
})

test('een bodemloos diep veld laat de pagina niet vastlopen', () => {
  const depth = 100_000
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`
  const text = receiptText(answer()).replace('{', `{"extra":${deep},`)
  assert.match(lesson(reopen(text)), /veranderd/)
})

test('de naam van het bestand noemt alleen de dag', () => {
  assert.equal(receiptName(answer()), 'deelwijs-bewijsstuk-2026-11-23.json')
})
