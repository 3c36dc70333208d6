// Proeven op de zes redenen van de AVG: wat wel en niet kan gelden, en waarom.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMEINEN } from './domeinen.ts'
import { GRONDSLAGEN, weegGrondslag } from './grondslagen.ts'
import { PET_WOORDEN } from './petten.ts'

test('een gemeente die zich op een eigen belang beroept, krijgt nee met de reden', () => {
  for (const pet of DOMEINEN.pet) {
    const antwoord = weegGrondslag({ grondslag: 'f', wie: 'gemeente', pet })
    assert.equal(antwoord.kan, false, pet)
    assert.match(antwoord.uitleg, /geen eigen belang.*artikel 6/)
  }
})

test('toestemming geldt bij geen enkele beslissende taak, voor gever noch ontvanger', () => {
  for (const pet of DOMEINEN.pet.filter((taak) => PET_WOORDEN[taak].beslissend)) {
    for (const wie of ['aanbieder', 'gemeente'] as const) {
      const antwoord = weegGrondslag({ grondslag: 'a', wie, pet, initiatief: 'verzoek' })
      assert.equal(antwoord.kan, false, `${pet} ${wie}`)
      assert.match(antwoord.uitleg, /niet vrij/)
    }
  }
})

test('bij een hulpverlener, casusregisseur en verwijzend arts geldt toestemming wel, en een plicht niet', () => {
  for (const pet of ['hulpverlener', 'casusregisseur', 'verwijzer'] as const) {
    assert.equal(weegGrondslag({ grondslag: 'a', wie: 'aanbieder', pet }).kan, true)
    assert.equal(weegGrondslag({ grondslag: 'c', wie: 'aanbieder', pet }).kan, false)
    assert.equal(weegGrondslag({ grondslag: 'e', wie: 'gemeente', pet }).kan, false)
  }
})

test('bij overleg dat de hulpverlener zelf zoekt, geldt toestemming voor het wijkteam', () => {
  for (const pet of ['toeleider', 'bepaler'] as const) {
    assert.equal(weegGrondslag({ grondslag: 'a', wie: 'gemeente', pet, initiatief: 'overleg' }).kan, true)
    assert.equal(weegGrondslag({ grondslag: 'c', wie: 'aanbieder', pet, initiatief: 'overleg' }).kan, false)
  }
  assert.equal(weegGrondslag({ grondslag: 'a', wie: 'gemeente', pet: 'beslisser', initiatief: 'overleg' }).kan, false)
})

test('wie besluit, betaalt of controleert, ontvangt door een taak uit de wet en krijgt door een plicht', () => {
  for (const pet of ['beslisser', 'bekostiger', 'materiele-controleur', 'fraudeonderzoeker'] as const) {
    assert.equal(weegGrondslag({ grondslag: 'e', wie: 'gemeente', pet }).kan, true)
    assert.equal(weegGrondslag({ grondslag: 'c', wie: 'aanbieder', pet }).kan, true)
  }
})

test('zonder bekende taak en onder andere regels geldt hier geen enkele reden', () => {
  for (const pet of ['niet-kenbaar', 'kinderbescherming', 'veilig-thuis'] as const) {
    for (const grondslag of GRONDSLAGEN) {
      assert.equal(weegGrondslag({ grondslag, wie: 'aanbieder', pet }).kan, false, `${pet} ${grondslag}`)
    }
  }
})

test('beleid krijgt geen gegevens over personen', () => {
  assert.equal(weegGrondslag({ grondslag: 'e', wie: 'gemeente', pet: 'beleid' }).kan, false)
})
