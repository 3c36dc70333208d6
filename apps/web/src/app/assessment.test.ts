// What happens to an assessment when someone answers, changes their mind or opens an example.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CheckAction, type CheckState, check, NOTHING_YET } from './assessment.ts'
import type { Assessment } from './assessment-shape.ts'

const after = (...actions: readonly CheckAction[]): CheckState => actions.reduce(check, NOTHING_YET)
const current = (state: CheckState): Assessment | undefined => state.assessments[state.current]
const BEGIN: CheckAction = { kind: 'begin', peildatum: '2026-11-24' }
const OPENED: CheckAction = {
  kind: 'open',
  openings: [
    {
      peildatum: '2026-11-23',
      origin: { titel: 'Voorbeeld', situatie: null, leert: 'Les', verzoek: null },
      elements: ['diagnose', 'doelen'],
      facts: { pet: 'beslisser', toestemming: 'ja' },
      factsPer: { doelen: { motivering: 'concreet' } },
    },
  ],
}

test('een nieuwe toets begint leeg', () => {
  const assessment = current(after(BEGIN))
  assert.equal(assessment?.peildatum, '2026-11-24')
  assert.deepEqual(assessment?.elements, [])
  assert.equal(assessment?.origin, null)
})

test('"Dat weet ik niet" blijft staan als antwoord zonder waarde', () => {
  const assessment = current(after(BEGIN, { kind: 'answer', answers: { pet: null } }))
  assert.deepEqual(assessment?.answers, { pet: null })
})

test('wie per gegeven antwoordt, laat het gezamenlijke antwoord los', () => {
  const assessment = current(
    after(
      BEGIN,
      { kind: 'answer', answers: { uitvraag: 'standaard' } },
      { kind: 'answer-differs', feit: 'uitvraag' },
      { kind: 'answer-per', feit: 'uitvraag', gegeven: 'doelen', waarde: 'gericht' },
    ),
  )
  assert.deepEqual(assessment?.answers, {})
  assert.deepEqual(assessment?.differs, ['uitvraag'])
  assert.deepEqual(assessment?.answersPer, { doelen: { uitvraag: 'gericht' } })
})

test('een gezamenlijk antwoord vervangt de antwoorden per gegeven', () => {
  const assessment = current(
    after(
      BEGIN,
      { kind: 'answer-per', feit: 'uitvraag', gegeven: 'doelen', waarde: 'gericht' },
      { kind: 'answer', answers: { uitvraag: 'standaard' } },
    ),
  )
  assert.deepEqual(assessment?.answersPer, { doelen: {} })
  assert.deepEqual(assessment?.answers, { uitvraag: 'standaard' })
})

test('een geopend voorbeeld houdt al zijn feiten vast; wat iemand wijzigt, gaat voor', () => {
  const opened = after(OPENED)
  assert.deepEqual(current(opened)?.kept, ['pet', 'toestemming', 'motivering'])
  assert.deepEqual(current(opened)?.differs, ['motivering'])
  const changed = check(opened, { kind: 'answer', answers: { toestemming: 'nee' } })
  assert.deepEqual(current(changed)?.kept, ['toestemming', 'pet', 'motivering'])
  assert.deepEqual(current(changed)?.answers, { pet: 'beslisser', toestemming: 'nee' })
})

test('een tweede taak laat de eerste toets staan en vraagt de taak opnieuw', () => {
  const state = after(OPENED, { kind: 'another-hat' })
  assert.equal(state.assessments.length, 2)
  assert.equal(state.current, 1)
  assert.deepEqual(current(state)?.answers, {})
  assert.deepEqual(current(state)?.elements, ['diagnose', 'doelen'])
  assert.equal(state.assessments[0]?.answers['pet'], 'beslisser')
})

test('toestemming en noodzaak voor de ene taak gelden niet voor de andere; wat over het kind gezegd is, blijft', () => {
  const answers = {
    leeftijd: '12-15',
    route: 'gemeente',
    toestemming: 'ja',
    overlegd: 'ja',
    'tweede-pet-beslist': 'nee',
  }
  const state = after(
    OPENED,
    { kind: 'answer', answers },
    { kind: 'answer-per', feit: 'noodzakelijk', gegeven: 'doelen', waarde: 'ja' },
    { kind: 'answer-per', feit: 'uitvraag', gegeven: 'doelen', waarde: 'gericht' },
    { kind: 'another-hat' },
  )
  assert.deepEqual(current(state)?.answers, { leeftijd: '12-15', route: 'gemeente' })
  assert.deepEqual(current(state)?.answersPer, { doelen: { uitvraag: 'gericht' } })
  assert.deepEqual(state.assessments[0]?.answers, { pet: 'beslisser', ...answers })
})

