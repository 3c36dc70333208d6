// Small measures on a text that was read: does it ask, is it a rule for all, is it a form.

import type { Lezing } from './lezing.ts'
import { wordAt } from './lezing.ts'
import type { Zegt } from './soorten.ts'

/** What kind of text this is, as far as it decides whether a demand is a rule for everyone. */
export type Aard = {
  readonly regels: boolean
  readonly regeling: boolean
  readonly contract: boolean
  readonly formulier: boolean
  readonly uitleg: boolean
  readonly verhaal: boolean
  readonly first: number
  readonly last: number
}

const LABELS_OF_A_FORM = 3

type Genre = Extract<Zegt, { readonly als: 'genre' }>['genre']
type Telling = { readonly per: Readonly<Record<Genre, number>>; readonly first: number; readonly last: number }

/** How much the text shows of each kind; a word in the opening or the heading counts double. */
const tel = ({ reading, zones, vers }: Lezing): Telling => {
  const per: Record<Genre, number> = { regels: 0, regeling: 0, contract: 0, formulier: 0, uitleg: 0, verhaal: 0 }
  let first = 0
  let last = 0
  for (const { first: at, last: end, wat } of vers) {
    if (wat.als !== 'genre') continue
    const sentence = reading.sentenceOf[at] ?? 0
    per[wat.genre] += sentence < 2 || zones[sentence] === 'kop' ? 2 : 1
    if (last === 0) [first, last] = [at, end]
  }
  return { per, first, last }
}

/** Tells the kind of text. In: a text that was read. Out: which kinds it shows, and the first place that shows one. */
export const kindOfText = (lezing: Lezing): Aard => {
  const { per, first, last } = tel(lezing)
  const labels = lezing.reading.sentences.filter((sentence) => sentence.kind === 'label' && !sentence.older).length
  const { brief } = lezing
  return {
    regels: per.regels + per.regeling >= 2 && !brief,
    regeling: per.regeling >= 2 && !brief,
    contract: per.contract >= 2 && !brief,
    formulier: labels >= LABELS_OF_A_FORM || per.formulier >= 2,
    uitleg: per.uitleg + per.verhaal >= 2,
    verhaal: per.verhaal >= 2,
    first,
    last,
  }
}

const REDEN = new Set(['omdat', 'want', 'aangezien', 'doordat', 'namelijk', 'daardoor'])

/** Does the newest message give a reason at all? Only then may it be more than a bare demand. In: a text that was read. */
export const givesReason = ({ reading }: Lezing): boolean =>
  reading.sentences.some((sentence) => {
    if (sentence.older) return false
    for (let at = sentence.first; at < sentence.last; at += 1) if (REDEN.has(wordAt(reading, at))) return true
    return false
  })
