// The letter of a visit: choices, one step back, and coming back to it with later answers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLetter } from '@deelwijs/reader'
import { type CheckAction, type CheckState, check, NOTHING_YET, type Opening } from './assessment.ts'

const after = (...actions: readonly CheckAction[]): CheckState => actions.reduce(check, NOTHING_YET)
const read = (text: string) => ({ kind: 'letter-read', read: { text, report: readLetter(text) } }) as const
const choose = (...elements: readonly string[]) =>
  ({ kind: 'letter-choose', choices: { elements: { '': elements }, facts: {} } }) as const
const opening = (facts: Opening['facts']): Opening => ({
  peildatum: '2026-11-23',
  origin: null,
  elements: ['diagnose'],
  facts,
  factsPer: {},
})

test('ongedaan maken gaat stap voor stap terug, tot wat er eerst stond', () => {
  const chosen = [read('Graag de diagnose.'), choose('diagnose'), choose()]
  assert.deepEqual(after(...chosen, { kind: 'letter-undo' }).letter.choices?.elements, { '': ['diagnose'] })
  const twice = after(...chosen, { kind: 'letter-undo' }, { kind: 'letter-undo' }, { kind: 'letter-undo' })
  assert.equal(twice.letter.choices, null)
})

test('dezelfde tekst nog eens lezen houdt de keuzes, een andere tekst begint opnieuw', () => {
  const first = [read('Graag de diagnose.'), choose('diagnose')]
  assert.notEqual(after(...first, read('Graag de diagnose.')).letter.choices, null)
  assert.equal(after(...first, read('Graag het plan.')).letter.choices, null)
})

test('wie terugkomt bij de brief en weer verdergaat, houdt de latere antwoorden', () => {
  const open = { kind: 'open-letter', openings: [opening({ pet: 'beslisser', vrager: 'college' })] } as const
  const again = { kind: 'open-letter', openings: [opening({ pet: 'beslisser' })] } as const
  const state = after(read('x'), open, { kind: 'answer', answers: { leeftijd: '12-15' } }, again)
  assert.deepEqual(state.assessments[0]?.answers, { leeftijd: '12-15', pet: 'beslisser' })
  assert.deepEqual(state.aside, [])
})

test('een andere taak uit de brief neemt niets over van de vorige', () => {
  const open = { kind: 'open-letter', openings: [opening({ pet: 'beslisser' })] } as const
  const other = { kind: 'open-letter', openings: [opening({ pet: 'bekostiger' })] } as const
  const state = after(read('x'), open, { kind: 'answer', answers: { motivering: 'concreet' } }, other)
  assert.deepEqual(state.assessments[0]?.answers, { pet: 'bekostiger' })
})

test('alles wissen wist ook de brief', () => {
  assert.equal(after(read('x'), { kind: 'letter-text', text: 'x', remarks: [] }, { kind: 'forget' }), NOTHING_YET)
})
