// Tests of deelwijs toets: the shared cases, text for people, many at once, and every way to be wrong.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Answer } from '@deelwijs/engine'
import { deelwijs, deelwijsHere, workFolder } from '../test-command.ts'

const CASES = new URL('../../../../cases/', import.meta.url)
const ORACLE = new URL('../../../../../shared/gevallen/beslissingen.jsonl', import.meta.url)
const file = workFolder()

const REQUEST = {
  peildatum: '2026-11-23',
  feiten: {
    pet: 'beslisser',
    vrager: 'college',
    pgb: 'nee',
    uitvraag: 'standaard',
    hergebruik: 'nee',
    route: 'huisarts',
  },
  gegevens: ['diagnose', 'product'],
}

type Expected = { readonly oordeel: string; readonly gewicht?: string }
type CaseRequest = {
  readonly id: string
  readonly titel: string
  readonly peildatum: string
  readonly feiten: object
  readonly gegevens: readonly unknown[]
  readonly verwacht: { readonly [gegeven: string]: Expected }
}

function casesOf(name: string): readonly CaseRequest[] {
  const legalCase: { readonly verzoeken: readonly CaseRequest[] } = JSON.parse(
    readFileSync(new URL(name, CASES), 'utf8'),
  )
  return legalCase.verzoeken
}

