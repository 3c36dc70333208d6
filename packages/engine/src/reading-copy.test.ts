// De leestekst van een norm: uit dezelfde literal, in woorden die een jurist leest.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { INVENTED, NORMS } from '../invented/norms.ts'
import { VOCABULARY } from '../invented/vocabulary.ts'
import { conditionText, readingCopy, type Wording } from './reading-copy.ts'

const copy = (id: string): readonly string[] => {
  const norm = INVENTED.normen.find((item) => item.id === id)
  assert.ok(norm !== undefined)
  return readingCopy(VOCABULARY, norm).split('\n')
}

test('Een norm leest als ALS, TENZIJ, DAN, OMDAT en WIJKT AF VAN', () => {
  assert.deepEqual(copy('bezoeker-ballen'), [
    'ALS rol is bezoeker EN het gegeven hoort bij ballen EN pas is ja of verlopen',
    'TENZIJ het gegeven is ballon EN seizoen is winter',
    'DAN vragen',
    'OMDAT Met een pas mag het gevraagd worden.',
    'WIJKT AF VAN verbod',
  ])
})

test('Een van, niet en alle staan tussen haakjes', () => {
  assert.equal(
    copy('boeken-licht')[0],
    'ALS het gegeven hoort bij boeken EN rol is bezoeker of helper EN (boete is geen OF ijver is ja EN boete is klein)',
  )
  assert.equal(copy('atlas-zwaar')[0], 'ALS het gegeven is atlas EN (NIET (rol is controleur) EN ijver is ja)')
  assert.equal(copy('verbod')[0], 'ALS NIET (het gegeven is telling)')
})

test('Een gewicht, een omzetting en een leer staan in de leestekst', () => {
  assert.ok(copy('atlas-zwaar').includes('DAN wegen (weging: zwaar)'))
  assert.ok(
    copy('grote-boete').includes(
      'DAN wordt "geven": "weigeren"; wordt "wegen": "weigeren"; wordt "vragen": "navragen"',
    ),
  )
  assert.ok(copy('maan-maakt-niets-uit').includes('DAN verandert dit niets: maan'))
})

test('De hoofdregel wijkt nergens van af en zegt dat ook niet', () => {
  assert.equal(
    copy('verbod').some((line) => line.startsWith('WIJKT')),
    false,
  )
})

test('Alle drie of meer waarden worden opgesomd met of', () => {
  assert.equal(
    conditionText(VOCABULARY, { rol: ['bezoeker', 'helper', 'controleur'] }),
    'rol is bezoeker, helper of controleur',
  )
})

test('Met eigen woorden staat nergens meer een kenmerk uit de literal', () => {
  const wording: Wording = {
    feit: (fact) => `<F ${fact}>`,
    waarde: (fact, value) => `<W ${fact} ${value}>`,
    gegeven: (element) => `<G ${element}>`,
    groep: (group) => `<R ${group}>`,
    oordeel: (outcome) => `<O ${outcome}>`,
  }
  for (const norm of NORMS) {
    const [first = '', ...rest] = readingCopy(VOCABULARY, norm, wording).split('\n')
    const clauses = [first, ...rest.filter((line) => line.startsWith('TENZIJ') || line.startsWith('DAN'))]
    const bare = clauses.join(' ').replace(/<[^>]+>/g, '')
    for (const fact of Object.keys(VOCABULARY.feiten))
      assert.ok(!bare.split(/\W+/).includes(fact), `${norm.id}: ${fact}`)
    for (const outcome of VOCABULARY.oordelen) assert.ok(!bare.split(/\W+/).includes(outcome), `${norm.id}: ${outcome}`)
  }
})
