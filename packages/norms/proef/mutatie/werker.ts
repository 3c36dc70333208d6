// Een werker van de mutatieproef: krijgt steeds een regel van de normenset en velt het vonnis over al haar mutanten.
import { parentPort } from 'node:worker_threads'
import { NORMENSET } from '../../src/index.ts'
import { builtSlice } from '../schijf.ts'
import { createLastResort } from './laatste-toets.ts'
import { type Deel, mutantsOf } from './mutant.ts'
import { drawField } from './veld.ts'
import { judgeMutant, type Lot } from './vonnis.ts'

/** A rule to work on, by its place in the set. */
export type Opdracht = { readonly deel: Deel; readonly index: number }
/** What became of the mutants of one rule, and the ones that nothing noticed. */
export type Uitslag = Opdracht & {
  readonly loten: readonly Lot[]
  readonly levend: readonly string[]
}

/** Judges all mutants of one rule. */
export function createJudge(): (opdracht: Opdracht) => Uitslag {
  const veld = drawField(builtSlice())
  const last = createLastResort()
  return ({ deel, index }) => {
    const verdicts = mutantsOf(NORMENSET, deel, index).map((mutant) => ({
      name: mutant.name,
      ...judgeMutant(NORMENSET, mutant, veld, last),
    }))
    const alive = verdicts.filter(({ lot }) => lot === 'leeft')
    return {
      deel,
      index,
      loten: verdicts.map(({ lot }) => lot),
      levend: alive.map(({ name, waar }) => `${name}: ${waar}`),
    }
  }
}

if (parentPort !== null) {
  const port = parentPort
  const judge = createJudge()
  port.on('message', (opdracht: Opdracht | null) => {
    if (opdracht === null) port.close()
    else port.postMessage(judge(opdracht))
  })
  port.postMessage(null)
}