for (const name of readdirSync(CASES).filter((entry) => /^pv\d+\.json$/.test(entry))) {
  test(`${name}: alle verzoeken in een stroom, in dezelfde volgorde`, async () => {
    const cases = casesOf(name)
    const lines = cases.map(({ id, peildatum, feiten, gegevens }) =>
      JSON.stringify({ id, peildatum, feiten, gegevens }),
    )
    const { code, out, err } = await deelwijs(['toets', '--jsonl'], `${lines.join('\n')}\n`)
    assert.equal(err, '')
    assert.equal(code, 0)
    const answers: readonly (Answer & { readonly id: string })[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(
      answers.map(({ id }) => id),
      cases.map(({ id }) => id),
    )
    for (const [index, { titel, verwacht }] of cases.entries()) {
      for (const [gegeven, { oordeel, gewicht }] of Object.entries(verwacht)) {
        const verdict = answers[index]?.oordelen.find((item) => item.gegeven === gegeven)
        assert.equal(verdict?.oordeel, oordeel, `${titel}: ${gegeven}`)
        if (gewicht !== undefined) assert.equal(verdict?.gewicht, gewicht, `${titel}: ${gegeven}`)
      }
    }
  })
}

// Runs only where the shared decisions stand beside the repository; they are an oracle, never a part of it.
if (existsSync(ORACLE)) {
  test('de gedeelde beslissingen geven hetzelfde oordeel of dezelfde mogelijke oordelen', async () => {
    type Decision = {
      readonly id: string
      readonly feiten: object
      readonly gegevens: readonly string[]
      readonly verwacht: { readonly [g: string]: string | null }
      readonly mogelijk?: { readonly [g: string]: readonly string[] }
    }
    const decisions: readonly Decision[] = readFileSync(ORACLE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const lines = decisions.map(({ id, feiten, gegevens }) =>
      JSON.stringify({ id, peildatum: '2026-11-23', feiten, gegevens }),
    )
    const { code, out } = await deelwijs(['toets', '--jsonl'], lines.join('\n'))
    assert.equal(code, 0)
    const answers: readonly (Answer & { readonly id: string })[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.equal(answers.length, decisions.length)
    for (const [index, decision] of decisions.entries()) {
      assert.equal(answers[index]?.id, decision.id)
      for (const verdict of answers[index]?.oordelen ?? []) {
        assert.equal(verdict.oordeel, decision.verwacht[verdict.gegeven], `${decision.id} ${verdict.gegeven}`)
        const possible = decision.mogelijk?.[verdict.gegeven]
        if (verdict.oordeel === null)
          assert.deepEqual([...verdict.mogelijk].sort(), [...(possible ?? [])].sort(), decision.id)
      }
    }
  })
}

test('een verzoek uit een bestand en van de invoer geven dezelfde JSON', async () => {
  const path = file('verzoek.json', JSON.stringify(REQUEST))
  const fromFile = await deelwijs(['toets', path, '--json'])
  const fromInput = await deelwijs(['toets', '--json'], JSON.stringify(REQUEST))
  assert.equal(fromFile.code, 0)
  assert.deepEqual(fromFile, fromInput)
  const answer: Answer = JSON.parse(fromFile.out)
  assert.deepEqual(Object.keys(answer), ['oordelen', 'vragen', 'bewijsstuk'])
  assert.deepEqual(
    answer.oordelen.map(({ gegeven }) => gegeven),
    ['diagnose', 'product'],
  )
})

test('voor een mens: het woord, de zin, de reden en de bronnen per gegeven', async () => {
  const request = { ...REQUEST, gegevens: ['diagnose', 'product', 'kengetallen'] }
  const { code, out, err } = await deelwijs(['toets'], JSON.stringify(request))
  assert.equal(code, 0)
  assert.equal(err, '')
  assert.match(out, /^Normen op 23 november 2026$/m)
  assert.match(out, /^Cijfers zonder personen\n {2}MAG\. Dit mag u geven\.\n {2}Waarom: /m)
  assert.match(
    out,
    /^Diagnose\n {2}MAG NIET\. Dit mag u niet geven\.\n[\s\S]*? {2}Dit staat al vast door: [\s\S]*uitvraag=standaard/m,
  )
  assert.match(out, /^Soort hulp\n {2}NOG NIET BEKEND\. Mogelijk is: /m)
  assert.match(out, /https:\/\/wetten\.overheid\.nl\//)
  assert.match(out, /^ {2}- .*\(aanleiding: eerste-aanvraag,/m)
})

test('zonder peildatum telt vandaag in Amsterdam', async () => {
  const { peildatum: _left, ...request } = REQUEST
  const before = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  const { out } = await deelwijs(['toets', '--json'], JSON.stringify(request))
  const after = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  const answer: Answer = JSON.parse(out)
  assert.ok([before, after].includes(answer.bewijsstuk.peildatum))
})

test('een slechte regel wordt een fout op zijn plaats; de rest gaat door en de uitkomst is 2', async () => {
  const good = JSON.stringify({ id: 7, ...REQUEST })
  const lines = [good, '{"id":"b","feiten":{"pet":"koning"},"gegevens":["bsn"]}', 'geen json', '', '[1]', good]
  const { code, out, err } = await deelwijs(['toets', '--jsonl'], lines.join('\r\n'))
  assert.equal(code, 2)
  const answers = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  assert.equal(answers.length, 5)
  assert.partialDeepStrictEqual(answers, [
    { id: 7 },
    { id: 'b', fout: { regel: 2, code: 'onbekende-waarde', veld: 'feiten.pet' } },
    { id: null, fout: { regel: 3, code: 'geen-json' } },
    { id: null, fout: { regel: 5, code: 'geen-verzoek' } },
    { id: 7 },
  ])
  assert.match(err, /^Niet te beoordelen: 3 regels\. De eerste is regel 2: .*pet.*\n$/)
})

test('een regel die te lang is, wordt een fout; de volgende regel gaat door', async () => {
  const good = JSON.stringify({ id: 'na', ...REQUEST })
  const { code, out } = await deelwijs(['toets', '--jsonl'], `{"id":"${'x'.repeat(1_200_000)}"}\n${good}\n`)
  assert.equal(code, 2)
  const answers = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  assert.partialDeepStrictEqual(answers, [{ id: null, fout: { regel: 1, code: 'te-groot' } }, { id: 'na' }])
})

test('wat niet klopt, geeft een regel die het veld noemt, niets op de uitvoer en uitkomst 2', async () => {
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{ ...REQUEST, feiten: { haarkleur: 'rood' } }, /haarkleur/],
    [{ ...REQUEST, feiten: { pet: 'koning' } }, /pet/],
    [{ ...REQUEST, gegevens: ['schoenmaat'] }, /schoenmaat/],
    [{ ...REQUEST, feiten: { leeftijd: '18-plus', gezag: 'ouders' } }, /leeftijd.*gezag/],
    [{ ...REQUEST, peildatum: '2026-02-30' }, /peildatum/],
    [{ ...REQUEST, peildatum: '1999-01-01' }, /2026-01-01 tot en met 2030-12-31/],
    [{ ...REQUEST, bsn: 1 }, /bsn/],
    ['{"feiten":{"__proto__":{"pet":"beslisser"}},"gegevens":["bsn"]}', /feiten\.__proto__/],
    ['{"constructor":{"prototype":{}},"gegevens":["bsn"]}', /constructor/],
    ['{"feiten":{"pet":"beslisser","pet":"beleid"},"gegevens":["bsn"]}', /feiten\.pet.*twee keer/],
    ['{"feiten":', /regel 1, teken 11/],
    ['', /leeg/],
    ['['.repeat(900_000), /te diep/],
  ]
  for (const [request, pattern] of wrong) {
    const { code, out, err } = await deelwijsHere(
      ['toets', '--json'],
      typeof request === 'string' ? request : JSON.stringify(request),
    )
    assert.match(err, pattern)
    assert.match(err, /^[^\n]+\n$/)
    assert.equal(out, '')
    assert.equal(code, 2)
  }
})

test('tien megabyte JSON wordt geweigerd zonder alles te lezen, uit een bestand en van de invoer', async () => {
  const huge = `{"a":"${'x'.repeat(10_000_000)}"}`
  for (const { code, out, err } of [
    await deelwijs(['toets', file('groot.json', huge)]),
    await deelwijs(['toets', '--json'], huge),
  ]) {
    assert.match(err, /^[^\n]*groter dan 1 MB[^\n]*\n$/)
    assert.equal(out, '')
    assert.equal(code, 2)
  }
  assert.match((await deelwijs(['toets', '--grens', '20'], huge)).err, /"a"/)
})

test('een bestand dat er niet is, een map en tekst die geen UTF-8 is', async () => {
  const latin = file('latin1.json', new Uint8Array([0x7b, 0xe9, 0x7d]))
  for (const [path, pattern] of [
    ['bestaat-niet.json', /bestaat niet/],
    ['.', /is een map/],
    [latin, /geen UTF-8/],
  ] as const) {
    const { code, err } = await deelwijsHere(['toets', path])
    assert.equal(code, 2)
    assert.match(err, pattern)
  }
})

test('een UTF-8-teken vooraan (van Windows) hindert niet', async () => {
  const { code } = await deelwijs(['toets', '--json'], `\uFEFF${JSON.stringify(REQUEST)}`)
  assert.equal(code, 0)
})

test('een id met stuurtekens komt terug als dezelfde tekst, zonder het scherm te sturen', async () => {
  const id = '\u009b31m\u202e\u2028\ud83d\ude00\u{e0041}'
  const line = JSON.stringify({ id, feiten: { pet: 'beleid' }, gegevens: ['kengetallen'] })
  const { out } = await deelwijsHere(['toets', '--jsonl'], `${line}\n`)
  assert.doesNotMatch(out, /[\u007f-\u009f\u202e\u2028\u{e0041}]/u)
  assert.equal(JSON.parse(out).id, id)
})
