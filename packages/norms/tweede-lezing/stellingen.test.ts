// Stellingen over de tabel, op getrokken gevallen nagegaan: een steekproef die de eigen lezing kan weerleggen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMEINEN, type Feit, type Feiten, GEGEVENS, type Gegeven, GROEPEN, OPEN_OORDELEN } from '@deelwijs/words'
import { leesTabel, type VolledigeFeiten } from './lees.ts'
import { isPossible, trekDiep } from './trekking.ts'

const AANTAL = 1500
const OPEN: ReadonlySet<string> = new Set(OPEN_OORDELEN)

function isOpen(feiten: VolledigeFeiten, gegeven: Gegeven): boolean {
  return OPEN.has(leesTabel(feiten, gegeven).oordeel)
}

/** Runs a check on drawn cases and every element about a person. */
function stelling(titel: string, vast: Feiten, gaNa: (feiten: VolledigeFeiten, gegeven: Gegeven) => void): void {
  test(titel, () => {
    for (let zaad = 0; zaad < AANTAL; zaad += 1) {
      const feiten = trekDiep(zaad, vast)
      for (const gegeven of GEGEVENS) if (gegeven !== 'kengetallen') gaNa(feiten, gegeven)
    }
  })
}

/** The outcome is the same for every possible value of the fact. */
function telNiet(feit: Feit, feiten: VolledigeFeiten, gegeven: Gegeven): void {
  const { oordeel } = leesTabel(feiten, gegeven)
  for (const waarde of DOMEINEN[feit]) {
    const ander = { ...feiten, [feit]: waarde }
    if (isPossible(ander)) assert.equal(leesTabel(ander, gegeven).oordeel, oordeel, `${gegeven}: ${feit} ${waarde}`)
  }
}

for (const feit of [
  'registratie-vrager',
  'contractbepaling',
  'complex-of-langdurig',
  'regime',
  'leeftijd',
  'gezag',
  'wilsbekwaam',
  'zelfde-hulp',
] as const) {
  stelling(`Het feit ${feit} verandert nooit een oordeel`, {}, (feiten, gegeven) => telNiet(feit, feiten, gegeven))
}
for (const pet of ['toeleider', 'bepaler', 'beslisser', 'adviseur', 'bekostiger', 'accountant'] as const) {
  stelling(
    `Toestemming verandert niets voor de ${pet}, buiten overleg en eigen onderzoek`,
    { pet, initiatief: 'verzoek' },
    (feiten, gegeven) => {
      if (gegeven !== 'second-opinion-advies') telNiet('toestemming', feiten, gegeven)
    },
  )
}
stelling('Een bezwaar verandert nooit een oordeel', { weigering: 'geen' }, (feiten, gegeven) => {
  assert.equal(leesTabel({ ...feiten, weigering: 'bezwaar' }, gegeven), leesTabel(feiten, gegeven))
})
stelling('De vier aanleidingen zijn gelijk', { aanleiding: 'verlenging' }, (feiten, gegeven) => {
  for (const aanleiding of ['eerste-aanvraag', 'wijziging', 'afbouw'] as const) {
    assert.equal(leesTabel({ ...feiten, aanleiding }, gegeven), leesTabel(feiten, gegeven))
  }
})
for (const route of ['gemeente', 'geen-verwijzer'] as const) {
  stelling(
    `Wat de beslisser krijgt, kan de toeleider ook krijgen: ${route}`,
    { pet: 'beslisser', route },
    (feiten, gegeven) => {
      if (feiten.initiatief === 'overleg' || !isOpen(feiten, gegeven)) return
      assert.ok(isOpen({ ...feiten, pet: 'toeleider' }, gegeven), gegeven)
    },
  )
}
stelling(
  'Wat de casusregisseur krijgt, kan de hulpverlener ook krijgen',
  { pet: 'casusregisseur' },
  (feiten, gegeven) => {
    if (isOpen(feiten, gegeven)) assert.ok(isOpen({ ...feiten, pet: 'hulpverlener' }, gegeven), gegeven)
  },
)
stelling(
  'Na een definitieve weigering is niets meer open voor wie beslist',
  { weigering: 'definitief' },
  (feiten, gegeven) => {
    const { pet } = feiten
    const beslist = pet === 'toeleider' || pet === 'bepaler' || pet === 'beslisser' || pet === 'adviseur'
    if (beslist || (pet === 'bekostiger' && feiten['zelf-betaald'] === 'ja'))
      assert.ok(!isOpen(feiten, gegeven), gegeven)
  },
)
stelling(
  'Waar een ander wordt geschaad, is geen toestemmingsroute open',
  { 'schaadt-ander': 'ja' },
  (feiten, gegeven) => {
    if (gegeven !== 'dossierinzage') assert.notEqual(leesTabel(feiten, gegeven).oordeel, 'mag-met-toestemming')
  },
)
stelling('Geen dossier voor wie beslist waar het product niet open is', {}, (feiten, gegeven) => {
  const dossier: readonly string[] = GROEPEN.dossier
  const beslist = ['toeleider', 'bepaler', 'beslisser', 'adviseur'].includes(feiten.pet)
  const gevraagd = feiten.initiatief === 'verzoek' || feiten.initiatief === 'aanvraag'
  if (!dossier.includes(gegeven) || !beslist || !gevraagd) return
  if (isOpen(feiten, gegeven)) assert.ok(isOpen(feiten, 'product'), gegeven)
})
stelling('Een pet die niet blijkt geeft nooit iets vrij', { pet: 'niet-kenbaar' }, (feiten, gegeven) => {
  assert.ok(!isOpen(feiten, gegeven))
})
