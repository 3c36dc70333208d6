// Tests of bewijs, woorden, verschil and normenboek as commands, and of help and wrong use.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NormSet } from '@deelwijs/engine'
import { DOMEINEN, GEGEVENS, OORDELEN } from '@deelwijs/words'
import { deelwijs, deelwijsHere, workFolder } from '../test-command.ts'

const file = workFolder()
const exported = await deelwijs(['normenboek', '--set'])
const readSet = (): NormSet => JSON.parse(exported.out)

/** The norms in force with one norm bent, as a file. */
function bent(name: string, id: string, change: object): string {
  const set = readSet()
  return file(
    name,
    JSON.stringify({ ...set, normen: set.normen.map((norm) => (norm.id === id ? { ...norm, ...change } : norm)) }),
  )
}

test('bewijs: elke stelling is bewezen, met een exact aantal gevallen', async () => {
  const { code, out, err } = await deelwijs(['bewijs', '--json'])
  assert.equal(err, '')
  assert.equal(code, 0)
  const { stellingen }: { stellingen: readonly { id: string; bewezen: boolean; gevallen: string; ms: number }[] } =
    JSON.parse(out)
  assert.equal(stellingen.length, 30)
  for (const stelling of stellingen) {
    assert.deepEqual(Object.keys(stelling), ['id', 'bewezen', 'gevallen', 'ms'])
    assert.equal(stelling.bewezen, true, stelling.id)
    assert.match(stelling.gevallen, /^[1-9]\d*$/)
  }
})

