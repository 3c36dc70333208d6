// Is deze tekst een formulier? Dan zijn velden, punten en kopjes vragen.

import { MARK } from '../text/gaps.ts'
import type { Reading, Sentence } from '../text/sentences.ts'
import { wordAt } from './zinsdelen.ts'

const VELDEN = 3
const KOPREGELS = 4
const FORMULIER = /formulier$|^aanvraagbericht$|^portaal$|^aanmeldblad$|^aanmelding$|^vragenlijst$|^checklist$|^format$/

const eindigtOpPuntjes = (reading: Reading, zin: Sentence): boolean =>
  ((reading.tokens.before[zin.last] ?? 0) & MARK.leader) !== 0

/** Een tekst met drie of meer velden, of met het woord formulier in de eerste regels en minstens één veld. */
export const isForm = (reading: Reading): boolean => {
  const velden = reading.sentences.filter(
    (zin) => !zin.older && (zin.kind === 'label' || eindigtOpPuntjes(reading, zin)),
  ).length
  if (velden >= VELDEN) return true
  const einde = reading.sentences[KOPREGELS]?.first ?? reading.tokens.count
  for (let at = 0; at < einde; at += 1) if (FORMULIER.test(wordAt(reading, at))) return velden > 0
  return false
}
