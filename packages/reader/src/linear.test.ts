// Every door of the reader answers in time linear in the text. Steps are counted by the engine (block coverage), not by a clock.
import assert from 'node:assert/strict'
import { Session } from 'node:inspector/promises'
import { after, test } from 'node:test'
import { setFlagsFromString } from 'node:v8'

const HERE = new URL('.', import.meta.url).href
const SIZE = 400
const TIMES = 4

const LETTER =
  'Geachte aanbieder,\n\nVoor de verlenging van Noor Testkind ontvangen wij graag het behandelplan, de diagnose en een evaluatie.\nDe duur is bekend.\n\n'

const PIECES = [
  LETTER,
  'a',
  'a ',
  'a\n',
  'A\n',
  '1. a;\n',
  '1.\n',
  '\n1. Artikel 2: de aanbieder stuurt het plan; ',
  '- het plan\n',
  'plan ',
  'plan: ',
  'plan|',
  'de ',
  'Wij vragen ',
  'geen plan, ',
  'behandel-\n',
  'a@',
  '(',
  '0 ',
  '+31',
  'Jan van de ',
  'Dorpsstraat 1 ',
  'bijlage plan ',
  'Van: a\nVerzonden: b\n',
  'Op 3 maart 2026 schreef a:\n',
  '> a\n',
  '\u00e9',
  '\ufb03',
  '\ud83d\ude00',
  '.',
  '...\n',
] as const

// The counting starts before the reader is loaded, and no code is thrown away: only then is every block counted, every time.
setFlagsFromString('--no-flush-bytecode')
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
after(() => session.disconnect())
const { checkContract, checkForm, checkLeaks, readLetter } = await import('./index.ts')
const DOORS = { readLetter, checkContract, checkForm, checkLeaks }

/** How often each block of this room ran during `work`, all together. */
async function stepsOf(work: () => void): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  work()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const ranges = result
    .filter(({ url }) => url.startsWith(HERE))
    .flatMap(({ functions }) => functions.flatMap((one) => one.ranges))
  return ranges.reduce((sum, { count }) => sum + count, 0)
}

const isTooSlow = (short: number, long: number): boolean => long > short * TIMES * 1.25

/** Planted: looks at every pair of letters. */
function everyPair(text: string): number {
  let same = 0
  for (let left = 0; left < text.length; left += 1)
    for (let right = 0; right < text.length; right += 1) if (text.charAt(left) === text.charAt(right)) same += 1
  return same
}

test('de telling ziet werk dat met het kwadraat van de tekst groeit', async () => {
  const short = await stepsOf(() => everyPair('ab'.repeat(50)))
  const long = await stepsOf(() => everyPair('ab'.repeat(50 * TIMES)))
  assert.ok(isTooSlow(short, long))
})

for (const [name, door] of Object.entries(DOORS)) {
  test(`${name}: een tekst die ${TIMES} keer zo lang is, kost ongeveer ${TIMES} keer zoveel stappen`, async () => {
    const slow: string[] = []
    for (const piece of PIECES) {
      const times = piece === LETTER ? SIZE / 10 : SIZE
      door(piece.repeat(times))
      const short = await stepsOf(() => door(piece.repeat(times)))
      const long = await stepsOf(() => door(piece.repeat(times * TIMES)))
      assert.ok(short > 0)
      if (isTooSlow(short, long)) slow.push(`${JSON.stringify(piece)}: ${short} and ${long}`)
    }
    assert.deepEqual(slow, [])
  })
}