test('bewijs: met een kapotte norm is de uitkomst 1, met een tegenvoorbeeld in het Nederlands', async () => {
  const path = bent('kapot.json', 'dossier-standaard', { dan: { oordeel: 'mag-na-afweging', gewicht: 'gewoon' } })
  const { code, out } = await deelwijs(['bewijs', '--normen', path])
  assert.equal(code, 1)
  assert.match(out, /^s7 WEERLEGD .*\n(.*\n)?\s+Tegenvoorbeeld bij "Verwijsbrief": Na uw afweging\.$/m)
  assert.match(out, /uitvraag=standaard\s+Vaste of gerichte vraag: De gemeente vraagt dit altijd/)
  const json = await deelwijs(['bewijs', '--json', '--normen', path])
  assert.equal(json.code, 1)
  assert.match(json.out, /"tegenvoorbeeld":\{"feiten":\{"pet":/)
})

test('bewijs: een stelling waar geen geval bij past, is niet bewezen en niet weerlegd', async () => {
  const set = readSet()
  const never = { id: 'nooit-standaard', als: { uitvraag: 'standaard' }, omdat: 'Dat kan niet.' }
  const path = file('zonder-standaard.json', JSON.stringify({ ...set, uitgesloten: [...set.uitgesloten, never] }))
  const { code, out } = await deelwijs(['bewijs', '--normen', path])
  assert.equal(code, 1)
  assert.match(out, /^s7 NIET TE BEWIJZEN Een standaardverzoek .*\n(.*\n)?\s+Geen enkel mogelijk geval past/m)
  assert.doesNotMatch(out, /^s7 .*WEERLEGD/m)
  const json = await deelwijs(['bewijs', '--json', '--normen', path])
  assert.equal(json.code, 1)
  assert.match(
    json.out,
    /"id":"s7","bewezen":false,"gevallen":"0","ms":[\d.]+,"probleem":\{"code":"lege-stelling","veld":"vormen\[0\]","melding":"Geen /,
  )
})

test('bewijs: normen die onze woorden missen of anders bedoelen, worden niet bewezen', async () => {
  const set = readSet()
  const { contractbepaling: _left, ...feiten } = set.woorden.feiten
  const vraagvolgorde = set.woorden.vraagvolgorde.filter((feit) => feit !== 'contractbepaling')
  const cases = {
    'woorden.open': { open: [] },
    'woorden.vrij': { vrij: 'moet' },
    'woorden.gezondheid': { gezondheid: [] },
    'woorden.feiten.contractbepaling': { feiten, vraagvolgorde },
  }
  for (const [place, change] of Object.entries(cases)) {
    const normen = set.normen.filter((norm) => !JSON.stringify(norm).includes('contractbepaling'))
    const path = file('woorden.json', JSON.stringify({ ...set, normen, woorden: { ...set.woorden, ...change } }))
    const { code, out, err } = await deelwijsHere(['bewijs', '--normen', path])
    assert.deepEqual([code, out], [2, ''], place)
    assert.match(err, new RegExp(`"${place}"`))
  }
})

test('normen uit een bestand sturen het scherm niet: geen stuurtekens, geen omgekeerde tekst', async () => {
  const omdat = '\u001b[2Jweg\u009b31m\u202erood\u0007'
  const path = bent('stuurt.json', 'geheimhouding', { titel: '\u001b]0;titel\u0007', omdat })
  for (const words of [[], ['--json'], ['--set']]) {
    const { code, out } = await deelwijs(['normenboek', 'geheimhouding', '--normen', path, ...words])
    assert.equal(code, 0)
    assert.doesNotMatch(out.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u)
    assert.match(out, /\\u001b\[2Jweg/)
  }
  const json = await deelwijs(['normenboek', 'geheimhouding', '--normen', path, '--json'])
  assert.match(JSON.parse(json.out).normen[0].tekst, new RegExp(omdat.replace('[', '\\[')))
})

test('woorden: elk feit met zijn waarden, elk gegeven met zijn groep, elk oordeel', async () => {
  const { code, out } = await deelwijs(['woorden', '--json'])
  assert.equal(code, 0)
  type Words = {
    feiten: { id: string; waarden: string[] }[]
    gegevens: { id: string; groep: string }[]
    oordelen: { id: string }[]
  }
  const words: Words = JSON.parse(out)
  const domains = Object.fromEntries(words.feiten.map(({ id, waarden }) => [id, waarden]))
  assert.deepEqual(Object.keys(domains).sort(), Object.keys(DOMEINEN).sort())
  for (const [feit, waarden] of Object.entries(DOMEINEN)) assert.deepEqual(domains[feit], [...waarden])
  assert.deepEqual(
    words.gegevens.map(({ id }) => id),
    [...GEGEVENS],
  )
  assert.deepEqual(
    words.oordelen.map(({ id }) => id),
    [...OORDELEN],
  )
  assert.match((await deelwijs(['woorden'])).out, /^ {2}diagnose\s+Diagnose$/m)
})

test('verschil: twee dagen onder dezelfde normen verschillen niet', async () => {
  const { code, out } = await deelwijs(['verschil', '--json', '--van', '2026-11-23', '--naar', '2027-01-01'])
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(out), { gevallen: '0', omslagen: [] })
})

test('verschil: het ontwerp laat gevallen omslaan, met een exact aantal en een voorbeeld', async () => {
  const { code, out } = await deelwijsHere(['verschil', '--json', '--van', '2026-11-23', '--naar', 'ontwerp-2030'])
  assert.equal(code, 0)
  type Flip = {
    van: string
    naar: string
    gevallen: string
    voorbeeld: { gegeven: string; feiten: { [feit: string]: string } }
  }
  const { gevallen, omslagen }: { gevallen: string; omslagen: readonly Flip[] } = JSON.parse(out)
  assert.ok(omslagen.length > 0)
  assert.equal(
    omslagen.reduce((sum, flip) => sum + BigInt(flip.gevallen), 0n),
    BigInt(gevallen),
  )
  for (const { van, naar, voorbeeld } of omslagen) {
    assert.notEqual(van, naar)
    assert.equal(voorbeeld.feiten['pet'], 'beslisser')
    const request = { peildatum: '2026-11-23', feiten: voorbeeld.feiten, gegevens: [voorbeeld.gegeven] }
    const { oordelen }: { oordelen: { oordeel: string }[] } = JSON.parse(
      (await deelwijsHere(['toets', '--json'], JSON.stringify(request))).out,
    )
    assert.equal(oordelen[0]?.oordeel, van, 'the example has the old outcome today')
  }
  assert.match(
    (await deelwijsHere(['verschil', '--van', '2026-11-23', '--naar', 'ontwerp-2030'])).out,
    /Voorbeeld bij "/,
  )
})

test('verschil: een bestand met een verbogen norm tegen de geldende normen op een dag', async () => {
  const path = bent('verbogen.json', 'beleid-geen-personen', { dan: { oordeel: 'buiten-bereik' } })
  const { code, out } = await deelwijs([
    'verschil',
    '--json',
    '--van',
    'geldend@2026-11-23',
    '--naar',
    `${path}@2026-11-23`,
  ])
  assert.equal(code, 0)
  assert.partialDeepStrictEqual(JSON.parse(out).omslagen, [
    { van: 'mag-niet', naar: 'buiten-bereik', voorbeeld: { feiten: { pet: 'beleid' } } },
  ])
})

test('normenboek: alle normen, een norm, en een norm die er niet is', async () => {
  const all: { normen: readonly { [veld: string]: unknown }[] } = JSON.parse(
    (await deelwijs(['normenboek', '--json'])).out,
  )
  assert.equal(all.normen.length, readSet().normen.length)
  for (const norm of all.normen) {
    for (const veld of ['id', 'titel', 'vindplaats', 'gezag', 'geldigVanaf', 'geldigTot', 'tekst'])
      assert.ok(veld in norm, veld)
    assert.match(String(norm['tekst']), /^ALS [\s\S]+\nDAN /)
  }
  const one = await deelwijs(['normenboek', 'kengetallen-vrij'])
  assert.match(one.out, /^kengetallen-vrij: .+\n {2}ALS .+\n {2}DAN Mag\n {2}OMDAT /m)
  assert.match(one.out, /gelezen:|nog na te lezen/)
  const none = await deelwijs(['normenboek', 'bestaat-niet'])
  assert.equal(none.code, 2)
  assert.match(none.err, /^De norm "bestaat-niet" .+\n$/)
})

test('een bestand dat geen normenset is, wordt geweigerd op de plaats die niet klopt', async () => {
  const wrong = [
    [bent('feit.json', 'pgb', { als: { haarkleur: 'rood' } }), /normen\.\d+\.als\.haarkleur/],
    [bent('waarde.json', 'pgb', { als: { pgb: 'misschien' } }), /normen\.\d+\.als\.pgb/],
    [
      bent('genest.json', 'pgb', { als: { een: [{ pgb: 'ja' }, { niet: { vrager: 'koning' } }] } }),
      /normen\.\d+\.als\.een\.niet\.vrager/,
    ],
    [bent('oordeel.json', 'pgb', { dan: { oordeel: 'wie-weet' } }), /normen\.\d+\.dan\.oordeel/],
    [bent('vorm.json', 'pgb', { als: 7 }), /normen\.\d+\.als/],
    [bent('veld.json', 'pgb', { prioriteit: 1 }), /normen\.\d+\.prioriteit/],
    [bent('datum.json', 'pgb', { geldigVanaf: '2026-02-30' }), /2026-02-30/],
    [file('ander.json', '{"naam":"deelwijs"}'), /geldigVanaf/],
    [file('leeg.json', ''), /leeg/],
  ] as const
  for (const [path, pattern] of wrong) {
    const { code, out, err } = await deelwijsHere(['bewijs', '--normen', path])
    assert.match(err, pattern)
    assert.match(err, /^[^\n]+\n$/)
    assert.equal(out, '')
    assert.equal(code, 2)
  }
})

test('hulp staat op de uitvoer, in het Nederlands en met voorbeelden', async () => {
  const { code, out, err } = await deelwijs(['--help'])
  assert.equal(code, 0)
  assert.equal(err, '')
  for (const command of [
    'toets',
    'bewijs',
    'woorden',
    'verschil',
    'normenboek',
    'lees',
    'contract',
    'formulier',
    'lek',
  ]) {
    assert.match(out, new RegExp(`^ {2}${command}\\b`, 'm'))
    const help = await deelwijsHere([command, '--help'])
    assert.match(help.out, new RegExp(`^ {2}deelwijs ${command}`, 'm'))
    assert.doesNotMatch(help.out, /Usage|Options|Arguments|default|display help/)
  }
  assert.doesNotMatch(out, /Usage|Options|Commands|display help|output the version/)
})

test('een onbekende opdracht eindigt ook als eigen proces met 2 en een regel', async () => {
  const { code, out, err } = await deelwijs(['toest'])
  assert.deepEqual({ code, out }, { code: 2, out: '' })
  assert.equal(err, 'De opdracht toest is onbekend. Bedoelde u toets?\n')
})

test('verkeerd gebruik is een Nederlandse regel die het woord noemt, met uitkomst 2', async () => {
  const wrong = [
    [[], /Noem een opdracht/],
    [['toest'], /toest.*Bedoelde u toets\?/],
    [['toets', '--jsn'], /--jsn.*Bedoelde u --json/],
    [['toets', 'a', 'b'], /te veel/],
    [['toets', '--json', '--jsonl'], /--json/],
    [['toets', '--grens', 'veel'], /--grens.*1 tot en met 1000/],
    [['verschil', '--van', '2026-11-23'], /--naar/],
    [['verschil', '--van', '2026-13-01', '--naar', '2026-11-23'], /--van.*jjjj-mm-dd/],
    [['verschil', '--van', '2026-11-23', '--naar', '2041-01-01'], /--naar.*2030-12-31/],
    [['bewijs', '--peildatum', 'gisteren'], /peildatum/],
  ] as const
  for (const [words, pattern] of wrong) {
    const { code, out, err } = await deelwijsHere(words)
    assert.match(err, pattern)
    assert.match(err, /^[^\n]+\n$/)
    assert.doesNotMatch(err, /error|unknown|required/)
    assert.equal(out, '')
    assert.equal(code, 2)
  }
})
