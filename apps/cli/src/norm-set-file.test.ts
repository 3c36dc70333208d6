// A norm set from a file: what we write ourselves reads back, and every list that names the unknown is refused by place.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NormSet } from '@deelwijs/engine'
import { NORMENSET, ONTWERP_2030 } from '@deelwijs/norms'
import { readNormSet } from './norm-set-file.ts'
import { isRefusal } from './refusal.ts'
import { workFolder } from './test-command.ts'

const file = workFolder()
const { woorden } = NORMENSET

async function refusalOf(set: object): Promise<{ readonly veld: string; readonly melding: string }> {
  const result = await readNormSet(file('set.json', JSON.stringify(set)))
  assert.ok(isRefusal(result))
  assert.equal(result.code, 'geen-normenset')
  return result
}

test('de normen die wij meegeven, komen uit een bestand terug zoals ze zijn', async () => {
  for (const set of [NORMENSET, ONTWERP_2030]) {
    const read = await readNormSet(file('eigen.json', JSON.stringify(set)))
    assert.deepEqual(read, JSON.parse(JSON.stringify(set)))
  }
})

test('elke lijst van de woordenlijst noemt alleen wat de woordenlijst kent', async () => {
  const step = { feit: 'pet', van: ['toeleider'], naar: 'bepaler', door: 'gemeente' }
  const { pet = [], ...facts } = woorden.feiten
  const wrong: readonly (readonly [Partial<NormSet['woorden']>, string, RegExp])[] = [
    [{ open: [...woorden.open, 'spook'] }, 'woorden.open', /"spook" is hier onbekend/],
    [{ vrij: 'spook' }, 'woorden.vrij', /"spook" is hier onbekend/],
    [{ vereist: ['spook'] }, 'woorden.vereist', /"spook"/],
    [{ vereistBijGezondheid: 'spook' }, 'woorden.vereistBijGezondheid', /"spook"/],
    [{ gezondheid: ['spook'] }, 'woorden.gezondheid', /"spook"/],
    [{ vraagvolgorde: [...woorden.vraagvolgorde, 'spook'] }, 'woorden.vraagvolgorde', /"spook" is hier onbekend/],
    [{ vraagvolgorde: woorden.vraagvolgorde.slice(1) }, 'woorden.vraagvolgorde', /ontbreekt hier/],
    [{ vraagvolgorde: [...woorden.vraagvolgorde, 'pet'] }, 'woorden.vraagvolgorde', /"pet" staat er twee keer/],
    [{ perGegeven: ['spook'] }, 'woorden.perGegeven', /"spook"/],
    [{ stappen: [{ ...step, feit: 'spook' }] }, 'woorden.stappen.0.feit', /"spook"/],
    [{ stappen: [step, { ...step, van: ['spook'] }] }, 'woorden.stappen.1.van', /"spook"/],
    [{ stappen: [{ ...step, van: [] }] }, 'woorden.stappen.0.van', /leeg/],
    [{ stappen: [{ ...step, naar: 'spook' }] }, 'woorden.stappen.0.naar', /"spook"/],
    [{ oordelen: [] }, 'woorden.oordelen', /leeg/],
    [{ plichten: [...woorden.plichten, ...woorden.plichten] }, 'woorden.plichten', /twee keer/],
    [{ feiten: { ...facts, pet: [...pet, 'beleid'] } }, 'woorden.feiten.pet', /"beleid" staat er twee keer/],
    [{ feiten: { ...woorden.feiten, pgb: [] } }, 'woorden.feiten.pgb', /leeg/],
    [{ feiten: { ...woorden.feiten, gegeven: ['ja'] } }, 'woorden.feiten.gegeven', /kan niet zo heten/],
    [{ groepen: { ...woorden.groepen, nieuw: ['bsn'] } }, 'woorden.groepen', /"bsn" staat er twee keer/],
  ]
  for (const [change, place, why] of wrong) {
    const { veld, melding } = await refusalOf({ ...NORMENSET, woorden: { ...woorden, ...change } })
    assert.equal(veld, place)
    assert.match(melding, why)
    assert.ok(melding.includes(`Kijk bij "${place}".`), melding)
  }
})

test('elke verwijzing naar een bron leidt naar een bron, en elke datum bestaat', async () => {
  const [norm, ...others] = NORMENSET.normen
  const [filter] = NORMENSET.bronfilters
  const [duty] = NORMENSET.plichten
  const [person] = NORMENSET.personen
  const [finding] = NORMENSET.bevindingen
  const wrong: readonly (readonly [object, string])[] = [
    [{ normen: [{ ...norm, vindplaats: ['spook'] }, ...others] }, 'normen.0.vindplaats'],
    [{ normen: [{ ...norm, geldigVanaf: '2026-02-30' }, ...others] }, 'normen.0.geldigVanaf'],
    [{ geldigTot: 'ooit' }, 'geldigTot'],
    [{ plichten: [{ ...duty, vindplaats: ['spook'] }] }, 'plichten.0.vindplaats'],
    [{ personen: [{ ...person, vindplaats: ['spook'] }] }, 'personen.0.vindplaats'],
    [{ bevindingen: [{ ...finding, bronnen: ['spook'] }] }, 'bevindingen.0.bronnen'],
    [{ bronfilters: [{ ...filter, feit: 'spook' }] }, 'bronfilters.0.feit'],
    [{ bronfilters: [{ ...filter, waarde: 'spook' }] }, 'bronfilters.0.waarde'],
    [{ bronfilters: [{ ...filter, zonder: ['spook'] }] }, 'bronfilters.0.zonder'],
  ]
  for (const [change, place] of wrong) {
    const { veld, melding } = await refusalOf({ ...NORMENSET, ...change })
    assert.equal(veld, place)
    assert.match(melding, /spook|2026-02-30|ooit/)
  }
})
