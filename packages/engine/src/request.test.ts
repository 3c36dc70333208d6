// De grens: elk fout verzoek krijgt een code, de plek en een Nederlandse zin die zegt wat er mis is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compiled, DATE } from '../invented/compiled.ts'
import { canHappen, completions, partialFacts } from '../invented/every-case.ts'
import { INVENTED } from '../invented/norms.ts'
import { VOCABULARY } from '../invented/vocabulary.ts'
import { isProblem, type ProblemCode } from './problem.ts'
import { impossible, parseDate, parseRequest } from './request.ts'

const SLICE = compiled()

const WRONG: readonly (readonly [string, unknown, ProblemCode, string, RegExp])[] = [
  ['geen object', 'bal', 'geen-verzoek', 'verzoek', /JSON-object met feiten en gegevens/],
  ['niets', null, 'geen-verzoek', 'verzoek', /JSON-object/],
  ['een lijst', [], 'geen-verzoek', 'verzoek', /JSON-object/],
  [
    'een vreemd veld',
    { gegevens: ['bal'], kleur: 'rood' },
    'onbekend-veld',
    'kleur',
    /"kleur".*peildatum, feiten, gegevens/,
  ],
  ['een andere peildatum', { peildatum: '2025-01-01', gegevens: ['bal'] }, 'ongeldige-datum', 'peildatum', /peildatum/],
  ['feiten als lijst', { feiten: ['rol'], gegevens: ['bal'] }, 'geen-verzoek', 'feiten', /feiten als object/],
  ['feiten die niets zijn', { feiten: null, gegevens: ['bal'] }, 'geen-verzoek', 'feiten', /feiten als object/],
  [
    'een onbekend feit',
    { feiten: { petje: 'ja' }, gegevens: ['bal'] },
    'onbekend-feit',
    'feiten.petje',
    /"petje" in feiten/,
  ],
  [
    'een onbekende waarde',
    { feiten: { pas: 'misschien' }, gegevens: ['bal'] },
    'onbekende-waarde',
    'feiten.pas',
    /"misschien" voor pas. Kies uit: ja, nee, verlopen/,
  ],
  [
    'een waarde die geen tekst is',
    { feiten: { pas: true }, gegevens: ['bal'] },
    'onbekende-waarde',
    'feiten.pas',
    /"true" voor pas/,
  ],
  [
    'een leeg antwoord',
    { feiten: { pas: null }, gegevens: ['bal'] },
    'onbekende-waarde',
    'feiten.pas',
    /"null" voor pas/,
  ],
  ['geen gegevens', { feiten: {} }, 'geen-gegevens', 'gegevens', /ten minste een gegeven/],
  ['een lege lijst', { gegevens: [] }, 'geen-gegevens', 'gegevens', /ten minste een gegeven/],
  ['gegevens als tekst', { gegevens: 'bal' }, 'geen-gegevens', 'gegevens', /gegevens als lijst, niet als "bal"/],
  ['gegevens die niets zijn', { gegevens: null }, 'geen-gegevens', 'gegevens', /gegevens als lijst, niet als "null"/],
  [
    'een onbekend gegeven',
    { gegevens: ['bal', 'fiets'] },
    'onbekend-gegeven',
    'gegevens[1]',
    /"fiets" in gegevens\[1\]/,
  ],
  ['een getal als gegeven', { gegevens: [7] }, 'onbekend-gegeven', 'gegevens[0]', /"7"/],
  ['een gegeven zonder naam', { gegevens: [{}] }, 'onbekend-gegeven', 'gegevens[0]', /"niets"/],
  [
    'een gegeven dat er twee keer staat',
    { gegevens: ['bal', { gegeven: 'bal' }] },
    'dubbel-gegeven',
    'gegevens[1]',
    /bal staat er twee keer/,
  ],
  [
    'een vreemd veld bij een gegeven',
    { gegevens: [{ gegeven: 'bal', soort: 'x' }] },
    'onbekend-veld',
    'gegevens[0].soort',
    /"soort" in gegevens\[0\]/,
  ],
  [
    'een onbekend feit bij een gegeven',
    { gegevens: [{ gegeven: 'bal', feiten: { haast: 'ja' } }] },
    'onbekend-feit',
    'gegevens[0].feiten.haast',
    /"haast" in gegevens\[0\].feiten/,
  ],
  [
    'een feit dat voor het hele verzoek geldt, bij een gegeven',
    { gegevens: [{ gegeven: 'bal', feiten: { pas: 'ja' } }] },
    'feit-niet-per-gegeven',
    'gegevens[0].feiten.pas',
    /pas geldt voor het hele verzoek/,
  ],
  [
    'feiten die niet samen kunnen',
    { feiten: { seizoen: 'zomer', maan: 'nieuw', rol: 'helper' }, gegevens: ['bal'] },
    'onmogelijke-combinatie',
    'seizoen, maan',
    /seizoen=zomer en maan=nieuw\. In de zomer is de maan vol/,
  ],
]

for (const [name, input, code, field, line] of WRONG) {
  test(`Een fout verzoek wordt geweigerd: ${name}`, () => {
    const result = parseRequest(SLICE, input)
    assert.ok(isProblem(result))
    assert.deepEqual([result.code, result.veld], [code, field])
    assert.match(result.melding, line)
    assert.ok(!result.melding.includes('\n'))
  })
}

