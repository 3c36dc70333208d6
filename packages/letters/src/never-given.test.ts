// Eigenschap: hoe de oordelen ook vallen, wat geweigerd of nog niet beslist is, staat nooit als gegeven in een brief.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMEINEN, GEGEVENS, OORDELEN } from '@deelwijs/words'
import { mustCompose } from '../proef/brieven.ts'
import { STAMP } from '../proef/zaken.ts'
import type { CaseElement, LetterCase } from './case.ts'
import { collectCase } from './case.ts'
import { compose } from './compose.ts'
import type { Weighing } from './disposition.ts'
import { isGiven } from './disposition.ts'
import { LETTER_IDS, veldenVan } from './letters.ts'
import { isLetterProblem } from './problem.ts'
import type { Letter } from './tree.ts'
import { blockLines, lineText } from './tree.ts'

/** A marked value in every field that can hold content of an element. */
const MARKED = {
  product: 'merkproduct',
  omvang: 'merkomvang',
  frequentie: 'merkfrequentie',
  begin: '2031-01-01',
  eind: '2032-02-02',
  'reden-keuze': 'eigen-woorden',
  reden: 'merkreden',
  doelen: 'deels',
  werkwijze: 'merkwerkwijze',
  register: 'merkregister',
} as const

/** What the reader would see of an element's content. */
const TRACE: { readonly [gegeven: string]: RegExp } = {
  product: /merkproduct/,
  omvang: /merkomvang/,
  frequentie: /merkfrequentie/,
  duur: /2031|2032/,
  'doelrealisatie-hoofdlijn': /een deel is behaald/,
  'totstandkoming-oordeel': /merkwerkwijze/,
  deskundigheid: /merkregister/,
}

type Weighed = { readonly weighing: Weighing | undefined; readonly complete: boolean }
const WEIGHINGS: readonly [Weighed, ...Weighed[]] = [
  { weighing: undefined, complete: false },
  { weighing: { besluit: 'niet-geven' }, complete: false },
  { weighing: { besluit: 'geven', noodzaak: 'merkafweging', nietMinder: '' }, complete: false },
  { weighing: { besluit: 'geven', noodzaak: ' ', nietMinder: 'merkafweging' }, complete: false },
  { weighing: { besluit: 'geven', noodzaak: 'merkafweging', nietMinder: 'merkafweging' }, complete: true },
]
const GROUPS = ['nog-niet', 'standaardverzoek', 'geheimhouding', 'toestemming-geweigerd', 'niet-gerechtigd'] as const
const CONSENTS = ['ja', 'niet-gevraagd', 'nee'] as const
const AGES = ['onder-12', '12-15', '16-17', '18-plus'] as const
const OCCASIONS = ['eerste-aanvraag', 'verlenging', 'wijziging', 'afbouw', 'tussentijds'] as const

/** Pseudo-random choices with a fixed start, so that a failure can be repeated. */
function dice(seed: number): <T>(list: readonly [T, ...T[]]) => T {
  let state = seed
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[Math.floor((state / 2 ** 32) * list.length)] ?? list[0]
  }
}

type Throw = { readonly gegeven: string; readonly oordeel: string | null; readonly weighed: Weighed }
type Trial = { readonly zaak: LetterCase; readonly throws: readonly Throw[]; readonly consent: string }

const [FIRST = 'bsn', ...REST] = GEGEVENS
const OUTCOMES: readonly [string | null, ...(string | null)[]] = [null, ...OORDELEN]

/** A case with verdicts as the dice fall, also ones that the norms would never give. */
function throwCase(pick: ReturnType<typeof dice>): Trial {
  const asked = [...new Set(Array.from({ length: 6 }, () => pick<string>([FIRST, ...REST])))]
  const throws = asked.map((gegeven) => ({ gegeven, oordeel: pick(OUTCOMES), weighed: pick(WEIGHINGS) }))
  const consent = pick<string>(CONSENTS)
  const feiten = {
    pet: pick<string>(DOMEINEN.pet),
    leeftijd: pick<string>(AGES),
    wilsbekwaam: 'ja',
    aanleiding: pick<string>(OCCASIONS),
    toestemming: consent,
    'schriftelijke-toestemming': consent === 'ja' ? 'ja' : 'nee',
  }
  const zaak = collectCase({
    request: { peildatum: '2026-11-23', feiten, gegevens: asked.map((gegeven) => ({ gegeven, feiten: {} })) },
    explained: throws.map(({ gegeven, oordeel }) => ({
      gegeven,
      oordeel,
      norm: null,
      normtekst: { groep: pick<string>(GROUPS), ontbreekt: pick([['overlegd'], ['motivering'], ['pet']]) },
      bronnen: [],
      kanWel: asked,
      ontbreekt: [],
    })),
    weighings: Object.fromEntries(
      throws.flatMap(({ gegeven, weighed }) => (weighed.weighing === undefined ? [] : [[gegeven, weighed.weighing]])),
    ),
  })
  assert.ok(!isLetterProblem(zaak))
  return { zaak, throws, consent }
}

