// Small measures on a text that was read: does it ask, is it a rule for all, is it a form.

import type { Lezing } from './lezing.ts'
import { woordOp } from './lezing.ts'

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

/** Tells the kind of text. In: a text that was read. Out: which kinds it shows, and the first place that shows one. */
export const aardVan = (lezing: Lezing): Aard => {
  const { reading, zones } = lezing
  const gezien = { regels: 0, regeling: 0, contract: 0, formulier: 0, uitleg: 0, verhaal: 0 }
  let first = 0
  let last = 0
  for (const { first: at, last: end, wat } of lezing.vers) {
    if (wat.als !== 'genre') continue
    const sentence = reading.sentenceOf[at] ?? 0
    const weight = sentence < 2 || zones[sentence] === 'kop' ? 2 : 1
    gezien[wat.genre] += weight
    if (last === 0) [first, last] = [at, end]
  }
  const labels = reading.sentences.filter((sentence) => sentence.kind === 'label' && !sentence.older).length
  const { brief } = lezing
  return {
    regels: gezien.regels + gezien.regeling >= 2 && !brief,
    regeling: gezien.regeling >= 2 && !brief,
    contract: gezien.contract >= 2 && !brief,
    formulier: labels >= LABELS_OF_A_FORM || gezien.formulier >= 2,
    uitleg: gezien.uitleg + gezien.verhaal >= 2,
    verhaal: gezien.verhaal >= 2,
    first,
    last,
  }
}

const REDEN = new Set(['omdat', 'want', 'aangezien', 'doordat', 'namelijk', 'daardoor'])

/** Does the newest message give a reason at all? Only then may it be more than a bare demand. In: a text that was read. */
export const noemtReden = ({ reading }: Lezing): boolean =>
  reading.sentences.some((sentence) => {
    if (sentence.older) return false
    for (let at = sentence.first; at < sentence.last; at += 1) if (REDEN.has(woordOp(reading, at))) return true
    return false
  })
