// De brieven aan het gezin: naar wie zij gaan, wat erin staat, en wat er nooit in staat.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '@deelwijs/engine'
import { mustCompose } from '../proef/brieven.ts'
import { ingevuld } from '../proef/invulling.ts'
import { makeCase, STAMP } from '../proef/zaken.ts'
import { compose, suitableLetters } from './compose.ts'
import type { LetterId } from './letters.ts'
import { isLetterProblem } from './problem.ts'
import { blocksText } from './tree.ts'

const FEITEN: Facts = {
  pet: 'beslisser',
  vrager: 'college',
  pgb: 'nee',
  route: 'huisarts',
  aanleiding: 'verlenging',
  bekostigingswijze: 'inspanningsgericht',
  'toewijzing-in-eenheden': 'ja',
  initiatief: 'verzoek',
  uitvraag: 'standaard',
  hergebruik: 'nee',
  weigering: 'geen',
  'bsn-beschikbaar': 'ja',
  gezag: 'ouders',
  wilsbekwaam: 'ja',
}
const GEGEVENS = ['product', 'duur', 'diagnose']

function informLetters(facts: Facts): readonly LetterId[] {
  return suitableLetters(makeCase({ ...FEITEN, ...facts }, GEGEVENS)).filter((id) => id.startsWith('informeren-'))
}

function textOf(id: LetterId, facts: Facts, gegevens: readonly string[] = GEGEVENS): string {
  return blocksText(mustCompose(id, makeCase({ ...FEITEN, ...facts }, gegevens), ingevuld(id)).blocks)
}

test('Naar leeftijd krijgen alleen de juiste personen een brief', () => {
  assert.deepEqual(informLetters({ leeftijd: 'onder-12' }), ['informeren-ouders'])
  assert.deepEqual(informLetters({ leeftijd: '12-15' }), ['informeren-ouders', 'informeren-12-15'])
  assert.deepEqual(informLetters({ leeftijd: '16-17' }), ['informeren-16-17'])
  assert.deepEqual(informLetters({ leeftijd: '18-plus', gezag: 'geen' }), ['informeren-18-plus'])
  assert.deepEqual(informLetters({ leeftijd: '16-17', wilsbekwaam: 'nee' }), ['informeren-vertegenwoordiger'])
})

test('Bij een onderzoek door een andere deskundige ziet de lezer wie het advies het eerst ziet en mag tegenhouden', () => {
  const facts = { 'schaadt-ander': 'nee', toestemming: 'niet-gevraagd' }
  const advice = ['second-opinion-advies']
  const parents = textOf('informeren-ouders', { ...facts, leeftijd: 'onder-12' }, advice)
  assert.match(parents, /Dat gebeurt alleen als u het goed vindt\./)
  assert.match(
    parents,
    /medisch onderzoek\? Dan mag u het advies als eerste zien\. U beslist daarna of de gemeente het krijgt/,
  )
  assert.match(parents, /artikel 7:464, tweede lid, onderdeel b, Burgerlijk Wetboek/)
  assert.match(parents, /Zelf geven wij nu niets door\./)
  const alsoParents = textOf('informeren-ouders', { ...facts, leeftijd: '12-15' }, advice)
  assert.match(alsoParents, /Vanaf 12 jaar beslist een jeugdige daarna zelf of de gemeente het krijgt\./)
  assert.doesNotMatch(alsoParents, /Dan mag u het advies/)
  const youth = textOf('informeren-12-15', { ...facts, leeftijd: '12-15' }, [...advice, 'product'])
  assert.match(youth, /Dan mag jij het advies als eerste zien\. Jij beslist daarna of de gemeente het krijgt/)
  assert.match(youth, /Meestal vragen wij het ook aan je ouders of je voogd\./)
})

test('Zonder eigen onderzoek staat er niets over een deskundige die het gezin onderzoekt', () => {
  for (const gegevens of [GEGEVENS, ['second-opinion-conclusie']]) {
    const text = textOf('informeren-ouders', { leeftijd: 'onder-12' }, gegevens)
    assert.doesNotMatch(text, /medisch onderzoek|als eerste zien/)
  }
})

test('Een brief aan ouders over een jeugdige van 16 jaar bestaat niet, en de melding zegt waarom', () => {
  const zaak = makeCase({ ...FEITEN, leeftijd: '16-17' }, GEGEVENS)
  const result = compose('informeren-ouders', zaak, {}, STAMP)
  assert.ok(isLetterProblem(result))
  assert.equal(result.veld, 'leeftijd')
  assert.match(result.melding, /naar de jeugdige zelf/)
})

test('De brief aan een jeugdige van 16 of 17 jaar is niet aan de ouders gericht', () => {
  const text = textOf('informeren-16-17', { leeftijd: '16-17' })
  assert.match(text, /Beste Sam/)
  assert.match(text, /Je ouders krijgen deze brief niet van ons, tenzij jij dat wilt of je veiligheid erom vraagt\./)
  assert.doesNotMatch(text, /Beste ouders|\bu\b/)
})

