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

test('Een veld van een andere brief, een verkeerd soort waarde en een onbekende keuze worden geweigerd', () => {
  assert.equal(problemOf('werkdagen', '5').code, 'onbekend-veld')
  assert.equal(problemOf('__proto__x', 'a').code, 'onbekend-veld')
  assert.equal(problemOf('jeugdige', 12).code, 'veld-geen-tekst')
  assert.equal(problemOf('reden-keuze', 'zomaar').code, 'veld-geen-keuze')
})
