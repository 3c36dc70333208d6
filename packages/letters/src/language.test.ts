// De taal van elke brief en elk formulierveld: korte zinnen, geen afkorting, geen moeilijk woord zonder uitleg.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MoeilijkeTerm } from '@deelwijs/words'
import { meetTaal, TAALGRENZEN } from '@deelwijs/words'
import { alleBrieven } from '../proef/brieven.ts'
import { ASKS } from './asks.ts'
import { DISPOSITION_WORDS } from './disposition.ts'
import { FIELDS } from './fields.ts'
import { LETTERS } from './letters.ts'
import { REASON_PER_GROUP, REASON_PER_NORM } from './reasons.ts'
import { blocksText, lineText } from './tree.ts'

/** A letter that uses this word explains it at the end. */
const EXPLAINED_BY_LETTER: readonly MoeilijkeTerm[] = ['gecertificeerde instelling']

function assertPlain(tekst: string, naam: string, uitgelegd: readonly MoeilijkeTerm[] = []): void {
  const maat = meetTaal(tekst, uitgelegd)
  assert.ok(maat.gemiddeld <= TAALGRENZEN.gemiddeld, `${naam}: gemiddeld ${maat.gemiddeld} woorden`)
  assert.ok(
    maat.langste.woorden <= TAALGRENZEN.langste,
    `${naam}: ${maat.langste.woorden} woorden: ${maat.langste.zin}`,
  )
  assert.deepEqual(maat.afkortingen, [], naam)
  assert.deepEqual(maat.moeilijk, [], naam)
  assert.equal(maat.uitroeptekens, 0, naam)
}

for (const { naam, brief } of alleBrieven()) {
  test(`De brief ${naam} is in gewone taal`, () => {
    assertPlain(blocksText(brief.blocks), naam)
    const prose = brief.blocks.flatMap((block) => (block.kind === 'paragraph' ? [lineText(block.line)] : []))
    const maat = meetTaal(prose.join('\n'))
    assert.ok(maat.gemiddeld <= TAALGRENZEN.gemiddeld, `${naam}: gemiddeld ${maat.gemiddeld} woorden zonder lijsten`)
  })
}

test('De namen, hints en keuzes van de velden zijn in gewone taal', () => {
  const fields = Object.values(FIELDS).flatMap((field) => [
    field.label,
    field.hint,
    ...('choices' in field ? field.choices.flatMap((choice) => [choice.label, choice.sentence]) : []),
  ])
  const letters = Object.values(LETTERS).flatMap((letter) => [letter.title, letter.help])
  assertPlain(fields.join('\n'), 'velden')
  assertPlain(letters.join('\n'), 'brieven')
})

test('Elke reden, vraag en uitkomst is in gewone taal, ook als zij niet in een proefbrief staat', () => {
  const texts = { REASON_PER_GROUP, REASON_PER_NORM, ASKS, DISPOSITION_WORDS }
  for (const [naam, list] of Object.entries(texts)) {
    assertPlain(Object.values(list).join('\n'), naam, EXPLAINED_BY_LETTER)
  }
})

test('Een jeugdige wordt met je aangesproken, een ander met u, en niemand wordt geheimhouding beloofd', () => {
  for (const { naam, id, brief } of alleBrieven()) {
    const tekst = blocksText(brief.blocks)
    const reader = LETTERS[id].reader
    if (reader === 'jeugdige') assert.doesNotMatch(tekst, /\b(u|uw)\b/i, naam)
    else assert.doesNotMatch(tekst, /\b(je|jij|jou|jouw)\b/i, naam)
    if (reader !== 'gemeente') assert.doesNotMatch(tekst, /geheim|aan niemand|vertellen (wij|we) niet/i, naam)
  }
})
