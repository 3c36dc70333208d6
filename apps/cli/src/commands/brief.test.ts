// Tests of deelwijs brief: each form of file, open fields, and every way to be wrong.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { LETTERS } from '@deelwijs/letters'
import { deelwijs, deelwijsHere, workFolder } from '../test-command.ts'

const file = workFolder()
const CASE = new URL('../../../../cases/pv01.json', import.meta.url)
const { verzoeken }: { verzoeken: readonly [{ peildatum: string; feiten: object; gegevens: unknown }] } = JSON.parse(
  readFileSync(CASE, 'utf8'),
)
const { peildatum, feiten, gegevens } = verzoeken[0]
const verzoek = file('verzoek.json', JSON.stringify({ peildatum, feiten, gegevens }))
const velden = file(
  'velden.json',
  JSON.stringify({ velden: { organisatie: 'Praktijk De Verzonnen Linde', ontvanger: 'gemeente Voorbeeldstad' } }),
)
const folder = join(verzoek, '..')

const SIGNATURES = { docx: 'PK', pdf: '%PDF-1.7', html: '<!doctype html>', txt: 'Praktijk De Verzonnen Linde' } as const

for (const [form, signature] of Object.entries(SIGNATURES)) {
  test(`een antwoord op praktijkvoorbeeld 1 als ${form}`, async () => {
    const path = join(folder, `antwoord.${form}`)
    const { code, out, err } = await deelwijs(['brief', 'antwoord', verzoek, '--velden', velden, '--uit', path])
    assert.equal(err, '')
    assert.equal(code, 0)
    assert.match(out, /^De brief staat in .+\. Nog in te vullen: .*\(jeugdige\)/)
    assert.doesNotMatch(out, /\(organisatie\)/)
    const bytes = readFileSync(path)
    assert.equal(bytes.subarray(0, signature.length).toString().toLowerCase(), signature.toLowerCase())
  })
}

test('zonder bestand staat de brief als tekst op de uitvoer, met open velden tussen haken', async () => {
  const { code, out } = await deelwijsHere(['brief', 'antwoord', '--velden', velden], readFileSync(verzoek, 'utf8'))
  assert.equal(code, 0)
  assert.match(out, /^Praktijk De Verzonnen Linde$/m)
  assert.match(out, /Gaat over: \[naam van de jeugdige\]/)
  assert.match(out, /^Datum: 23 november 2026$/m)
})

test('het sjabloon noemt de velden en is zelf een geldige invoer', async () => {
  const template = await deelwijsHere(['brief', 'antwoord', verzoek, '--sjabloon'])
  assert.equal(template.code, 0)
  assert.deepEqual(Object.keys(JSON.parse(template.out)), ['velden', 'afwegingen'])
  const path = file('sjabloon.json', template.out)
  assert.equal((await deelwijsHere(['brief', 'antwoord', verzoek, '--velden', path])).code, 0)
})

test('een bestand dat er al staat, blijft staan; met --overschrijf komt de brief ervoor in de plaats', async () => {
  const path = file('staat-er-al.txt', 'oud')
  const refused = await deelwijsHere(['brief', 'antwoord', verzoek, '--uit', path])
  assert.equal(refused.code, 2)
  assert.match(refused.err, /bestaat al.*--overschrijf/)
  assert.equal(readFileSync(path, 'utf8'), 'oud')
  assert.equal((await deelwijsHere(['brief', 'antwoord', verzoek, '--uit', path, '--overschrijf'])).code, 0)
  assert.match(readFileSync(path, 'utf8'), /Geachte heer of mevrouw/)
})

test('een brief is alleen voor de eigenaar te lezen, en gaat niet door een koppeling naar een ander bestand', async () => {
  const path = join(folder, 'van-mij.txt')
  assert.equal((await deelwijsHere(['brief', 'antwoord', verzoek, '--uit', path])).code, 0)
  if (process.platform === 'win32') return
  assert.equal(statSync(path).mode & 0o777, 0o600)
  const other = file('van-een-ander.txt', 'oud')
  const link = join(folder, 'koppeling.txt')
  symlinkSync(other, link)
  for (const words of [[], ['--overschrijf']]) {
    const { code, err } = await deelwijsHere(['brief', 'antwoord', verzoek, '--uit', link, ...words])
    assert.equal(code, 2)
    assert.match(err, /--uit/)
  }
  assert.equal(readFileSync(other, 'utf8'), 'oud')
})

test('wat niet klopt, geeft een regel die het veld noemt, en geen bestand', async () => {
  const nowhere = join(folder, 'komt-er-niet.txt')
  const odd = file('vreemd.json', '{"velden":{"haarkleur":"rood"}}')
  const weighed = file('afweging.json', '{"afwegingen":{"diagnose":{"besluit":"misschien"}}}')
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['brief', 'kaartje', verzoek], /"kaartje".*antwoord, vraag-om-uitleg/],
    [['brief', 'informeren-18-plus', verzoek], /Bij dit verzoek passen: .*antwoord/],
    [['brief', 'antwoord', verzoek, '--velden', odd], /haarkleur/],
    [['brief', 'antwoord', verzoek, '--velden', weighed], /afwegingen\.diagnose/],
    [['brief', 'antwoord', verzoek, '--velden', 'niets.json'], /--velden.*bestaat niet/],
    [['brief', 'antwoord', 'niets.json'], /bestaat niet/],
    [['brief', 'antwoord', verzoek, '--uit', 'brief.doc'], /--uit.*\.docx/],
    [['brief', 'antwoord', verzoek, '--uit', join(folder, 'geen', 'map.txt')], /--uit.*niet te schrijven/],
    [['brief'], /soort/],
  ]
  for (const [words, pattern] of wrong) {
    const target = words.includes('--uit') ? words : [...words, '--uit', nowhere]
    const { code, out, err } = await deelwijsHere(target)
    assert.match(err, pattern)
    assert.match(err, /^[^\n]+\n$/)
    assert.equal(out, '')
    assert.equal(code, 2)
  }
  assert.equal(existsSync(nowhere), false)
})

test('andere brieven staan er alleen bij als deze brief niet past', async () => {
  const number = file('nummer.json', '{"velden":{"kenmerk":"111222333"}}')
  for (const words of [
    ['brief', 'antwoord', verzoek, '--velden', number],
    ['brief', 'antwoord', verzoek, '--velden', file('vreemd-veld.json', '{"velden":{"haarkleur":"rood"}}')],
  ]) {
    const { code, err } = await deelwijsHere(words)
    assert.equal(code, 2)
    assert.doesNotMatch(err, /Bij dit verzoek passen/)
  }
})

test('de hulp noemt elke soort brief', async () => {
  const { out } = await deelwijsHere(['brief', '--help'])
  for (const id of Object.keys(LETTERS)) assert.match(out, new RegExp(`^ {2}${id}\\b`, 'm'))
})
