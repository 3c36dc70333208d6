// Toetst de formuliertoets: welke velden van een aanvraagformulier blijven, en welke weg moeten.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkForm } from './formulier.ts'

const FORMULIER = `AANVRAAGFORMULIER VERLENGING JEUGDHULP

Naam jeugdige: ............
BSN: ............
Productcode: ............
Begindatum: ............
Reden van verlenging: ............
Diagnose: ............
Gezinssituatie: ............
[ ] De ouders geven toestemming voor het delen van gegevens met de gemeente
Bijlage: behandelplan
`

const oordeelVan = (gegeven: string | null, pet?: 'bekostiger' | 'hulpverlener'): string | undefined =>
  checkForm(FORMULIER, pet).velden.find((veld) => veld.gegeven === gegeven)?.oordeel

test('Een gemeente ruimt haar formulier op: wie, wat en hoelang mogen blijven', () => {
  for (const gegeven of ['bsn', 'product', 'duur', 'reden-verlenging'])
    assert.equal(oordeelVan(gegeven), 'mag-blijven', gegeven)
})

test('Een gemeente ruimt haar formulier op: diagnose, gezin, plan en het vinkje voor toestemming gaan weg', () => {
  for (const gegeven of ['diagnose', 'gezinsinformatie', 'behandelplan', null])
    assert.equal(oordeelVan(gegeven), 'moet-weg', String(gegeven))
})

test('Het formulier zoals het wel kan noemt geen diagnose en wel het burgerservicenummer', () => {
  const { rechtmatig } = checkForm(FORMULIER)
  assert.ok(rechtmatig.some((regel) => regel.startsWith('Burgerservicenummer')))
  assert.ok(rechtmatig.every((regel) => !/diagnose|toestemming/i.test(regel)))
})

test('Voor betalen is een naam naast het burgerservicenummer anders te vragen', () => {
  assert.equal(oordeelVan('naam-adres-geboortedatum', 'bekostiger'), 'anders-vragen')
})

test('Bij een helper past geen vast formulier', () => {
  assert.equal(oordeelVan('diagnose', 'hulpverlener'), 'anders-vragen')
})

test('Elk veld wijst naar zijn plaats in de tekst', () => {
  for (const { van, tot, tekst } of checkForm(FORMULIER).velden) assert.equal(FORMULIER.slice(van, tot), tekst)
})
