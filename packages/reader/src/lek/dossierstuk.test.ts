// Documents of the file that are enclosed, and documents that are only named or refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksOf } from './leaks-of.ts'

test('een stuk dat wordt meegestuurd, wordt gevonden', () => {
  for (const text of [
    'Bijgevoegd vindt u het behandelplan.',
    'Hierbij stuur ik u het evaluatieverslag.',
    'Zie Behandelplan_v3.pdf',
    'Bijl.: eindverslag',
  ]) {
    assert.equal(leaksOf(text, 'dossierstuk').length, 1, text)
  }
})

test('elk stuk in een lijst van bijlagen wordt gevonden', () => {
  assert.equal(leaksOf('Bijlagen:\n- verwijsbrief\n- intakeverslag\n- factuur', 'dossierstuk').length, 2)
})

test('een weigering of een herhaald verzoek is geen lek', () => {
  for (const text of [
    'Het evaluatieverslag sturen wij niet.',
    'Wij sturen geen behandelplan mee.',
    'U vraagt ons het verslag mee te sturen.',
    'Zonder behandelplan kunt u ook beslissen.',
  ]) {
    assert.deepEqual(leaksOf(text, 'dossierstuk'), [], text)
  }
})

test('een stuk gaat op veel manieren mee', () => {
  for (const text of [
    'Toegevoegd: PvA.pdf',
    'Het eindverslag gaat met de post mee.',
    'Per post volgt het cliëntdossier.',
    'Bij dit schrijven hoort het behandeladvies.',
    'Ik heb screenshots uit het dossier geappt.',
    'Zorgplan 2026 (definitief).pdf',
  ]) {
    assert.equal(leaksOf(text, 'dossierstuk').length, 1, text)
  }
})

test('stukken van de organisatie zelf zijn geen dossierstuk', () => {
  for (const text of [
    'Bijgaand sturen wij ons jaarverslag.',
    'Hierbij ons controleplan.',
    'Bijlage: tarievenoverzicht 2026.',
  ]) {
    assert.deepEqual(leaksOf(text, 'dossierstuk'), [], text)
  }
})
