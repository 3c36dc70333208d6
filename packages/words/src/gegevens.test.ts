// Proeven op de woorden bij gegevens: volledig, eenduidig en met een weg vooruit bij een weigering.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GEGEVENS, GROEPEN } from './domeinen.ts'
import {
  GEGEVEN_WOORDEN,
  GEZONDHEIDSGEGEVENS,
  GROEP_WOORDEN,
  groepen,
  groepVan,
  isPersoonsgegeven,
} from './gegevens.ts'
import { maakVergelijkbaar } from './tekstvorm.ts'

/** Namen die in de praktijk voor twee gegevens worden gebruikt: zij staan daarom bij allebei. */
const DUBBELE_NAMEN = { voortgang: 2, 'onderbouwing aanvraag': 2 }

test('elk gegeven en elke groep heeft woorden, en niets anders', () => {
  assert.deepEqual(Object.keys(GEGEVEN_WOORDEN).sort(), [...GEGEVENS].sort())
  assert.deepEqual(Object.keys(GROEP_WOORDEN), Object.keys(GROEPEN))
  assert.deepEqual(groepen(), Object.keys(GROEPEN))
})

test('elk gegeven ligt in de groep van de gesloten lijst', () => {
  for (const groep of groepen()) for (const gegeven of GROEPEN[groep]) assert.equal(groepVan(gegeven), groep)
})

test('geen twee gegevens hebben hetzelfde label', () => {
  const labels = [...GEGEVENS.map((gegeven) => GEGEVEN_WOORDEN[gegeven].label)]
  assert.equal(new Set(labels).size, labels.length)
})

test('elk gegeven heeft minstens vier alledaagse namen, zonder herhaling', () => {
  for (const gegeven of GEGEVENS) {
    const namen = GEGEVEN_WOORDEN[gegeven].alledaags.map(maakVergelijkbaar)
    assert.ok(namen.length >= 4, gegeven)
    assert.equal(new Set(namen).size, namen.length, gegeven)
  }
})

test('een naam met twee betekenissen staat bij beide gegevens, en verder nergens dubbel', () => {
  const perNaam = new Map<string, Set<string>>()
  for (const gegeven of GEGEVENS) {
    const { label, alledaags } = GEGEVEN_WOORDEN[gegeven]
    for (const naam of [label, gegeven, ...alledaags].map(maakVergelijkbaar)) {
      perNaam.set(naam, (perNaam.get(naam) ?? new Set()).add(gegeven))
    }
  }
  const dubbel = [...perNaam].filter(([, gegevens]) => gegevens.size > 1).map(([naam, { size }]) => [naam, size])
  assert.deepEqual(Object.fromEntries(dubbel), DUBBELE_NAMEN)
})

test('bij elk gegeven behalve kengetallen staat wat wel kan, en nooit het gegeven zelf', () => {
  for (const gegeven of GEGEVENS) {
    const { kanWel } = GEGEVEN_WOORDEN[gegeven]
    assert.equal(kanWel.length > 0, gegeven !== 'kengetallen', gegeven)
    assert.ok(!kanWel.includes(gegeven), gegeven)
    assert.equal(new Set(kanWel).size, kanWel.length, gegeven)
  }
})

test('in plaats van een dossierstuk komt nooit een ander dossierstuk', () => {
  for (const gegeven of GROEPEN.dossier) {
    const anders = GEGEVEN_WOORDEN[gegeven].kanWel.map(groepVan)
    assert.ok(!anders.includes('dossier'), gegeven)
  }
})

test('heel het dossier en elke soort hulp gelden als gezondheidsgegeven, identificatie en cijfers niet', () => {
  for (const gegeven of [...GROEPEN.dossier, ...GROEPEN.procesinformatie, ...GROEPEN.toelichting]) {
    assert.ok(GEZONDHEIDSGEGEVENS.includes(gegeven), gegeven)
  }
  for (const gegeven of [...GROEPEN.identificatie, 'verantwoording', 'kengetallen'] as const) {
    assert.ok(!GEZONDHEIDSGEGEVENS.includes(gegeven), gegeven)
  }
})

test('alles behalve kengetallen is een persoonsgegeven', () => {
  assert.deepEqual(
    GEGEVENS.filter((gegeven) => !isPersoonsgegeven(gegeven)),
    ['kengetallen'],
  )
})

test('informatie over het gezin en een ouder gaat over een ander', () => {
  for (const gegeven of ['gezinsinformatie', 'gezondheid-ouder', 'veiligheidsinformatie', 'dossier'] as const) {
    assert.ok(GEGEVEN_WOORDEN[gegeven].overAnder, gegeven)
  }
  assert.ok(!GEGEVEN_WOORDEN.bsn.overAnder)
})
