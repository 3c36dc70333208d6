// Proeven op de leesmaat zelf: zij moet lange zinnen, afkortingen en moeilijke woorden ook echt zien.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deelInZinnen, meetTaal, vindMoeilijkeWoorden } from './leesmaat.ts'

test('een lege tekst telt nul zinnen', () => {
  assert.deepEqual(meetTaal('  \n '), {
    zinnen: 0,
    woorden: 0,
    gemiddeld: 0,
    langste: { woorden: 0, zin: '' },
    afkortingen: [],
    moeilijk: [],
    uitroeptekens: 0,
  })
})

test('zinnen eindigen op een leesteken, een aanhalingsteken daarna of een regeleinde', () => {
  assert.deepEqual(deelInZinnen('Kop zonder punt\nEen zin. Nog een? "Ja." Klaar'), [
    'Kop zonder punt',
    'Een zin.',
    'Nog een?',
    '"Ja."',
    'Klaar',
  ])
})

test('een artikelnummer, telefoonnummer of datum breekt geen zin', () => {
  assert.equal(meetTaal('Dit staat in artikel 7.4.0 van de Jeugdwet. Bel 0800-2000 op 23.11.2026.').zinnen, 2)
})

test('gemiddelde en langste zin worden geteld', () => {
  const maat = meetTaal('Dit zijn vier woorden. Twee woorden.')
  assert.equal(maat.gemiddeld, 3)
  assert.deepEqual(maat.langste, { woorden: 4, zin: 'Dit zijn vier woorden.' })
})

test('een los streepje is geen woord', () => {
  assert.equal(meetTaal('Naam - adres.').woorden, 2)
})

test('afkortingen met punten en met hoofdletters worden gezien', () => {
  assert.deepEqual(meetTaal('Zie art. 7 i.v.m. de GGZ, bijv. bij het CJG of iJw. Ook e.d.').afkortingen, [
    'i.v.m.',
    'e.d.',
    'art.',
    'bijv.',
    'GGZ',
    'CJG',
    'iJw',
  ])
})

test('AVG en BSN mogen, en het einde van een zin is geen afkorting', () => {
  assert.deepEqual(meetTaal('De AVG beschermt het BSN. Dat is zo. U mag nee zeggen, ook nu.').afkortingen, [])
})

test('een moeilijk woord telt, ook in het meervoud en met hoofdletter', () => {
  assert.deepEqual(vindMoeilijkeWoorden('Grondslagen. De gecertificeerde instelling.'), [
    'gecertificeerde instelling',
    'grondslag',
  ])
  assert.deepEqual(meetTaal('Wij verstrekken niets.').moeilijk, ['verstrekken'])
})

test('een deel van een langer woord is nog geen moeilijk woord', () => {
  assert.deepEqual(vindMoeilijkeWoorden('Het verordeningenboek en een mentorgesprek.'), [])
})

test('een woord dat de tekst uitlegt telt niet, hoe de uitleg ook is opgeschreven', () => {
  assert.deepEqual(meetTaal('Dit heet subsidiariteit. Kies de lichtste manier.').moeilijk, [])
  assert.deepEqual(meetTaal('Toeleiden betekent: helpen zoeken.').moeilijk, [])
  assert.deepEqual(meetTaal('Wij verstrekken dit: gegevens aan een ander geven.').moeilijk, [])
  assert.deepEqual(meetTaal('De grondslag ontbreekt.', ['grondslag']).moeilijk, [])
})

test('uitroeptekens worden geteld', () => {
  assert.equal(meetTaal('Let op! Dit mag niet!').uitroeptekens, 2)
})
