// Vindplaatsen voluit: elke bron van de normen is zonder afkorting te lezen en heeft een veilige link.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRONNEN } from '@deelwijs/norms'
import { meetTaal } from '@deelwijs/words'
import { lawRun, placeText } from './law.ts'

test('Een lid en een onderdeel worden voluit geschreven', () => {
  assert.equal(placeText('Jeugdwet 7.4.0 lid 2'), 'artikel 7.4.0, tweede lid, Jeugdwet')
  assert.equal(placeText('Jeugdwet 7.4.0 lid 1 onder a'), 'artikel 7.4.0, eerste lid, onderdeel a, Jeugdwet')
  assert.equal(
    placeText('Regeling Jeugdwet 6b.5 lid 1 onder a tot en met e'),
    'artikel 6b.5, eerste lid, onderdelen a tot en met e, Regeling Jeugdwet',
  )
  assert.equal(placeText('Jeugdwet 1.1 (jeugdige)'), 'artikel 1.1, Jeugdwet')
  assert.equal(placeText('Algemene wet bestuursrecht 4:3 lid 1'), 'artikel 4:3, eerste lid, Algemene wet bestuursrecht')
  assert.equal(
    placeText('Wet maatschappelijke ondersteuning 2015 artikel 5.2.6'),
    'artikel 5.2.6, Wet maatschappelijke ondersteuning 2015',
  )
  assert.equal(placeText('Handreiking 3.2.4'), 'handreiking van de beroepsverenigingen, paragraaf 3.2.4')
})

test('Elke bron van de normen is voluit te lezen', () => {
  for (const [id, bron] of Object.entries(BRONNEN)) {
    const text = placeText(bron.vindplaats)
    assert.match(text, /^(artikel|artikelen|handreiking) /, `${id}: ${text}`)
    assert.doesNotMatch(text, /\blid \d|\bonder\b/, `${id}: ${text}`)
    assert.deepEqual(meetTaal(text).afkortingen, [], `${id}: ${text}`)
    assert.match(bron.link, /^https:\/\//, id)
  }
})

test('De links in vaste zinnen zijn die van de bronnen', () => {
  assert.equal(lawRun('F058').text, 'artikel 7.4.0, tweede lid, Jeugdwet')
  assert.equal(lawRun('F058').href, BRONNEN.F058.link)
})
