// Toetst het wegen: wat geen regel precies beschrijft, krijgt een oordeel met een reden die bij het onderwerp past.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContract } from './contract.ts'
import { GEWOGEN } from './regels/gewogen.ts'
import { weighProvision } from './weeg.ts'

test('Een bepaling zonder begrippen weegt te licht voor een oordeel', () => {
  assert.ok(weighProvision(new Set()) < -0.2)
})

test('Een stuk voor de gemeente weegt zwaarder dan dezelfde bepaling over cijfers zonder personen', () => {
  const stuk = weighProvision(new Set(['aanbieder', 'gemeente', 'geeft', 'stuk', 'gegeven:dossier']))
  const cijfers = weighProvision(new Set(['aanbieder', 'gemeente', 'geeft', 'cijfers']))
  assert.ok(stuk > cijfers)
})

test('Een ontkenning maakt een bepaling lichter', () => {
  const zonder = weighProvision(new Set(['gemeente', 'krijgt', 'stuk']))
  const met = weighProvision(new Set(['gemeente', 'krijgt', 'stuk', 'nooit']))
  assert.ok(met < zonder)
})

test('Elke gewogen reden heeft een bron en zinnen van hooguit twintig woorden, en de laatste past op elk onderwerp', () => {
  const zinnen = GEWOGEN.flatMap(({ reden, rechtmatig }) => `${reden} ${rechtmatig}`.split(/(?<=[.?:])\s+/))
  assert.deepEqual(
    zinnen.filter((zin) => zin.split(/\s+/).length > 20),
    [],
  )
  assert.ok(GEWOGEN.every(({ bronnen, oordeel }) => bronnen.length > 0 && oordeel === 'gaat-verder-dan-de-wet'))
  assert.deepEqual(GEWOGEN.at(-1)?.kern, [])
})

const TE_VER: readonly string[] = [
  'Wie niet wil dat zijn behandelaar met het wijkteam spreekt, kan geen gebruik maken van hulp.',
  'De gemeente kan zonder nadere risicoanalyse overgaan tot het inzien van dossiers.',
  'De gemeente keurt het behandelvoorstel van de hulpverlener goed voordat de hulp start.',
  'Artsen consulteren voorafgaand aan een verwijzing het sociaal team.',
  'De aanbieder verschaft de gemeente op verzoek informatie over een individueel kind.',
  'Artikel 9. De huisarts verwijst pas na overleg met het wijkteam.',
]

for (const tekst of TE_VER) {
  test(`Gaat verder dan de wet: ${tekst}`, () => {
    assert.ok(checkContract(tekst).clausules.some(({ oordeel }) => oordeel === 'gaat-verder-dan-de-wet'))
  })
}

const GEEN_ALARM: readonly string[] = [
  'De huisarts kan, als hij dat wil, met het wijkteam overleggen voordat hij verwijst.',
  'Een weigering van toestemming heeft geen gevolgen voor de toekenning van de hulp.',
  'De aanbieder informeert de gemeente over omstandigheden die de continuïteit van de zorg aan jeugdigen bedreigen.',
  'Zonder toestemming van opdrachtgever mag opdrachtnemer zijn rechten niet overdragen.',
  'De ouders tekenen bij aanmelding de behandelovereenkomst.',
  'Artikel 7 Inzage in dossiers',
]

for (const tekst of GEEN_ALARM) {
  test(`Geen alarm: ${tekst}`, () => {
    assert.deepEqual(
      checkContract(tekst).clausules.filter(({ oordeel }) => oordeel !== 'in-orde'),
      [],
    )
  })
}
