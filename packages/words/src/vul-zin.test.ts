// Proeven op het vullen van open plekken en het opsommen van namen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPlekken, somOp, vulZin } from './vul-zin.ts'

test('elke open plek wordt gevuld, ook als zij twee keer voorkomt', () => {
  assert.equal(vulZin('{wie} vraagt {wat} aan {wie}.', { wie: 'Ada', wat: 'iets' }), 'Ada vraagt iets aan Ada.')
})

test('een ingevulde tekst met accolades wordt niet nog eens gevuld', () => {
  assert.equal(vulZin('{a} en {b}', { a: '{b}', b: 'x' }), '{b} en x')
})

test('een vergeten plek blijft zichtbaar en is te vinden', () => {
  const sjabloon: string = 'Vraag het aan {personen}.'
  assert.deepEqual(openPlekken(vulZin(sjabloon, {})), ['personen'])
})

test('namen worden een leesbare opsomming', () => {
  assert.equal(somOp([]), '')
  assert.equal(somOp(['a']), 'a')
  assert.equal(somOp(['a', 'b']), 'a en b')
  assert.equal(somOp(['a', 'b', 'c'], 'of'), 'a, b of c')
})
