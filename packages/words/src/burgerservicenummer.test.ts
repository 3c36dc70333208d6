// Toont de elfproef aan nummers die alleen voor proeven bestaan.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doorstaatElfproef } from './burgerservicenummer.ts'

test('proefnummers doorstaan de elfproef, een cijfer ernaast niet', () => {
  for (const nummer of ['999990019', '123456782', '111222333']) assert.equal(doorstaatElfproef(nummer), true, nummer)
  for (const nummer of ['999990018', '123456789', '111222334']) assert.equal(doorstaatElfproef(nummer), false, nummer)
})

test('een oud nummer van acht cijfers krijgt een nul vooraan', () => {
  assert.equal(doorstaatElfproef('10000008'), doorstaatElfproef('010000008'))
})

test('alleen nullen, te veel cijfers of geen cijfers: geen burgerservicenummer', () => {
  for (const nummer of ['000000000', '1234567820', '']) assert.equal(doorstaatElfproef(nummer), false, nummer)
})
