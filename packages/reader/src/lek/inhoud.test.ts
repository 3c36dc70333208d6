// Content that only the file may hold, and main lines that may be in a reply.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLeaks } from './check-leaks.ts'
import { leaksOf } from './leaks-of.ts'

test('stoornissen worden gevonden, met hun naam, afkorting, code of in gewone woorden', () => {
  for (const text of [
    'Zij heeft ADHD.',
    'hij is autistisch',
    'code F84.0',
    'DSM-5 314.01',
    'verstandelijk beperkt',
    'een sociale fobie',
    'een eetstoornis',
  ]) {
    assert.ok(leaksOf(text, 'diagnose').length > 0, text)
  }
})

test('medicijnen en hoeveelheden worden gevonden', () => {
  assert.deepEqual(leaksOf('Hij krijgt methylfenidaat.', 'medicatie'), ['methylfenidaat'])
  assert.deepEqual(leaksOf('nu 10 mg per dag', 'medicatie'), ['10 mg'])
})

test('wat in de behandeling gebeurt, wordt gevonden', () => {
  for (const text of [
    'De EMDR is gestart.',
    'zij is suïcidaal',
    'totaal-IQ 82',
    'hij durft niet alleen te slapen',
    'zij krast zichzelf',
  ]) {
    assert.ok(leaksOf(text, 'behandelinhoud').length > 0, text)
  }
})

test('wat er in het gezin speelt, wordt gevonden en telt als gezin', () => {
  for (const text of [
    'moeder kampt met een verslaving',
    'vader zit in de gevangenis',
    'ouders zijn gescheiden',
    'er zijn schulden',
  ]) {
    assert.ok(leaksOf(text, 'gezinsdetail').length > 0, text)
  }
  assert.deepEqual(leaksOf('vader is depressief', 'diagnose'), [])
})

test('een verslag op hoofdlijnen is geen lek', () => {
  const text =
    'De doelen zijn nog niet behaald. Het opbouwen van vertrouwen kostte meer tijd. Wij vragen product 45A48, 90 minuten per week.'
  const report = checkLeaks(text)
  assert.deepEqual(report.bevindingen, [])
  assert.ok(report.toegestaan.length >= 2)
})

test('instemming van het gezin is geen gezinsdetail', () => {
  for (const text of [
    'De ouders zijn akkoord.',
    'Moeder heeft toestemming gegeven.',
    'Wij hebben dit besproken met de ouders met gezag.',
  ])
    assert.deepEqual(leaksOf(text, 'gezinsdetail'), [], text)
})