/** The rule, said again on its own: what may stand in a letter as given. */
function mayBeGiven({ oordeel, weighed }: Throw, consent: string): boolean {
  if (oordeel === 'moet' || oordeel === 'mag') return true
  if (oordeel === 'mag-na-afweging') return weighed.complete
  return oordeel === 'mag-met-toestemming' && consent === 'ja'
}

/** The list items under a heading, or after an introduction. */
function itemsAfter(letter: Letter, start: RegExp, end: RegExp): readonly string[] {
  const lines: string[] = []
  let inside = false
  for (const block of letter.blocks) {
    const text = blockLines(block).map(lineText)
    if (block.kind !== 'list' && text.some((line) => start.test(line))) inside = true
    else if (block.kind !== 'list' && text.some((line) => end.test(line))) inside = false
    if (inside && block.kind === 'list') lines.push(...text)
  }
  return lines
}

function textOf(letter: Letter): string {
  return letter.blocks.flatMap(blockLines).map(lineText).join('\n')
}

function assertTraces(letter: Letter, { zaak, throws, consent }: Trial): void {
  const text = textOf(letter)
  assert.doesNotMatch(text, /merkafweging/)
  for (const thrown of throws) {
    const trace = TRACE[thrown.gegeven]
    if (trace !== undefined && !mayBeGiven(thrown, consent)) assert.doesNotMatch(text, trace, thrown.gegeven)
  }
  for (const [gegeven, trace] of Object.entries(TRACE)) {
    if (!zaak.elements.some((element) => element.gegeven === gegeven)) assert.doesNotMatch(text, trace, gegeven)
  }
}

function refusedLabels({ zaak, throws, consent }: Trial): readonly string[] {
  return zaak.elements
    .filter((element: CaseElement) =>
      throws.some((item) => item.gegeven === element.gegeven && !mayBeGiven(item, consent)),
    )
    .map((element) => element.label)
}

test('Bij duizend willekeurige uitkomsten staat een geweigerd gegeven nooit bij wat de vrager krijgt', () => {
  const pick = dice(20261123)
  for (let round = 0; round < 1000; round += 1) {
    const trial = throwCase(pick)
    for (const { disposition, gegeven } of trial.zaak.elements) {
      const thrown = trial.throws.find((item) => item.gegeven === gegeven)
      assert.ok(thrown)
      assert.equal(isGiven(disposition), mayBeGiven(thrown, trial.consent) && !declined(thrown), gegeven)
    }
    const letter = mustCompose('antwoord', trial.zaak, MARKED)
    const received = [
      ...itemsAfter(letter, /^Wat u van ons krijgt$/, /^(Wat|Waar) (?!u van ons krijgt)/),
      ...itemsAfter(letter, /^Wij geven u wel:$/, /./),
    ].map((line) => line.split(':')[0] ?? '')
    for (const label of refusedLabels(trial)) assert.ok(!received.includes(label), `${label} in ronde ${round}`)
    assertTraces(letter, trial)
  }
})

/** A "mag" or "moet" is not weighed; only an element that needs weighing can be declined. */
function declined({ oordeel, weighed }: Throw): boolean {
  return oordeel === 'mag-na-afweging' && weighed.weighing?.besluit === 'niet-geven'
}

test('Ook de andere brieven geven nooit wat geweigerd of nog niet beslist is', () => {
  const pick = dice(4310)
  let composed = 0
  for (let round = 0; round < 1000; round += 1) {
    const trial = throwCase(pick)
    for (const id of LETTER_IDS.filter((item) => item !== 'antwoord')) {
      const known = new Set<string>(veldenVan(id).map((veld) => veld.id))
      const input = Object.fromEntries(Object.entries(MARKED).filter(([field]) => known.has(field)))
      const letter = compose(id, trial.zaak, input, STAMP)
      if (isLetterProblem(letter)) continue
      composed += 1
      assertTraces(letter, trial)
      const passedOn = itemsAfter(letter, /^(De|Een|Iemand) .*door over|krijgt$/, /./)
      for (const label of refusedLabels(trial))
        assert.ok(!passedOn.includes(label), `${id}: ${label} in ronde ${round}`)
    }
  }
  assert.ok(composed > 1000, `maar ${composed} brieven`)
})
