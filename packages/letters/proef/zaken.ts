// Zaken om brieven mee te beproeven: de praktijkgevallen, en situaties die daar niet in zitten. Alle namen zijn verzonnen.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import type { Facts, Slice } from '@deelwijs/engine'
import { compile, explain, factsOf, isProblem, parseRequest } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import type { Weighing } from '../src/disposition.ts'
import type { LetterCase } from '../src/index.ts'
import { collectCase, elementsNeeded, isLetterProblem } from '../src/index.ts'

export const PEILDATUM = '2026-11-23'
/** A fixed stamp, so that a golden letter changes only when its words change. */
export const STAMP = { datum: PEILDATUM, peildatum: PEILDATUM, normenset: '0123456789abcdef' }

const CASES = new URL('../../../cases/', import.meta.url)

/** A request as the case files write it. */
type Verzoek = { readonly id: string; readonly feiten: Facts; readonly gegevens: readonly unknown[] }

function isVerzoek(value: unknown): value is Verzoek {
  return typeof value === 'object' && value !== null && 'id' in value && 'feiten' in value && 'gegevens' in value
}

/** The twelve practice cases with each of their requests, by name: "pv03-beslisser". */
export function practiceCases(): readonly { readonly naam: string; readonly verzoek: Verzoek }[] {
  return readdirSync(CASES)
    .filter((file) => /^pv\d+\.json$/.test(file))
    .sort()
    .flatMap((file) => {
      const parsed: unknown = JSON.parse(readFileSync(new URL(file, CASES), 'utf8'))
      assert.ok(
        typeof parsed === 'object' && parsed !== null && 'verzoeken' in parsed && Array.isArray(parsed.verzoeken),
      )
      return parsed.verzoeken
        .filter(isVerzoek)
        .map((verzoek) => ({ naam: `${file.slice(0, 4)}-${verzoek.id}`, verzoek }))
    })
}

let compiled: Slice | null = null
/** The norms in force on the date of these tests, compiled once. */
export function slice(): Slice {
  if (compiled === null) {
    const made = compile(NORMENSET, PEILDATUM)
    assert.ok(!isProblem(made))
    compiled = made
  }
  return compiled
}

export const GEWOGEN = {
  besluit: 'geven',
  noodzaak: 'Zonder deze uitleg kan de gemeente niet beslissen.',
  nietMinder: 'Alleen de soort hulp zegt hier te weinig.',
} as const satisfies Weighing

/** Judges and explains a request and collects the case. Every element that needs weighing is weighed, unless told otherwise. */
export function makeCase(feiten: Facts, gegevens: readonly unknown[], weighing: Weighing | null = GEWOGEN): LetterCase {
  const request = parseRequest(slice(), { peildatum: PEILDATUM, feiten, gegevens })
  assert.ok(!isProblem(request), isProblem(request) ? request.melding : '')
  const known = factsOf(request)
  const explained = request.gegevens.map(({ gegeven }) => explain(slice(), known(gegeven), gegeven, known))
  const weighings =
    weighing === null ? {} : Object.fromEntries(request.gegevens.map((asked) => [asked.gegeven, weighing]))
  const zaak = collectCase({ request, explained, weighings })
  assert.ok(!isLetterProblem(zaak))
  return zaak
}

/** The elements asked, with those a letter needs besides. */
export function withNeeded(gegevens: readonly unknown[], letter: 'verlenging' | 'wijziging'): readonly unknown[] {
  const asked = gegevens.map((entry) =>
    typeof entry === 'object' && entry !== null && 'gegeven' in entry ? entry.gegeven : entry,
  )
  return [...gegevens, ...elementsNeeded(letter).filter((gegeven) => !asked.includes(gegeven))]
}