test('zonder toets doet een tweede taak niets, en naar een toets die er niet is gaat niemand', () => {
  assert.deepEqual(after({ kind: 'another-hat' }), NOTHING_YET)
  const state = after(BEGIN)
  assert.equal(check(state, { kind: 'switch', to: 5 }), state)
})

test('wat over het ene kind in een brief is getypt, staat niet klaar voor de brief over het volgende', () => {
  const typed = Object.entries({
    organisatie: 'Praktijk De Verzonnen Linde',
    jeugdige: 'A.',
    reden: 'verzonnen',
    product: 'x',
  })
  const written = after(BEGIN, ...typed.map(([veld, tekst]): CheckAction => ({ kind: 'fill', veld, tekst })))
  for (const next of [BEGIN, OPENED])
    assert.deepEqual(check(written, next).fields, { organisatie: 'Praktijk De Verzonnen Linde' })
  assert.equal(check(written, { kind: 'another-hat' }).fields['jeugdige'], 'A.')
})

test('een voorbeeld openen of opnieuw beginnen maakt eigen werk niet kwijt', () => {
  const own = after(BEGIN, { kind: 'choose-elements', elements: ['bsn'] })
  for (const action of [OPENED, BEGIN]) {
    const aside = check(own, action)
    assert.notDeepEqual(current(aside)?.elements, ['bsn'])
    const back = check(aside, { kind: 'take-up' })
    assert.deepEqual(current(back)?.elements, ['bsn'])
    assert.deepEqual(back.aside, [])
  }
  const opened = after(OPENED)
  assert.equal(check(opened, { kind: 'take-up' }), opened)
})

test('een afweging hoort bij een gegeven en vergeten wist alles', () => {
  const state = after(OPENED, { kind: 'weigh', gegeven: 'doelen', weighing: { doelbinding: 'omdat' } })
  assert.deepEqual(current(state)?.weighings, { doelen: { doelbinding: 'omdat' } })
  const filled = check(state, { kind: 'fill', veld: 'gemeente', tekst: 'Verzonnendam' })
  assert.deepEqual(filled.fields, { gemeente: 'Verzonnendam' })
  assert.deepEqual(check(filled, { kind: 'forget' }), NOTHING_YET)
})

test('wie de taak wijzigt, antwoordt opnieuw op wat alleen voor de vorige taak gold', () => {
  const regie = after(
    BEGIN,
    { kind: 'choose-elements', elements: ['verloop'] },
    { kind: 'answer', answers: { pet: 'casusregisseur', toestemming: 'ja', gezag: 'ouders' } },
    { kind: 'answer-per', feit: 'schaadt-ander', gegeven: 'verloop', waarde: 'nee' },
    { kind: 'weigh', gegeven: 'verloop', weighing: { waarom: 'Omdat.', besluit: 'geven', vastgelegd: 'licht' } },
  )
  const helper = check(regie, { kind: 'answer', answers: { pet: 'hulpverlener' } })
  assert.deepEqual(current(helper)?.answers, { pet: 'hulpverlener', gezag: 'ouders' })
  assert.deepEqual(current(helper)?.answersPer, { verloop: {} })
  assert.deepEqual(current(helper)?.askedAgain, ['schaadt-ander', 'toestemming'])
  assert.deepEqual(current(helper)?.weighings, { verloop: { waarom: 'Omdat.' } })
  const answered = check(helper, { kind: 'answer', answers: { toestemming: 'nee' } })
  assert.deepEqual(current(answered)?.askedAgain, ['schaadt-ander'])
})

test('dezelfde taak nog eens kiezen laat alles staan; ook een toestemming uit een voorbeeld geldt voor één taak', () => {
  const opened = after(OPENED)
  const same = check(opened, { kind: 'answer', answers: { pet: 'beslisser' } })
  assert.equal(current(same)?.answers['toestemming'], 'ja')
  const other = check(opened, { kind: 'answer', answers: { pet: 'hulpverlener' } })
  assert.equal(current(other)?.answers['toestemming'], undefined)
  assert.deepEqual(current(other)?.kept, ['pet'])
  assert.deepEqual(current(other)?.askedAgain, ['motivering', 'toestemming'])
})

test('de gekozen wet is een feit; met beide wetten is het weer onbekend, en een andere taak houdt de keuze', () => {
  const chosen = after(OPENED, { kind: 'choose-law', law: 'geneeskundig' })
  assert.equal(current(chosen)?.answers['regime'], 'geneeskundig')
  assert.ok(current(chosen)?.kept.includes('regime'))
  const other = current(check(chosen, { kind: 'another-hat' }))
  assert.deepEqual([other?.answers['regime'], other?.kept], ['geneeskundig', ['regime']])
  const both = check(chosen, { kind: 'choose-law', law: null })
  assert.deepEqual(current(both), current(after(OPENED)))
})
