// De vaste proef: elke proefbrief staat als tekst in goud/. Verandert een zin bewust, maak ze dan opnieuw met
// node --test --test-update-snapshots packages/letters/src/golden.test.ts en lees het verschil.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { alleBrieven, mustCompose } from '../proef/brieven.ts'
import { SITUATIES } from '../proef/situaties.ts'
import { makeCase } from '../proef/zaken.ts'
import { LETTER_IDS } from './letters.ts'
import { renderText } from './text.ts'

const GOUD = fileURLToPath(new URL('../goud/', import.meta.url))
const asIs = { serializers: [(value: unknown) => String(value)] }
const BRIEVEN = alleBrieven()
const LEEG = 'beslisser-afgewogen-antwoord-leeg'

for (const { naam, brief } of BRIEVEN) {
  test(`De brief ${naam} is zoals afgesproken`, (t) => {
    t.assert.fileSnapshot(renderText(brief), `${GOUD}${naam}.txt`, asIs)
  })
}

test('Een brief zonder invulling laat zien wat er nog in moet', (t) => {
  const situatie = SITUATIES.find((item) => item.naam === 'beslisser-afgewogen')
  assert.ok(situatie)
  const brief = mustCompose('antwoord', makeCase(situatie.feiten, situatie.gegevens), {})
  t.assert.fileSnapshot(renderText(brief), `${GOUD}${LEEG}.txt`, asIs)
})

test('Elke brief komt ten minste een keer voor, en geen tekst in goud/ is over', () => {
  assert.deepEqual(
    LETTER_IDS.filter((id) => !BRIEVEN.some((item) => item.id === id)),
    [],
  )
  const expected = [...BRIEVEN.map(({ naam }) => `${naam}.txt`), `${LEEG}.txt`].sort()
  assert.deepEqual(readdirSync(GOUD).sort(), expected)
})
