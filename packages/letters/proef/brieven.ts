// Alle proefbrieven: elke passende brief bij elk praktijkgeval, en de brieven bij de situaties daarnaast.
import assert from 'node:assert/strict'
import type { Letter, LetterCase, LetterId } from '../src/index.ts'
import { compose, isLetterProblem, suitableLetters } from '../src/index.ts'
import { ingevuld } from './invulling.ts'
import { SITUATIES } from './situaties.ts'
import { makeCase, practiceCases, STAMP, withNeeded } from './zaken.ts'

export type Proefbrief = {
  readonly naam: string
  readonly id: LetterId
  readonly zaak: LetterCase
  readonly brief: Letter
}

/** Composes a letter that must succeed. */
export function mustCompose(id: LetterId, zaak: LetterCase, input: { readonly [field: string]: unknown }): Letter {
  const brief = compose(id, zaak, input, STAMP)
  assert.ok(!isLetterProblem(brief), isLetterProblem(brief) ? brief.melding : '')
  return brief
}

function needed(id: LetterId, gegevens: readonly unknown[]): readonly unknown[] {
  return id === 'verlenging' || id === 'wijziging' ? withNeeded(gegevens, id) : gegevens
}

function proefbrief(naam: string, id: LetterId, zaak: LetterCase): Proefbrief {
  return { naam: `${naam}-${id}`, id, zaak, brief: mustCompose(id, zaak, ingevuld(id)) }
}

/** Every trial letter, filled in; the same list each time. */
export function alleBrieven(): readonly Proefbrief[] {
  const practice = practiceCases().flatMap(({ naam, verzoek }) =>
    suitableLetters(makeCase(verzoek.feiten, verzoek.gegevens)).map((id) =>
      proefbrief(naam, id, makeCase(verzoek.feiten, needed(id, verzoek.gegevens))),
    ),
  )
  const others = SITUATIES.flatMap(({ naam, letters, feiten, gegevens }) =>
    letters.map((id) => proefbrief(naam, id, makeCase(feiten, needed(id, gegevens)))),
  )
  return [...practice, ...others]
}
