// Een fout in een bestand met gevallen wordt gemeld met de plek: geen tikfout gaat stil voorbij.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zoekBuurfouten } from './buren.ts'
import { feitenVoor } from './geval.ts'
import { leesGeval } from './vorm.ts'

const VERZOEK = {
  id: 'diagnose',
  titel: 'De gemeente vraagt de diagnose',
  feiten: { pet: 'beslisser', uitvraag: 'standaard' },
  verwacht: { diagnose: { oordeel: 'mag-niet', reden: 'Standaard vragen mag niet.' } },
}
const GEVAL = {
  id: 'proef',
  titel: 'Een proef',
  situatie: 'De gemeente vraagt iets.',
  leert: 'Dit mag niet.',
  bronnen: ['H2.3', 'F053'],
  peildatum: '2026-11-23',
  uitgangspunt: { pgb: 'nee', route: 'huisarts' },
  verzoeken: [VERZOEK],
}

function foutenBij(verzoek: object): readonly string[] {
  return leesGeval('proef', { ...GEVAL, verzoeken: [{ ...VERZOEK, ...verzoek }] }).fouten
}

test('Een goed geval heeft geen fouten, en het uitgangspunt geldt voor elk verzoek', () => {
  const { geval, fouten } = leesGeval('proef', GEVAL)
  assert.deepEqual(fouten, [])
  const feiten = { pgb: 'nee', route: 'huisarts', pet: 'beslisser', uitvraag: 'standaard' }
  assert.deepEqual(geval.verzoeken[0]?.feiten, feiten)
  assert.deepEqual(geval.verzoeken[0]?.gegevens, [{ gegeven: 'diagnose', feiten: {} }])
})

test('De waarde null maakt een feit uit het uitgangspunt onbekend', () => {
  const { geval, fouten } = leesGeval('proef', { ...GEVAL, verzoeken: [{ ...VERZOEK, feiten: { route: null } }] })
  assert.deepEqual(fouten, [])
  assert.deepEqual(geval.verzoeken[0]?.feiten, { pgb: 'nee' })
  assert.deepEqual(foutenBij({ feiten: { leeftijd: null } }), [
    'cases.proef.verzoeken[0].feiten.leeftijd: dit feit was al onbekend',
  ])
})

test('Een groep staat voor alle gegevens erin, behalve die los genoemd zijn', () => {
  const open = { oordeel: 'moet', reden: 'Nodig.' }
  const verwacht = { 'groep:procesinformatie': open, omvang: { oordeel: 'niet-nodig', reden: 'Geen eenheden.' } }
  const { geval, fouten } = leesGeval('proef', { ...GEVAL, verzoeken: [{ ...VERZOEK, verwacht }] })
  assert.deepEqual(fouten, [])
  const perSleutel = geval.verzoeken[0]?.verwacht.map((een) => [een.sleutel, een.gegevens])
  assert.deepEqual(perSleutel, [
    ['groep:procesinformatie', ['product', 'duur', 'frequentie']],
    ['omvang', ['omvang']],
  ])
})

test('Feiten bij een gegeven gaan over de feiten van het verzoek heen', () => {
  const gegevens = [{ gegeven: 'diagnose', feiten: { uitvraag: 'gericht' } }]
  const { geval, fouten } = leesGeval('proef', { ...GEVAL, verzoeken: [{ ...VERZOEK, gegevens }] })
  assert.deepEqual(fouten, [])
  const verzoek = geval.verzoeken[0]
  assert.ok(verzoek !== undefined)
  assert.equal(feitenVoor(verzoek, 'diagnose').uitvraag, 'gericht')
  assert.equal(feitenVoor(verzoek, 'doelen').uitvraag, 'standaard')
})

