// Scores the contract check: of the clauses that go beyond the law how many are found, and how often an alarm is right.
import { checkContract } from '../src/index.ts'
import type { Counts } from './counting.ts'
import { add } from './counting.ts'
import type { Marked, Span } from './samples.ts'
import type { Note } from './score-letters.ts'

/** Counts per verdict, and under `alarm` both kinds of alarm together. */
export type ContractScores = { readonly teksten: number; readonly oordelen: Counts }

const FINE = 'in-orde'
export const ALARM = 'alarm'

type Found = { readonly van: number; readonly tot: number; readonly oordeel: string; readonly tekst: string }

/** At least half of the shorter one is shared. */
const touches = (found: Found, label: Span): boolean => {
  const shared = Math.min(found.tot, label.tot) - Math.max(found.van, label.van)
  return shared * 2 >= Math.min(found.tot - found.van, label.tot - label.van)
}

const allows = (label: Span, oordeel: string): boolean => label.soort === oordeel || label.ook.includes(oordeel)

const isAlarm = (label: Span): boolean => [label.soort, ...label.ook].some((oordeel) => oordeel !== FINE)

const scoreLabels = (counts: Counts, text: Marked, found: readonly Found[], note: Note): void => {
  for (const label of text.plaatsen) {
    const at = found.filter((one) => touches(one, label))
    const met = at.some(({ oordeel }) => allows(label, oordeel))
    add(counts, label.soort, met ? 'goed' : 'gemist')
    if (label.soort !== FINE) add(counts, ALARM, at.some(({ oordeel }) => oordeel !== FINE) || met ? 'goed' : 'gemist')
    if (!met) note(`gemist ${label.soort}: ${text.tekst.slice(label.van, label.tot)}`)
  }
}

/** A finding on a place without a label counts as too many, unless it says that all is in order. */
const scoreFindings = (counts: Counts, text: Marked, found: readonly Found[], note: Note): void => {
  for (const one of found) {
    const labels = text.plaatsen.filter((label) => touches(one, label))
    if (labels.some((label) => allows(label, one.oordeel)) || (one.oordeel === FINE && labels.length === 0)) continue
    add(counts, one.oordeel, 'teveel')
    if (one.oordeel !== FINE && !labels.some(isAlarm)) add(counts, ALARM, 'teveel')
    note(`teveel ${one.oordeel}: ${one.tekst}`)
  }
}

/** Scores contracts. In: labelled texts, and who is told of each mistake. Out: the counts. Fails never. */
export const scoreContracts = (texts: readonly Marked[], note: Note): ContractScores => {
  const oordelen: Counts = new Map()
  for (const text of texts) {
    const found = checkContract(text.tekst).clausules
    scoreLabels(oordelen, text, found, note)
    scoreFindings(oordelen, text, found, note)
  }
  return { teksten: texts.length, oordelen }
}
