// How much content of the file may go out together: past a few elements a limited answer is no longer limited.
import { GROEPEN } from '@deelwijs/words'
import type { Weighings } from '../app/assessment-shape.ts'
import { DECISION, isSettled, KEEP } from '../app/weighing.ts'

/** More elements of the file than this call for a warning. */
const LIMITED = 3

const FILE: readonly string[] = GROEPEN.dossier

type Weighable = {
  readonly gegeven: string
  readonly explanation: { readonly oordeel: string | null; readonly gewicht: string | null }
}

/** The elements of the file that may still go out after a weighing, when there are too many of them; otherwise none. */
export function tooWide(outcomes: readonly Weighable[], weighings: Weighings): readonly string[] {
  const open = outcomes.filter(({ gegeven, explanation: { oordeel, gewicht } }) => {
    const weighing = weighings[gegeven]
    const kept = isSettled(weighing, gewicht) && weighing?.[DECISION] === KEEP
    return oordeel === 'mag-na-afweging' && FILE.includes(gegeven) && !kept
  })
  return open.length > LIMITED ? open.map(({ gegeven }) => gegeven) : []
}