const WEEG = 'mag-na-afweging'
const FOUT: readonly (readonly [string, object, RegExp])[] = [
  ['een onbekend feit', { feiten: { petje: 'beslisser' } }, /onbekend feit petje/],
  ['een onbekende waarde', { feiten: { pet: 'baas' } }, /"baas" kan niet bij pet/],
  ['een onbekend gegeven', { verwacht: { rapport: { oordeel: 'mag', reden: 'x' } } }, /rapport: onbekend gegeven/],
  ['een onbekende groep', { verwacht: { 'groep:alles': { oordeel: 'mag', reden: 'x' } } }, /groep:alles: onbekend/],
  ['een onbekend oordeel', { verwacht: { diagnose: { oordeel: 'nee', reden: 'x' } } }, /oordeel: kies uit moet/],
  ['geen reden', { verwacht: { diagnose: { oordeel: 'moet' } } }, /reden: hier hoort een tekst/],
  ['een afweging zonder gewicht', { verwacht: { diagnose: { oordeel: WEEG, reden: 'x' } } }, /gewicht: hoort bij/],
  [
    'een gewicht bij moet',
    { verwacht: { duur: { oordeel: 'moet', gewicht: 'licht', reden: 'x' } } },
    /gewicht: hoort bij/,
  ],
  [
    'een onbekend gewicht',
    { verwacht: { doelen: { oordeel: WEEG, gewicht: 'half', reden: 'x' } } },
    /gewicht: kies uit/,
  ],
  [
    'een open oordeel met een keuze',
    { verwacht: { duur: { oordeel: null, mogelijk: ['moet'], reden: 'x' } } },
    /minstens twee/,
  ],
  [
    'de verkeerde volgorde',
    { verwacht: { duur: { oordeel: null, mogelijk: ['mag-niet', 'moet'], reden: 'x' } } },
    /vaste volgorde: moet, mag-niet/,
  ],
  [
    'een onbekende plicht',
    { verwacht: { duur: { oordeel: 'moet', plichten: ['bellen'], reden: 'x' } } },
    /geen plicht/,
  ],
  ['een onbekende persoon', { verwacht: { duur: { oordeel: 'moet', personen: ['oma'], reden: 'x' } } }, /geen persoon/],
  [
    'een onbekende bevinding',
    { verwacht: { duur: { oordeel: 'moet', bevindingen: { gever: [] }, reden: 'x' } } },
    /gever: onbekend/,
  ],
  ['een onbekend gezag', { verwacht: { duur: { oordeel: 'moet', gezag: 'gewoonte', reden: 'x' } } }, /gezag: kies uit/],
  ['een vreemd veld', { opmerking: 'x' }, /opmerking: onbekend veld/],
  ['een gevraagd gegeven zonder verwachting', { gegevens: ['diagnose', 'duur'] }, /verwacht: duur ontbreekt/],
  ['een verwachting die niet gevraagd is', { gegevens: [] }, /gegevens: diagnose ontbreekt/],
  ['een gegeven dat dubbel gevraagd is', { gegevens: ['diagnose', 'diagnose'] }, /staat er twee keer/],
]
for (const [naam, verzoek, melding] of FOUT) {
  test(`Een fout wordt gemeld: ${naam}`, () => {
    assert.match(foutenBij(verzoek).join('\n'), melding)
  })
}

test('Een geval met een verkeerde naam, bron of dubbel verzoek wordt gemeld', () => {
  const { fouten } = leesGeval('proef', { ...GEVAL, id: 'anders', bronnen: ['BW 7'], verzoeken: [VERZOEK, VERZOEK] })
  assert.equal(fouten.length, 3)
  assert.match(fouten.join('\n'), /bestandsnaam proef[\s\S]*geen bron[\s\S]*twee verzoeken heten diagnose/)
})

test('Een buur die te veel verschilt, niet bestaat of dezelfde uitkomst heeft, wordt gemeld', () => {
  const buur = (id: string, buurVan: string, feiten: object) => ({ ...VERZOEK, id, buurVan, feiten })
  const verzoeken = [
    VERZOEK,
    buur('twee', 'diagnose', { pet: 'bepaler', uitvraag: 'gericht' }),
    buur('weg', 'onbekend', {}),
  ]
  const { geval, fouten } = leesGeval('proef', { ...GEVAL, verzoeken })
  assert.deepEqual(fouten, [])
  assert.deepEqual(zoekBuurfouten(geval), [
    'cases.proef.twee.buurVan: verschilt in 2 feiten (pet, uitvraag)',
    'cases.proef.twee.buurVan: geen gegeven krijgt een andere uitkomst',
    'cases.proef.weg.buurVan: onbekend bestaat niet',
  ])
})
