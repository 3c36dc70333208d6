// Een stelling over geen enkel geval, of met een onbekende naam, is nooit bewezen: zij krijgt een probleem dat de plaats noemt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OPEN, proofOf, SLICE } from '../invented/proof.ts'
import type { Condition } from './grammar.ts'
import type { ProblemCode } from './problem.ts'
import { prove } from './prove.ts'
import type { StatementForm } from './statement.ts'

/** Cannot occur: in the summer the moon is full. */
const NEVER = { seizoen: 'zomer', maan: 'nieuw' }

const ABOUT_NO_CASE: readonly (readonly [string, StatementForm])[] = [
  ['nooit, met feiten die niet samen kunnen', { vorm: 'nooit', als: NEVER, oordelen: OPEN }],
  ['altijd, met feiten die niet samen kunnen', { vorm: 'altijd', als: NEVER, oordelen: ['geven'] }],
  ['verandert niet, waar het feit vaststaat', { vorm: 'verandert-niet', feiten: ['pas'], als: { pas: 'ja' } }],
  ['verandert niet, met een waarde', { vorm: 'verandert-niet', feiten: ['pas'], waarden: ['ja'] }],
  ['verandert niet, een van twee feiten', { vorm: 'verandert-niet', feiten: ['maan', 'rol'], als: { rol: 'helper' } }],
  [
    'verruimt niet, waar de tweede waarde niet kan',
    { vorm: 'verruimt-niet', feit: 'maan', van: 'vol', naar: 'nieuw', als: { seizoen: 'zomer' } },
  ],
  [
    'verruimt niet, van een waarde naar zichzelf',
    { vorm: 'verruimt-niet', feit: 'boete', van: 'groot', naar: 'groot' },
  ],
  [
    'niet meer dan, waar een van de lage nooit kan',
    {
      vorm: 'niet-meer-dan',
      veld: 'rol',
      laag: ['bezoeker', 'controleur'],
      hoog: 'helper',
      als: { lengte: 'klein', boete: 'groot' },
    },
  ],
  [
    'draagt, bij een oordeel dat daar nooit valt',
    { vorm: 'draagt', oordelen: ['geven'], als: { rol: 'controleur' }, plichten: ['melden'] },
  ],
]

for (const [name, form] of ABOUT_NO_CASE) {
  test(`Over geen enkel geval is niets bewezen: ${name}`, () => {
    const { bewezen, gevallen, tegenvoorbeeld, probleem } = proofOf(form)
    assert.deepEqual([bewezen, gevallen, tegenvoorbeeld], [false, 0n, null])
    assert.deepEqual([probleem?.code, probleem?.veld], ['lege-stelling', 'vormen[0]'])
    assert.match(probleem?.melding ?? '', /Geen enkel mogelijk geval/)
  })
}

const never = (als: Condition): StatementForm => ({ vorm: 'nooit', als, oordelen: OPEN })
const carried = { vorm: 'draagt', oordelen: OPEN } as const

