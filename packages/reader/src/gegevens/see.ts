// What the patterns see in a text, laid out per sentence: the elements, the cues and the role each place got.
import { findAll } from '../lexicon/lexicon.ts'
import type { Reading } from '../text/sentences.ts'
import { isFromProvider } from './afzender.ts'
import { isForm } from './formulier.ts'
import type { Inhoud } from './treffers.ts'
import { sortHits } from './treffers.ts'
import { settleFieldRows } from './veldenlijst.ts'
import { settleAnswers, settleReferences } from './verband.ts'
import { WOORDENBOEK } from './woordenboek.ts'
import type { GelezenZin, Plek } from './zinrol.ts'
import { readSentence } from './zinrol.ts'
import type { Zinsdeel } from './zinsdelen.ts'
import { cutIntoParts } from './zinsdelen.ts'

/** A text as the patterns see it. `parts` and `contents` run over the whole text; `firstPart[s]` is the first part of sentence s. */
export type Sight = {
  readonly reading: Reading
  readonly parts: readonly Zinsdeel[]
  readonly contents: readonly Inhoud[]
  readonly firstPart: readonly number[]
  /** The places of elements, per sentence. */
  readonly places: readonly (readonly Plek[])[]
  readonly form: boolean
  readonly provider: boolean
}

/** Runs all patterns over a text that was read. Fails never; linear in the text. */
export const see = (reading: Reading): Sight => {
  const { delen: parts, eerste: firstPart } = cutIntoParts(reading)
  const hits = findAll(WOORDENBOEK, reading)
  const contents = sortHits(reading, parts, hits)
  const form = isForm(reading)
  const read: GelezenZin[] = []
  for (let sentence = 0; sentence < reading.sentences.length; sentence += 1) {
    const from = firstPart[sentence] ?? 0
    const to = firstPart[sentence + 1] ?? from
    read.push(readSentence(reading, sentence, parts.slice(from, to), contents.slice(from, to), read, form))
  }
  settleFieldRows(reading, read)
  settleReferences(reading, parts, contents, read)
  settleAnswers(reading, read)
  return {
    reading,
    parts,
    contents,
    firstPart,
    places: read.map(({ plekken }) => plekken),
    form,
    provider: isFromProvider(reading, hits),
  }
}