test('Vanaf 18 jaar staat er niets over ouders in de brief', () => {
  assert.doesNotMatch(textOf('informeren-18-plus', { leeftijd: '18-plus', gezag: 'geen' }), /ouders|voogd/)
})

test('De ouders lezen de gevolgen van weigeren, het bezwaar en de twee wetsartikelen', () => {
  const text = textOf('informeren-ouders', { leeftijd: 'onder-12' })
  for (const part of [
    'De gemeente kan dan besluiten de hulp niet te betalen.',
    'Wij kunnen dan besluiten de hulp niet te geven.',
    'Dan valt de hulp niet onder de Jeugdwet.',
    'binnen zes weken bezwaar maken',
    'artikel 4:3, eerste lid, Algemene wet bestuursrecht',
    'artikel 8.1.2, derde lid, Jeugdwet',
    'kan niet in vrijheid kiezen',
  ]) {
    assert.ok(text.includes(part), part)
  }
})

test('Bij een controle staat er niets over weigeren in de brief', () => {
  const stappen = {
    pet: 'materiele-controleur',
    aanleiding: 'tussentijds',
    'eigen-ingezetene': 'ja',
    controledoel: 'ja',
    'algemeen-plan': 'ja',
    'plan-openbaar': 'ja',
    'specifieke-risicoanalyse': 'ja',
    'specifiek-plan': 'ja',
    'niet-anders-haalbaar': 'ja',
    'minimale-gegevens': 'ja',
    'aanbieder-geinformeerd': 'ja',
    'controleur-geheimhouder': 'ja',
    'controledoel-bereikt': 'nee',
  }
  const text = textOf('informeren-ouders', { ...stappen, leeftijd: 'onder-12' }, ['dossierinzage'])
  assert.match(text, /Daarom mag zij volgens de wet het volgende bij ons bekijken/)
  assert.doesNotMatch(text, /weigeren|echt niet|niet te betalen|het er niet mee eens/)
})

test('Alleen zonder dossierinhoud staat er dat het bericht niet zegt wat je bespreekt', () => {
  const sentence = /In dit bericht staat niet wat jij met A\. Verzonnen bespreekt/
  assert.match(textOf('informeren-12-15', { leeftijd: '12-15' }), sentence)
  const weighed = {
    leeftijd: '12-15',
    uitvraag: 'gericht',
    motivering: 'concreet',
    overlegd: 'ja',
    noodzakelijk: 'ja',
    'minder-ingrijpend': 'nee',
  }
  const text = textOf('informeren-12-15', weighed, ['product', 'doelen'])
  assert.match(text, /Doelen van de hulp/)
  assert.doesNotMatch(text, sentence)
})

test('Wat niet wordt gegeven, staat niet in de brief aan het gezin', () => {
  for (const id of ['informeren-ouders', 'informeren-12-15'] as const) {
    assert.doesNotMatch(textOf(id, { leeftijd: '12-15' }), /diagnose/i)
  }
})

test('Gaat er niets over een persoon naar buiten, dan is er geen brief', () => {
  const zaak = makeCase({ ...FEITEN, leeftijd: 'onder-12', pet: 'beleid', aanleiding: 'tussentijds' }, [
    'kengetallen',
    'bsn',
  ])
  const result = compose('informeren-ouders', zaak, {}, STAMP)
  assert.ok(isLetterProblem(result))
  assert.equal(result.code, 'niets-om-te-melden')
})

test('Zonder leeftijd is er geen brief aan het gezin', () => {
  const result = compose('informeren-ouders', makeCase(FEITEN, GEGEVENS), {}, STAMP)
  assert.ok(isLetterProblem(result))
  assert.equal(result.veld, 'leeftijd')
})

test('Bleef overleg met reden achterwege, dan verraadt de brief dat gegeven niet en zegt hij niet dat er niets meer is', () => {
  const stil = {
    leeftijd: '12-15',
    uitvraag: 'gericht',
    motivering: 'concreet',
    noodzakelijk: 'ja',
    'minder-ingrijpend': 'nee',
  }
  const text = textOf('informeren-ouders', { ...stil, overlegd: 'achterwege' }, ['product', 'veiligheidsinformatie'])
  assert.doesNotMatch(text, /veiligheid|Meer geven wij/)
  assert.match(
    textOf('informeren-ouders', { ...stil, overlegd: 'ja' }, ['product', 'veiligheidsinformatie']),
    /veiligheid/,
  )
})

test('Zolang fraudeonderzoek geen bericht verdraagt, is er geen brief aan het gezin', () => {
  const fraude = {
    pet: 'fraudeonderzoeker',
    aanleiding: 'tussentijds',
    leeftijd: 'onder-12',
    'eigen-ingezetene': 'ja',
    'specifiek-plan': 'ja',
    'minimale-gegevens': 'ja',
    'controleur-geheimhouder': 'ja',
    'aanbieder-geinformeerd': 'nee',
    onderzoeksbelang: 'ja',
  }
  const result = compose('informeren-ouders', makeCase({ ...FEITEN, ...fraude }, ['dossierinzage']), {}, STAMP)
  assert.ok(isLetterProblem(result))
  assert.equal(result.veld, 'onderzoeksbelang')
})
