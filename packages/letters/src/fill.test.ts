// Wat op de pagina wordt ingevuld: te lang, geen datum, onbekend veld of vreemd teken geeft een melding die het veld noemt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FREE_TEXT_MAX } from './fields.ts'
import { fill } from './fill.ts'
import { isLetterProblem } from './problem.ts'

function problemOf(field: string, value: unknown) {
  const result = fill('verlenging', { [field]: value })
  assert.ok(isLetterProblem(result), `${field} had een melding moeten geven`)
  return result
}

test('Een naam met Ş en Ł blijft heel, met overbodige spaties en regeleinden eruit', () => {
  assert.deepEqual(fill('verlenging', { jeugdige: '  Şule\n Łukasz-Ğ ' }), { jeugdige: 'Şule Łukasz-Ğ' })
})

test('Een leeg veld telt als niet ingevuld', () => {
  assert.deepEqual(fill('verlenging', { jeugdige: '   ', personen: [] }), {})
})

test('Een datum wordt voluit geschreven; een dag die niet bestaat, wordt geweigerd', () => {
  assert.deepEqual(fill('verlenging', { begin: '2028-02-29' }), { begin: '29 februari 2028' })
  for (const value of ['2026-02-29', '23-11-2026', '2026-13-01', 'morgen']) {
    assert.equal(problemOf('begin', value).code, 'veld-geen-datum')
  }
})

test('Personen worden een zin, in vaste volgorde', () => {
  assert.deepEqual(fill('verlenging', { personen: ['ouders', 'jeugdige'] }), {
    personen: 'de jeugdige en de ouders met gezag',
  })
  assert.equal(problemOf('personen', ['buurvrouw']).code, 'veld-geen-personen')
  assert.equal(problemOf('personen', 'ouders').code, 'veld-geen-personen')
})

test('Vrije tekst is hoogstens zeshonderd tekens, en de melding noemt het veld', () => {
  assert.ok(!isLetterProblem(fill('verlenging', { reden: 'a'.repeat(FREE_TEXT_MAX) })))
  const problem = problemOf('reden', 'a'.repeat(FREE_TEXT_MAX + 1))
  assert.equal(problem.code, 'veld-te-lang')
  assert.equal(problem.veld, 'reden')
  assert.match(problem.melding, /Reden in eigen woorden/)
})

test('Een teken dat het lettertype niet kent, wordt bij naam genoemd', () => {
  const problem = problemOf('jeugdige', 'Sam 😀')
  assert.equal(problem.code, 'veld-onbekend-teken')
  assert.match(problem.melding, /😀/)
})

test('Een burgerservicenummer in een vrij veld wordt geweigerd, en de melding noemt het veld en de reden', () => {
  for (const value of ['Sam 111222333', '123456782', 'nummer 123456782', '1234.56.782 van Sam', '123 456 782']) {
    const problem = problemOf('jeugdige', value)
    assert.equal(problem.code, 'veld-bsn', value)
    assert.equal(problem.veld, 'jeugdige')
    assert.match(problem.melding, /Naam of voorletters van de jeugdige.*burgerservicenummer.*niet in een brief/)
  }
  assert.equal(problemOf('reden', 'De hulp voor 123456782 loopt door.').code, 'veld-bsn')
})

test('Een getal dat de elfproef niet doorstaat, is geen burgerservicenummer', () => {
  for (const value of ['123456789', '000000000', '12345678', '1234567821', '2026-123456782-1']) {
    const refused = value.includes('-')
    const result = fill('verlenging', { jeugdige: value })
    assert.equal(isLetterProblem(result), refused, value)
  }
})

test('Een telefoonnummer mag, en een nummer van de toewijzing dat op een burgerservicenummer lijkt ook na het woord nummer', () => {
  for (const value of ['06 12 34 56 78', '+31 123456782', '+31 (0)123456782', '0123456782']) {
    assert.deepEqual(fill('verlenging', { telefoon: value }), { telefoon: value })
  }
  const problem = problemOf('toewijzing', '123456782')
  assert.equal(problem.code, 'veld-bsn')
  assert.match(problem.melding, /Zet er dan "nummer" voor/)
  assert.deepEqual(fill('verlenging', { toewijzing: 'nummer 123456782' }), { toewijzing: 'nummer 123456782' })
})

test('Een veld van een andere brief, een verkeerd soort waarde en een onbekende keuze worden geweigerd', () => {
  assert.equal(problemOf('werkdagen', '5').code, 'onbekend-veld')
  assert.equal(problemOf('__proto__x', 'a').code, 'onbekend-veld')
  assert.equal(problemOf('jeugdige', 12).code, 'veld-geen-tekst')
  assert.equal(problemOf('reden-keuze', 'zomaar').code, 'veld-geen-keuze')
})
