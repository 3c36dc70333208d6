// Wat geen norm is, compileert niet: elke regel met een verwachte fout laat het bouwen falen zodra de fout verdwijnt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Norm, Stelling, Voorwaarde } from '../src/index.ts'

const basis = {
  id: 'verzonnen',
  titel: 'Verzonnen',
  vindplaats: ['F039'],
  groep: 'verstrekken',
  omdat: 'Verzonnen.',
  wijktAfVan: [],
  gezag: 'wet',
  geldigVanaf: '2026-01-01',
  geldigTot: null,
} as const

const goed = {
  ...basis,
  als: { pet: 'beslisser', een: [{ groep: 'dossier' }, { niet: { gegeven: ['bsn', 'product'] } }] },
  dan: { oordeel: 'mag-na-afweging', gewicht: 'licht' },
} satisfies Norm

const fout = {
  // @ts-expect-error een pet die niet bestaat
  verkeerdePet: { pet: 'directeur' } satisfies Voorwaarde,
  // @ts-expect-error een pet die niet bestaat, in een lijst
  verkeerdePetInLijst: { pet: ['beslisser', 'directeur'] } satisfies Voorwaarde,
  // @ts-expect-error een waarde van een ander feit
  waardeVanAnderFeit: { pet: 'huisarts' } satisfies Voorwaarde,
  // @ts-expect-error een feit dat niet bestaat
  onbekendFeit: { haast: 'ja' } satisfies Voorwaarde,
  // @ts-expect-error een gegeven dat niet bestaat
  onbekendGegeven: { gegeven: 'paspoort' } satisfies Voorwaarde,
  // @ts-expect-error een groep die niet bestaat
  onbekendeGroep: { groep: 'paspoorten' } satisfies Voorwaarde,
  // @ts-expect-error een lege vraag
  legeVraag: {} satisfies Voorwaarde,
  // @ts-expect-error een lege lijst waarden
  legeLijst: { pet: [] } satisfies Voorwaarde,
  // @ts-expect-error een lege lijst voorwaarden
  legeEen: { een: [] } satisfies Voorwaarde,
  // @ts-expect-error een lege vraag binnenin
  legeVraagBinnenin: { niet: {} } satisfies Voorwaarde,
  // @ts-expect-error een functie in plaats van een waarde
  functie: { pet: () => 'beslisser' } satisfies Voorwaarde,
  // @ts-expect-error een bron die niet bestaat
  onbekendeBron: { ...goed, vindplaats: ['F999'] } satisfies Norm,
  // @ts-expect-error geen enkele bron
  zonderBron: { ...goed, vindplaats: [] } satisfies Norm,
  // @ts-expect-error een afweging zonder gewicht
  zonderGewicht: { ...goed, dan: { oordeel: 'mag-na-afweging' } } satisfies Norm,
  // @ts-expect-error een gewicht bij een plicht
  gewichtBijMoet: { ...goed, dan: { oordeel: 'moet', gewicht: 'licht' } } satisfies Norm,
  // @ts-expect-error een gewicht dat niet bestaat
  onbekendGewicht: { ...goed, dan: { oordeel: 'mag-na-afweging', gewicht: 'half' } } satisfies Norm,
  // @ts-expect-error een oordeel dat niet bestaat
  onbekendOordeel: { ...goed, dan: { oordeel: 'misschien' } } satisfies Norm,
  // @ts-expect-error een omzetting naar een oordeel dat niet bestaat
  onbekendeOmzetting: { ...goed, dan: { zetOm: { moet: 'misschien' } } } satisfies Norm,
  // @ts-expect-error een leer over een feit dat niet bestaat
  onbekendeLeer: { ...goed, dan: { verandertNiets: ['haast'] } } satisfies Norm,
  // @ts-expect-error een sleutel die een norm niet kent
  vreemdeSleutel: { ...goed, prioriteit: 7 } satisfies Norm,
  // @ts-expect-error een groep normen die niet bestaat
  onbekendeNormgroep: { ...goed, groep: 'belangrijk' } satisfies Norm,
  // @ts-expect-error een gezag dat niet bestaat
  onbekendGezag: { ...goed, gezag: 'gewoonte' } satisfies Norm,
  // @ts-expect-error iets anders dat wel kan, dat niet bestaat
  onbekendKanWel: { ...goed, kanWel: ['paspoort'] } satisfies Norm,
  stellingOverNiets: {
    id: 's0',
    titel: 'Verzonnen',
    vindplaats: ['F039'],
    // @ts-expect-error een stelling over een oordeel dat niet bestaat
    vormen: [{ vorm: 'nooit', als: { pet: 'beslisser' }, oordelen: ['misschien'] }],
  } satisfies Stelling,
}

test('Een goede norm compileert, en elke foute vorm hierboven wordt door de compiler geweigerd', () => {
  assert.equal(goed.id, 'verzonnen')
  assert.equal(Object.keys(fout).length, 24)
})
