// Finds what only the file may hold: disorders, medicines, treatment and family; and the lines that look so and are allowed.
import type { Hit } from '../lexicon/lexicon.ts'
import { compileLexicon, findAll } from '../lexicon/lexicon.ts'
import type { Page } from './pagina.ts'
import { anyWord, gapBefore, leakOn, onOneLine, SHAPE, wordAt } from './pagina.ts'
import type { Allowed, Leak, LeakKind } from './soorten.ts'
import { NOT_A_DISORDER } from './woorden/diagnoses.ts'
import { FAMILY_GROUPS, FAMILY_NEUTRAL } from './woorden/gezin.ts'
import { CONTENT_PATTERNS, type Meaning } from './woorden/laden.ts'
import { DOSE_UNITS } from './woorden/medicijnen.ts'
import { FIRST_NAMES } from './woorden/voornamen.ts'
import { TRAIT } from './zinnen.ts'

const LEXICON = compileLexicon(CONTENT_PATTERNS, FAMILY_GROUPS)
const SURE_RISK = 0.9
const SURE_IN_REFUSAL = 0.85

export type ContentHit = Hit<Meaning>

/** All hits of the word lists. In: a page. Out: hits in order of place. */
export const contentHits = (page: Page): readonly ContentHit[] => findAll(LEXICON, page.reading)

const CHILD_WORDS = new Set('dat hij jongen meisje kind zoon dochter jeugdige jongere client zij ze'.split(' '))

const PLAIN_LIST = 'lek/woorden/gezin-gewoon'

/** A word of consent or contact in the sentence. */
const isNeutral = (page: Page, at: number): boolean => {
  const sentence = page.reading.sentences[page.reading.sentenceOf[at] ?? 0]
  if (sentence === undefined) return false
  const first = Math.max(sentence.first, at - NEUTRAL_WITHIN)
  return anyWord(page, first, Math.min(sentence.last, at + NEUTRAL_WITHIN), (word) => FAMILY_NEUTRAL.has(word))
}

const NEUTRAL_WITHIN = 20

const COMMA = 2 | 8

const crossesComma = ({ reading: { tokens } }: Page, first: number, last: number): boolean => {
  for (let at = first + 1; at < last; at += 1) if (((tokens.before[at] ?? 0) & COMMA) !== 0) return true
  return false
}

/** A finding about the family stands only when no child comes between the parent and the state. */
const isAboutFamily = (page: Page, { first, last, wat, vorm }: ContentHit): boolean => {
  if (wat.lijst === PLAIN_LIST && isNeutral(page, first)) return false
  if (!wat.family) return true
  if (vorm.startsWith('<toestand>') && crossesComma(page, first, last)) return false
  if (/^(?:ruzie|conflict|strijd)/.test(wordAt(page, last - 1))) return true
  for (let at = first + 1; at < last - 1; at += 1) {
    const word = wordAt(page, at)
    const named = page.shapes[at] === SHAPE.capital && FIRST_NAMES.has(word) && wordAt(page, at - 1) !== 'van'
    if (CHILD_WORDS.has(word) || named) return false
  }
  return true
}

const isWeakHere = (page: Page, traits: Uint8Array, { first, wat }: ContentHit): boolean => {
  const trait = traits[page.reading.sentenceOf[first] ?? 0] ?? 0
  if ((trait & TRAIT.general) !== 0) return true
  const reported = (trait & (TRAIT.refuses | TRAIT.repeats)) !== 0
  return reported && wat.steps === 1 && wat.zekerheid < SURE_IN_REFUSAL
}

/** Words that say nothing of a person when they stand alone. */
const SAYS_NOTHING = new Set('problemen problematiek klachten hulpvraag'.split(' '))

/** "dyslexiezorg", "autismeteam": what is offered, not what someone has. */
const OF_CARE = /(?:zorg|team|poli|centrum|specialist|aanbod|richtlijn|netwerk|vereniging|expertise|behandelaars?)$/

const isPlainWord = (page: Page, { first, last, wat }: ContentHit): boolean =>
  last - first === 1 &&
  ((wat.soort === 'diagnose' ? NOT_A_DISORDER : SAYS_NOTHING).has(wordAt(page, first)) ||
    (wat.soort === 'diagnose' && OF_CARE.test(wordAt(page, first))))

type Span = { first: number; last: number; zekerheid: number; lijst: string; family: boolean }

/** Hits of one class that overlap become one. */
const merged = (hits: readonly ContentHit[]): readonly Span[] => {
  const spans: Span[] = []
  for (const { first, last, wat } of hits) {
    const open = spans.at(-1)
    if (open !== undefined && first < open.last) {
      open.last = Math.max(open.last, last)
      open.zekerheid = Math.max(open.zekerheid, wat.zekerheid)
      open.family = open.family || wat.family
    } else spans.push({ first, last, zekerheid: wat.zekerheid, lijst: wat.lijst, family: wat.family })
  }
  return spans
}

const CLAUSE_MOST = 8

