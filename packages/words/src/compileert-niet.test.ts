// Wat niet mag compileren: elke regel met een verwachte fout laat het bouwen falen zodra de fout verdwijnt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FeitWoorden } from './feit-woord.ts'
import type { GegevenWoorden } from './gegeven-woord.ts'
import { vulZin } from './vul-zin.ts'

const basis = { label: 'x', vraag: 'x?', hulp: 'x', onderwerp: 'de-hulp', aard: 'feit', wie: 'brief', last: 1 } as const
const jaNee = { ja: { label: 'Ja' }, nee: { label: 'Nee' } }

const goed = { pgb: { ...basis, antwoorden: jaNee } } satisfies FeitWoorden<'pgb'>

const fout = {
  // @ts-expect-error een ontbrekend antwoord
  antwoordWeg: { pgb: { ...basis, antwoorden: { ja: { label: 'Ja' } } } } satisfies FeitWoorden<'pgb'>,
  // @ts-expect-error een onbekend antwoord
  antwoordErbij: { pgb: { ...basis, antwoorden: { ...jaNee, soms: { label: 'x' } } } } satisfies FeitWoorden<'pgb'>,
  // @ts-expect-error een onbekend feit
  onbekendFeit: { pgb: { ...basis, antwoorden: jaNee }, leeftijdje: {} } satisfies FeitWoorden<'pgb'>,
  // @ts-expect-error een ontbrekend feit
  feitWeg: {} satisfies FeitWoorden<'pgb'>,
  // @ts-expect-error zeldzaam zonder gewone waarde
  zonderGewoonlijk: { pgb: { ...basis, antwoorden: jaNee, zeldzaam: true } } satisfies FeitWoorden<'pgb'>,
  stapErnaast: {
    pgb: {
      ...basis,
      antwoorden: jaNee,
      // @ts-expect-error een stap naar een waarde buiten het domein
      stap: { door: 'gemeente', van: ['nee'], naar: ['misschien'], tekst: 'x' },
    },
  } satisfies FeitWoorden<'pgb'>,
  onbekendGegeven: {
    bsn: {
      label: 'x',
      alledaags: [],
      hulp: 'x',
      gezondheid: false,
      overAnder: false,
      // @ts-expect-error een onbekend gegeven bij wat wel kan
      kanWel: ['paspoort'],
    },
  } satisfies GegevenWoorden<'bsn'>,
}

test('goede woorden compileren, en elke foute vorm hierboven wordt door de compiler geweigerd', () => {
  assert.equal(goed.pgb.label, 'x')
  assert.equal(Object.keys(fout).length, 7)
})

test('een vergeten open plek compileert niet', () => {
  // @ts-expect-error de plek {naam} is niet gevuld
  assert.equal(vulZin('Dag {naam}.', {}), 'Dag {naam}.')
})
