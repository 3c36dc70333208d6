// The leak check: what in an outgoing text should perhaps not be in it. Proposals with their place; it never says that a text is clean.
import { findAddresses } from './adres.ts'
import { findAbbreviations } from './afkortingen.ts'
import { findBsn } from './bsn.ts'
import { findClientNumbers } from './clientnummer.ts'
import { findCodes } from './codes.ts'
import { findDocuments } from './dossierstuk.ts'
import { findMail } from './e-mail.ts'
import { isOwnSubject } from './eigen-brief.ts'
import { findBirthDates } from './geboortedatum.ts'
import { numberRuns } from './getallen.ts'
import { allowedLines, contentHits, findContent } from './inhoud.ts'
import { findNames } from './naam.ts'
import { readPage } from './pagina.ts'
import type { Allowed, Leak, LeakKind } from './soorten.ts'
import { SEARCHED } from './soorten.ts'
import { findPhones } from './telefoon.ts'
import { findStatements } from './uitspraak.ts'
import { withFields } from './velden.ts'
import { sentenceTraits, TRAIT } from './zinnen.ts'

export type LeakReport = {
  readonly bevindingen: readonly Leak[]
  readonly gezochtNaar: typeof SEARCHED
  readonly toegestaan: readonly Allowed[]
}

/** Classes of which one place can be only one, most telling first. */
const ORDER: readonly LeakKind[] = ['e-mail', 'bsn', 'telefoon', 'geboortedatum', 'adres', 'clientnummer']

const HOLDS_NO_NAME: readonly LeakKind[] = ['e-mail', 'adres', 'clientnummer', 'medicatie', 'diagnose']

/** A "name" that lies inside a street, a medicine or another such finding is none. */
const withoutNamesInside = (found: readonly Leak[]): readonly Leak[] => {
  const holders = found
    .filter((leak) => HOLDS_NO_NAME.includes(leak.soort))
    .toSorted((left, right) => left.van - right.van)
  const names = found.filter((leak) => leak.soort === 'naam')
  const inside = new Set<Leak>()
  let at = 0
  for (const name of names) {
    while (at < holders.length && (holders[at]?.tot ?? 0) <= name.van) at += 1
    const holder = holders[at]
    if (holder !== undefined && holder.van < name.tot) inside.add(name)
  }
  return found.filter((leak) => !inside.has(leak))
}

/** Findings of one class that overlap: the first of them. */
const withoutSame = (found: readonly Leak[]): readonly Leak[] => {
  const ends = new Map<LeakKind, number>()
  return found
    .toSorted((left, right) => left.van - right.van || right.tot - left.tot)
    .filter((leak) => {
      if (leak.van < (ends.get(leak.soort) ?? 0)) return false
      ends.set(leak.soort, leak.tot)
      return true
    })
}

const CONTENT_INSIDE: readonly LeakKind[] = ['behandelinhoud', 'medicatie', 'diagnose']

/** Content that lies wholly inside the name of a document, and treatment inside what is said of the family, is not found twice. */
const withoutContentInside = (found: readonly Leak[]): readonly Leak[] => {
  const holders = found
    .filter((leak) => leak.soort === 'dossierstuk' || leak.soort === 'gezinsdetail')
    .toSorted((left, right) => left.van - right.van)
  let at = 0
  return found
    .toSorted((left, right) => left.van - right.van || right.tot - left.tot)
    .filter((leak) => {
      while (at < holders.length && (holders[at]?.tot ?? 0) <= leak.van) at += 1
      const holder = holders[at]
      if (holder === undefined || holder.van > leak.van || holder.tot < leak.tot) return true
      return holder.soort === 'dossierstuk' ? !CONTENT_INSIDE.includes(leak.soort) : leak.soort !== 'behandelinhoud'
    })
}

const rank = (leak: Leak): number => ORDER.indexOf(leak.soort)

/** The surer of two that overlap; of equals the class that says most. */
const beats = (left: Leak, right: Leak): boolean =>
  left.zekerheid === right.zekerheid ? rank(left) < rank(right) : left.zekerheid > right.zekerheid

/** Of numbers and addresses that overlap, the class that says most; every other finding stays. */
const withoutDoubles = (found: readonly Leak[]): readonly Leak[] => {
  const numbers = found.filter((leak) => rank(leak) >= 0).sort((left, right) => left.van - right.van)
  const medicines = new Set(found.filter((leak) => leak.soort === 'medicatie').map((leak) => leak.van))
  const dropped = new Set<Leak>(numbers.filter((leak) => leak.soort === 'adres' && medicines.has(leak.van)))
  let open: Leak | undefined
  for (const leak of numbers) {
    if (open !== undefined && leak.van < open.tot) {
      const worse: Leak = beats(leak, open) ? open : leak
      dropped.add(worse)
      if (worse === open) open = leak
    } else open = leak
  }
  return withoutNamesInside(withoutContentInside(found.filter((leak) => !dropped.has(leak))))
}

/**
 * Checks an outgoing text. In: any text. Out: findings in order of place, what was looked for, and lines recognised as allowed.
 * Fails never; time is linear in the text. No finding is no proof: read the text yourself.
 */
export const checkLeaks = (text: string): LeakReport => {
  const page = readPage(text)
  const runs = numberRuns(page)
  const hits = contentHits(page)
  const traits = sentenceTraits(page)
  const own = isOwnSubject(page)
  const isGeneral = (at: number): boolean => ((traits[page.reading.sentenceOf[at] ?? 0] ?? 0) & TRAIT.general) !== 0
  const listed = [...findContent(page, hits, traits), ...findCodes(page)]
  const content = withFields(page, withoutSame([...listed, ...findAbbreviations(page, isGeneral)]))
  const births = findBirthDates(page)
  const found = [
    ...findBsn(page, runs),
    ...findPhones(page, runs),
    ...findMail(page),
    ...births,
    ...findAddresses(page),
    ...findClientNumbers(page),
    ...content,
    ...findStatements(page, traits, [...content, ...births]),
    ...findDocuments(page, hits, traits),
    ...findNames(page),
  ]
  const leaks = withoutDoubles(found.filter((leak) => !own(leak))).toSorted(
    (left, right) => left.van - right.van || left.tot - right.tot,
  )
  const subject = found
    .filter(own)
    .map(({ van, tot, tekst }) => ({ van, tot, tekst, waarom: 'lek/onderwerp-eigen-brief' }))
  return {
    bevindingen: leaks,
    gezochtNaar: SEARCHED,
    toegestaan: [...allowedLines(page, hits), ...subject].toSorted((left, right) => left.van - right.van),
  }
}