const UNKNOWN: readonly (readonly [StatementForm, ProblemCode, string])[] = [
  [never({ spook: 'ja' }), 'onbekend-feit', 'als.spook'],
  [never({ toString: 'ja' }), 'onbekend-feit', 'als.toString'],
  [never({ rol: 'spook' }), 'onbekende-waarde', 'als.rol'],
  [never({ niet: { een: [{ rol: 'helper' }, { pas: ['ja', 'spook'] }] } }), 'onbekende-waarde', 'als.niet.een.pas'],
  [never({ gegeven: 'spook' }), 'onbekende-waarde', 'als.gegeven'],
  [never({ groep: 'spook' }), 'onbekende-waarde', 'als.groep'],
  [never({ rol: [] }), 'lege-lijst', 'als.rol'],
  [never({ een: [] }), 'lege-lijst', 'als.een'],
  [{ vorm: 'nooit', als: { rol: 'helper' }, oordelen: ['spook'] }, 'onbekende-waarde', 'oordelen'],
  [{ vorm: 'nooit', als: { rol: 'helper' }, oordelen: [] }, 'lege-lijst', 'oordelen'],
  [{ vorm: 'verandert-niet', feiten: ['spook'] }, 'onbekend-feit', 'feiten'],
  [{ vorm: 'verandert-niet', feiten: [] }, 'lege-lijst', 'feiten'],
  [{ vorm: 'verandert-niet', feiten: ['pas'], waarden: ['ja', 'spook'] }, 'onbekende-waarde', 'waarden'],
  [{ vorm: 'verruimt-niet', feit: 'spook', van: 'ja', naar: 'nee' }, 'onbekend-feit', 'feit'],
  [{ vorm: 'verruimt-niet', feit: 'pas', van: 'spook', naar: 'nee' }, 'onbekende-waarde', 'van'],
  [{ vorm: 'verruimt-niet', feit: 'pas', van: 'ja', naar: 'spook' }, 'onbekende-waarde', 'naar'],
  [{ vorm: 'niet-meer-dan', veld: 'gegeven', laag: ['bal', 'spook'], hoog: 'boek' }, 'onbekende-waarde', 'laag'],
  [{ vorm: 'niet-meer-dan', veld: 'rol', laag: ['helper'], hoog: 'spook' }, 'onbekende-waarde', 'hoog'],
  [carried, 'lege-lijst', ''],
  [{ ...carried, bevindingen: ['spook'] }, 'onbekende-waarde', 'bevindingen'],
  [{ ...carried, plichten: ['spook'] }, 'onbekende-waarde', 'plichten'],
  [{ ...carried, eenVanPlichten: ['melden', 'spook'] }, 'onbekende-waarde', 'eenVanPlichten'],
  [{ ...carried, zonderPlichten: ['spook'] }, 'onbekende-waarde', 'zonderPlichten'],
  [{ vorm: 'noemt-niet', feit: 'seizoen', waarde: 'spook', bronnen: ['R1'] }, 'onbekende-waarde', 'waarde'],
  [{ vorm: 'noemt-niet', feit: 'seizoen', waarde: 'zomer', bronnen: ['spook'] }, 'onbekende-waarde', 'bronnen'],
]

for (const [form, code, place] of UNKNOWN) {
  test(`Een stelling die niet bestaat is niet bewezen en zegt waar het misgaat: ${form.vorm} ${code} ${place}`, () => {
    const { bewezen, gevallen, tegenvoorbeeld, probleem } = proofOf(form)
    assert.deepEqual([bewezen, gevallen, tegenvoorbeeld], [false, 0n, null])
    assert.deepEqual([probleem?.code, probleem?.veld], [code, place === '' ? 'vormen[0]' : `vormen[0].${place}`])
    assert.ok((probleem?.melding.length ?? 0) > 0)
  })
}

test('Van meer vormen telt elke vorm: een lege houdt het bewijs tegen, een weerlegde blijft weerlegd', () => {
  const good = never({ rol: 'controleur' })
  const empty = never(NEVER)
  const bad = never({ rol: 'helper' })
  const proofWith = (...vormen: readonly StatementForm[]) =>
    prove(SLICE, { id: 'x', titel: '', vindplaats: [], vormen })
  assert.deepEqual([proofWith(good, empty).bewezen, proofWith(good, empty).probleem?.veld], [false, 'vormen[1]'])
  const refuted = proofWith(empty, bad)
  assert.deepEqual([refuted.bewezen, refuted.tegenvoorbeeld?.feiten['rol'], refuted.probleem], [false, 'helper', null])
  assert.ok(refuted.gevallen > 0n)
  assert.deepEqual([proofWith().bewezen, proofWith().probleem?.veld], [false, 'vormen'])
  assert.deepEqual([proofWith(good).bewezen, proofWith(good).probleem], [true, null])
})
