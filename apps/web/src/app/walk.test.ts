// The order of the questions, on a small invented set of facts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CheckAction, check, NOTHING_YET } from './assessment.ts'
import type { Assessment } from './assessment-shape.ts'
import { type FactsPer, type Guide, type OpenQuestion, type Step, walk } from './walk.ts'

const question = (
  feit: string,
  waarden: readonly string[],
  raakt: readonly string[],
  voor: OpenQuestion['voor'] = 'oordeel',
) => (raakt.length === 0 ? [] : [{ feit, waarden, raakt, voor }])

/** Invented: only a decider who asks for this child needs a judgement per element; money of one's own ends it all. */
const GUIDE: Guide = {
  ask: (facts, per) => {
    if (facts['pgb'] === 'ja') return []
    const own = (gegeven: string, feit: string) => per[gegeven]?.[feit] ?? facts[feit]
    const elements = ['doelen', 'verloop']
    const missing = (feit: string) => elements.filter((gegeven) => own(gegeven, feit) === undefined)
    const targeted = elements.filter((gegeven) => own(gegeven, 'uitvraag') !== 'standaard')
    const ages = facts['pet'] === 'beleid' ? ['oud'] : ['jong', 'oud']
    const judged = facts['pet'] === 'beleid' ? [] : targeted
    return [
      ...(facts['pet'] === undefined ? question('pet', ['beslisser', 'beleid'], elements) : []),
      ...(facts['pet'] === 'beleid' ? [] : question('uitvraag', ['standaard', 'gericht'], missing('uitvraag'))),
      ...question(
        'noodzakelijk',
        ['ja', 'nee'],
        judged.filter((gegeven) => own(gegeven, 'noodzakelijk') === undefined),
      ),
      ...(facts['pgb'] === undefined ? question('pgb', ['ja', 'nee'], elements) : []),
      ...(facts['leeftijd'] === undefined ? question('leeftijd', ages, elements, 'plicht') : []),
    ]
  },
  isPossible: (facts) => !(facts['pet'] === 'beleid' && facts['leeftijd'] === 'jong'),
  usually: (feit) => (feit === 'pgb' ? 'nee' : null),
  isJudgedPerElement: (feit) => feit === 'noodzakelijk',
}

const start: readonly CheckAction[] = [
  { kind: 'begin', peildatum: '2026-11-24' },
  { kind: 'choose-elements', elements: ['doelen', 'verloop'] },
]
const answer = (answers: { [feit: string]: string | null }): CheckAction => ({ kind: 'answer', answers })
const cell = (gegeven: string, waarde: string | null): CheckAction => ({
  kind: 'answer-per',
  feit: 'noodzakelijk',
  gegeven,
  waarde,
})

function walked(...actions: readonly CheckAction[]) {
  const state = [...start, ...actions].reduce(check, NOTHING_YET)
  const assessment = state.assessments[state.current]
  assert.ok(assessment)
  return walk(assessment satisfies Assessment, GUIDE)
}

const nameOf = (step: Step | null): string | null => {
  if (step === null) return null
  return step.kind === 'vraag' ? step.question.feit : step.kind
}

test('de eerste vraag komt eerst, en zolang er geen antwoord is, blijft zij staan', () => {
  const { done, next } = walked()
  assert.deepEqual(done, [])
  assert.equal(nameOf(next), 'pet')
})

test('uitkomsten eerst, dan wat zelden voorkomt, dan het gezin', () => {
  const filled = [
    answer({ pet: 'beslisser' }),
    answer({ uitvraag: 'gericht' }),
    cell('doelen', 'ja'),
    cell('verloop', 'nee'),
  ]
  assert.equal(nameOf(walked(...filled.slice(0, 1)).next), 'uitvraag')
  assert.equal(nameOf(walked(...filled.slice(0, 2)).next), 'per-gegeven')
  assert.equal(nameOf(walked(...filled.slice(0, 3)).next), 'per-gegeven')
  assert.equal(nameOf(walked(...filled).next), 'zelden')
  assert.equal(nameOf(walked(...filled, answer({ pgb: 'nee' })).next), 'leeftijd')
  const end = walked(...filled, answer({ pgb: 'nee', leeftijd: 'oud' }))
  assert.equal(end.next, null)
  assert.deepEqual(end.done.map(nameOf), ['pet', 'uitvraag', 'per-gegeven', 'zelden', 'leeftijd'])
  assert.deepEqual(end.place.per, { doelen: { noodzakelijk: 'ja' }, verloop: { noodzakelijk: 'nee' } })
})

test('na een vaste vraag valt het oordeel per gegeven weg', () => {
  assert.equal(nameOf(walked(answer({ pet: 'beslisser' }), answer({ uitvraag: 'standaard' })).next), 'zelden')
})

test('"Dat weet ik niet" slaat de vraag over zonder een feit te maken', () => {
  const { done, place, next } = walked(answer({ pet: null }))
  assert.deepEqual(done.map(nameOf), ['pet'])
  assert.deepEqual(place.facts, {})
  assert.equal(nameOf(next), 'uitvraag')
})

test('wat per gegeven verschilt, vraagt elk gegeven apart', () => {
  const differs: readonly CheckAction[] = [answer({ pet: 'beslisser' }), { kind: 'answer-differs', feit: 'uitvraag' }]
  const per = (gegeven: string, waarde: string): CheckAction => ({
    kind: 'answer-per',
    feit: 'uitvraag',
    gegeven,
    waarde,
  })
  assert.equal(nameOf(walked(...differs, per('doelen', 'standaard')).next), 'uitvraag')
  const both = walked(...differs, per('doelen', 'standaard'), per('verloop', 'gericht'))
  assert.equal(nameOf(both.next), 'per-gegeven')
  const cells = both.next?.kind === 'per-gegeven' ? both.next.cells.map(({ gegeven }) => gegeven) : []
  assert.deepEqual(cells, ['verloop'])
})

test('een antwoord dat niet meer kan tellen, gaat niet mee', () => {
  const { place, done } = walked(answer({ pet: 'beslisser', uitvraag: 'gericht' }), answer({ pet: 'beleid' }))
  assert.deepEqual(place.facts, { pet: 'beleid' })
  assert.deepEqual(done.map(nameOf), ['pet'])
})

test('bij een voorbeeld blijven alle feiten staan, en een nieuw antwoord gaat voor', () => {
  const opening = {
    peildatum: '2026-11-23',
    origin: { titel: 'Verzonnen', situatie: null, leert: null, verzoek: null },
    elements: ['doelen', 'verloop'],
    facts: { pet: 'beslisser', leeftijd: 'jong', uitvraag: 'standaard', pgb: 'nee', kleur: 'rood' },
    factsPer: { verloop: { uitvraag: 'gericht' } } satisfies FactsPer,
  }
  const opened = check(NOTHING_YET, { kind: 'open', openings: [opening] })
  const first = opened.assessments[0]
  assert.ok(first)
  const before = walk(first, GUIDE)
  assert.equal(before.place.facts['kleur'], 'rood')
  assert.deepEqual(before.place.per, { verloop: { uitvraag: 'gericht' } })
  const changed = check(opened, answer({ pet: 'beleid' })).assessments[0]
  assert.ok(changed)
  const after = walk(changed, GUIDE)
  assert.equal(after.place.facts['pet'], 'beleid')
  assert.equal(after.place.facts['leeftijd'], undefined)
})
