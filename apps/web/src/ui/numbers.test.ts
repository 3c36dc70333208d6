// Numbers as a Dutch reader expects them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { durationInWords, exactCount, sizeInWords } from './numbers.ts'

test('een groot aantal blijft exact, met punten ertussen', () => {
  assert.equal(exactCount(4169775577723022868480000n), '4.169.775.577.723.022.868.480.000')
  assert.equal(exactCount(0), '0')
})

test('de grootte van een aantal in woorden rondt naar beneden af', () => {
  assert.equal(sizeInWords(999n), '999')
  assert.equal(sizeInWords(1_000n), 'precies 1 duizend')
  assert.equal(sizeInWords(1_999_999n), 'ruim 1 miljoen')
  assert.equal(sizeInWords(4169775577723022868480000n), 'ruim 4 quadriljoen')
  assert.equal(sizeInWords(10n ** 30n), 'precies 1.000 quadriljard')
})

test('een tijd heeft een komma en past enkelvoud of meervoud toe', () => {
  assert.equal(durationInWords(0.26), '0,3 milliseconde')
  assert.equal(durationInWords(1), '1,0 milliseconde')
  assert.equal(durationInWords(80.48), '80,5 milliseconden')
})