test('Sleutels die een object kunnen vergiftigen, zijn gewoon onbekend', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    const inputs = [
      `{"gegevens":["bal"],"${key}":{"x":1}}`,
      `{"gegevens":["bal"],"feiten":{"${key}":"ja"}}`,
      `{"gegevens":[{"gegeven":"bal","${key}":1}]}`,
      `{"gegevens":[{"gegeven":"bal","feiten":{"${key}":"ja"}}]}`,
      `{"gegevens":["${key}"]}`,
      `{"gegevens":["bal"],"feiten":{"pas":"${key}"}}`,
    ]
    for (const text of inputs) {
      const result = parseRequest(SLICE, JSON.parse(text))
      assert.ok(isProblem(result), text)
      assert.ok(result.melding.includes(key), result.melding)
    }
  }
  assert.equal(Reflect.get({}, 'x'), undefined)
})

test('Een heel lange waarde wordt in de melding afgekapt', () => {
  const result = parseRequest(SLICE, { gegevens: ['x'.repeat(10_000)] })
  assert.ok(isProblem(result))
  assert.ok(result.melding.length < 120)
})

test('Een goed verzoek komt er precies uit zoals het erin ging', () => {
  const feiten = { rol: 'helper', ijver: 'nee' }
  const gegevens = ['bal', { gegeven: 'atlas', feiten: { ijver: 'ja' } }]
  const wanted = {
    peildatum: DATE,
    feiten,
    gegevens: [
      { gegeven: 'bal', feiten: {} },
      { gegeven: 'atlas', feiten: { ijver: 'ja' } },
    ],
  }
  assert.deepEqual(parseRequest(SLICE, { feiten, gegevens }), wanted)
  assert.deepEqual(parseRequest(SLICE, { peildatum: DATE, feiten, gegevens }), wanted)
  assert.deepEqual(parseRequest(SLICE, wanted), wanted)
})

test('Feiten bij een gegeven tellen mee voor wat niet samen kan', () => {
  const slice = compiled({ ...INVENTED, woorden: { ...VOCABULARY, perGegeven: ['maan'] } })
  const gegevens = ['bal', { gegeven: 'atlas', feiten: { maan: 'nieuw' } }]
  const result = parseRequest(slice, { feiten: { seizoen: 'zomer' }, gegevens })
  assert.ok(isProblem(result))
  assert.equal(result.code, 'onmogelijke-combinatie')
})

test('Precies de feiten die in geen enkel geval samen voorkomen, worden geweigerd, met de reden die erbij hoort', () => {
  const some = fc.constantFrom(...partialFacts(VOCABULARY.feiten))
  fc.assert(
    fc.property(some, (facts) => {
      const found = impossible(SLICE, facts)
      assert.equal(found === null, completions(VOCABULARY.feiten, facts).some(canHappen))
      if (found === null) return
      const rule = INVENTED.uitgesloten.find(({ omdat }) => found.melding.endsWith(omdat))
      assert.ok(rule !== undefined, found.melding)
      assert.equal(found.veld.split(', ').sort().join(), Object.keys(rule.als).sort().join())
      for (const [fact, value] of Object.entries(rule.als)) assert.equal(facts[fact], value)
    }),
    { numRuns: 1000 },
  )
})

test('Een reden wordt alleen genoemd als zij zelf de feiten uitsluit', () => {
  const uitgesloten = [
    { id: 'a', als: { rol: 'helper', pas: 'ja' }, omdat: 'Helpers hebben geen pas.' },
    { id: 'b', als: { rol: 'helper', pas: 'nee' }, omdat: 'Helpers hebben een pas.' },
    { id: 'c', als: { rol: 'helper', pas: 'verlopen' }, omdat: 'Helpers zijn nooit te laat.' },
  ]
  const slice = compiled({ ...INVENTED, uitgesloten })
  const alone = impossible(slice, { boete: 'geen', rol: 'helper' })
  assert.deepEqual(
    [alone?.code, alone?.melding],
    ['onmogelijke-combinatie', 'Deze feiten kunnen niet samen: rol=helper.'],
  )
  const open = compiled({ ...INVENTED, uitgesloten: uitgesloten.slice(0, 2) })
  assert.match(impossible(open, { rol: 'helper', pas: 'nee' })?.melding ?? '', /Helpers hebben een pas\.$/)
  assert.equal(impossible(open, { rol: 'helper' }), null)
})

test('Een datum bestaat op de kalender en is geschreven als jjjj-mm-dd', () => {
  for (const good of ['2026-11-23', '2028-02-29', '2026-12-31']) assert.equal(parseDate(good), good)
  for (const bad of [
    '2026-02-30',
    '2027-02-29',
    '23-11-2026',
    '2026-1-1',
    '2026-11-23T00:00',
    '',
    20261123,
    null,
    undefined,
  ]) {
    const result = parseDate(bad)
    assert.ok(isProblem(result), String(bad))
    assert.deepEqual([result.code, result.veld], ['ongeldige-datum', 'peildatum'])
    assert.match(result.melding, /jjjj-mm-dd/)
  }
})