/** End of the clause that a finding on the family opens: up to a comma, a child, or the end of the sentence. */
const clauseEnd = (page: Page, { last }: Span): number => {
  const { tokens, sentences, sentenceOf } = page.reading
  const end = Math.min(sentences[sentenceOf[last - 1] ?? 0]?.last ?? last, last + CLAUSE_MOST)
  let at = last
  while (
    at < end &&
    ((tokens.before[at] ?? 0) & (2 | 8)) === 0 &&
    !CHILD_WORDS.has(wordAt(page, at)) &&
    page.shapes[at] !== SHAPE.capital
  )
    at += 1
  return at
}

/** Which words lie in one of these spans. */
const covered = (count: number, spans: readonly { readonly first: number; readonly last: number }[]): Uint8Array => {
  const cover = new Uint8Array(count)
  for (const { first, last } of spans) cover.fill(1, first, last)
  return cover
}

const DOSE = /^\d{1,4}(?:mg|mcg|ug)$/

/** Doses: "10 mg", "27mg". */
const findDoses = (page: Page): readonly Leak[] => {
  const { tokens } = page.reading
  const units = tokens.words.map((word) => (DOSE_UNITS.has(word) ? 1 : DOSE.test(word) ? 2 : 0))
  const found: Leak[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    const unit = units[tokens.ids[at] ?? 0] ?? 0
    const number =
      unit === 1 &&
      at > 0 &&
      onOneLine(page, at - 1, at) &&
      page.shapes[at - 1] === SHAPE.digits &&
      /^ ?$/.test(gapBefore(page, at))
    if (unit === 2 || number)
      found.push(leakOn(page, [number ? at - 1 : at, at + 1], ['medicatie', 0.7, 'lek/dosering']))
  }
  return found
}

const DOSE_BEHIND = 24

/** A dose close behind a medicine on the same line belongs to it: one finding, not two. */
const withDoses = (page: Page, names: readonly Leak[], doses: readonly Leak[]): readonly Leak[] => {
  const sorted = [...names, ...doses].sort((left, right) => left.van - right.van)
  const kept: Leak[] = []
  for (const leak of sorted) {
    const open = kept.at(-1)
    const between = open === undefined ? '\n' : page.reading.text.original.slice(open.tot, leak.van)
    const same = leak.waarom === 'lek/dosering' && between.length <= DOSE_BEHIND && !/[\n;]/.test(between)
    if (open === undefined || !same) kept.push(leak)
    else kept[kept.length - 1] = { ...open, tot: leak.tot, tekst: page.reading.text.original.slice(open.van, leak.tot) }
  }
  return kept
}

const CONTENT_KINDS: readonly LeakKind[] = ['diagnose', 'behandelinhoud']

/** Finds content of treatment and family. In: a page, its hits and the marks of its sentences. Out: findings. Fails never; linear. */
export const findContent = (page: Page, hits: readonly ContentHit[], traits: Uint8Array): readonly Leak[] => {
  const allowed = covered(
    page.reading.tokens.count,
    hits.filter((hit) => hit.wat.soort === 'toegestaan'),
  )
  const right = hits.filter(
    (hit) =>
      !isPlainWord(page, hit) &&
      !isWeakHere(page, traits, hit) &&
      isAboutFamily(page, hit) &&
      !(allowed[hit.first] === 1 && allowed[hit.last - 1] === 1 && hit.wat.zekerheid < 0.8),
  )
  const ofKind = (kind: LeakKind): readonly Span[] => merged(right.filter((hit) => hit.wat.soort === kind))
  const family = ofKind('gezinsdetail')
  const ofFamily = covered(
    page.reading.tokens.count,
    family.filter((span) => span.family).map((span) => ({ first: span.first, last: clauseEnd(page, span) })),
  )
  const ofDisorder = covered(page.reading.tokens.count, ofKind('diagnose'))
  const leak = (kind: LeakKind, span: Span): Leak =>
    leakOn(page, [span.first, span.last], [kind, span.zekerheid, span.lijst])
  return [
    ...family.map((span) => leak('gezinsdetail', span)),
    ...withDoses(
      page,
      ofKind('medicatie').map((span) => leak('medicatie', span)),
      findDoses(page),
    ),
    ...CONTENT_KINDS.flatMap((kind) =>
      ofKind(kind)
        .filter((span) => ofFamily[span.first] !== 1 || (kind === 'behandelinhoud' && span.zekerheid >= SURE_RISK))
        .filter((span) => kind !== 'behandelinhoud' || ofDisorder[span.first] !== 1 || ofDisorder[span.last - 1] !== 1)
        .map((span) => leak(kind, span)),
    ),
  ]
}

/** Lines on main lines that were recognised as allowed. */
export const allowedLines = (page: Page, hits: readonly ContentHit[]): readonly Allowed[] =>
  merged(hits.filter((hit) => hit.wat.soort === 'toegestaan')).map((span) => {
    const { van, tot, tekst } = leakOn(page, [span.first, span.last], ['behandelinhoud', 0, span.lijst])
    return { van, tot, tekst, waarom: span.lijst }
  })
