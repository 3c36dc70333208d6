// Woorden over regels: niets raakt weg, niets steekt uit, en een koppelteken aan een woord blijft eraan vast.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alleBrieven } from '../proef/brieven.ts'
import type { PrintedLine } from './pdf-layout.ts'
import { layOut } from './pdf-layout.ts'
import { blockLines, lineText, plain } from './tree.ts'

const perLetter = (text: string): number => [...text].length
const textOf = (line: PrintedLine): string => line.map((piece) => piece.text).join('')

test('Een punt na een koppeling blijft aan het woord vast', () => {
  const link = { kind: 'link', text: 'de Jeugdwet', href: 'https://wetten.overheid.nl/' } as const
  assert.deepEqual(layOut([plain('Dat staat in '), link, plain('.')], 16, perLetter).map(textOf), [
    'Dat staat in de',
    'Jeugdwet.',
  ])
})

test('Een woord dat breder is dan het papier, wordt geknipt', () => {
  assert.deepEqual(layOut([plain('een abcdefghij')], 4, perLetter).map(textOf), ['een', 'abcd', 'efgh', 'ij'])
})

test('Een lege regel geeft geen drukregel', () => {
  assert.deepEqual(layOut([], 10, perLetter), [])
  assert.deepEqual(layOut([plain('')], 10, perLetter), [])
})

test('Bij elke breedte past elke regel van elke brief, en raakt er geen woord weg', () => {
  const lines = alleBrieven().flatMap(({ brief }) => brief.blocks.flatMap(blockLines))
  for (const width of [12, 40, 90]) {
    for (const line of lines) {
      const printed = layOut(line, width, perLetter)
      for (const item of printed) assert.ok(item.reduce((sum, piece) => sum + piece.width, 0) <= width, textOf(item))
      const letters = (text: string): string => text.replace(/\s+/g, '')
      assert.equal(letters(printed.map(textOf).join('')), letters(lineText(line)))
    }
  }
})
