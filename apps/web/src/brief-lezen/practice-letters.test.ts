// The practice cases as letters: with what stands ready from the letter and the rest from the case, the outcome is that of the case.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isProblem, judge, openSlices, parseRequest } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { readLetter } from '@deelwijs/reader'
import { isObject } from '../app/json-object.ts'
import { firstChoices } from './choices.ts'
import { openingsFor } from './openings.ts'
import { proposalsOf } from './proposals.ts'

const CASES = new URL('../../../../cases/', import.meta.url)
const LETTERS = new URL('../../../../packages/reader/corpus/brieven-oefen.jsonl', import.meta.url)
const DAY = '2026-11-23'

type Loose = { readonly [name: string]: unknown }
const objects = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isObject) : [])
const part = (value: unknown): Loose => (isObject(value) ? value : {})

/** The requests of a practice case, by the name that the letters carry. */
const requests = new Map(
  readdirSync(CASES)
    .filter((name) => /^pv\d+.*\.json$/.test(name))
    .map((name): [string, readonly Loose[]] => {
      const parsed = part(JSON.parse(readFileSync(new URL(name, CASES), 'utf8')))
      return [`PV${Number(String(parsed['id']).slice(2))}`, objects(parsed['verzoeken'])]
    }),
)

const letters = readFileSync(LETTERS, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => part(JSON.parse(line)))
  .filter((letter) => typeof letter['pv'] === 'string')

const slice = openSlices(NORMENSET)(DAY)

function outcome(gegeven: string, request: Loose, facts: Loose): string | null {
  assert.ok(!isProblem(slice))
  const own = objects(request['gegevens']).find((item) => item['gegeven'] === gegeven)
  const feiten = { ...part(request['feiten']), ...facts }
  const parsed = parseRequest(slice, {
    peildatum: DAY,
    feiten,
    gegevens: [{ gegeven, feiten: part(own?.['feiten']) }],
  })
  assert.ok(!isProblem(parsed), JSON.stringify(parsed))
  return judge(slice, parsed).oordelen[0]?.oordeel ?? null
}

type Compared = { readonly what: string; readonly got: string | null; readonly expected: unknown }

/** Each element of the case that the letter asks, under the facts that stand ready; only where the letter shows the same task. */
function compared(letter: Loose): readonly Compared[] {
  const proposals = proposalsOf(readLetter(String(letter['tekst'])))
  const openings = openingsFor(proposals, firstChoices(proposals), DAY)
  return openings.flatMap(({ elements, facts }) => {
    const same = (requests.get(String(letter['pv'])) ?? []).filter(
      (request) => facts['pet'] === undefined || facts['pet'] === part(request['feiten'])['pet'],
    )
    return same.flatMap((request) =>
      elements.flatMap((gegeven) => {
        const expected = part(part(request['verwacht'])[gegeven])['oordeel']
        if (expected === undefined) return []
        return [{ what: `${letter['id']} ${gegeven}`, got: outcome(gegeven, request, facts), expected }]
      }),
    )
  })
}

test('geen oefenbrief leidt met wat klaarstaat tot een ander oordeel dan zijn casus', () => {
  const all = letters.flatMap(compared)
  assert.deepEqual(
    all.filter(({ got, expected }) => got !== expected),
    [],
  )
  assert.ok(all.length >= 24, `${all.length} vergeleken`)
})
