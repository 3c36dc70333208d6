// Tells whether a name is that of a professional: in the salutation, the signature, a header line, or beside a profession.
import type { Chain, Chains } from './naam-keten.ts'
import { chainAt } from './naam-keten.ts'
import type { Page } from './pagina.ts'
import { gapBefore, onOneLine, SHAPE, wordAt } from './pagina.ts'
import { ACADEMIC_TITLES, isRole, TITLES } from './woorden/brief.ts'
import { RELATION_WORDS } from './woorden/relaties.ts'
import { ZONE } from './zones.ts'

const PROFESSIONAL_ZONES = ZONE.salutation | ZONE.signature | ZONE.header

const BETWEEN_ROLE = new Set('de onze generalist'.split(' '))

/** "orthopedagoog Jan Smit", "regiebehandelaar mw. Bos", "collega Peter". */
const roleBefore = (page: Page, first: number): boolean => {
  for (let at = first - 1; at >= first - 3 && onOneLine(page, at, first); at -= 1) {
    const word = wordAt(page, at)
    const title = TITLES.has(word) || ACADEMIC_TITLES.has(word)
    if (!title && /[.!?;]\s/.test(gapBefore(page, at + 1))) return false
    if (ACADEMIC_TITLES.has(word) || isRole(word)) return true
    if (!title && !BETWEEN_ROLE.has(word)) return false
  }
  return false
}

const OF_TEAM = /^(?:de|het|uw|ons|onze|wijkteam|gemeente|team|afdeling)$/
const BEFORE_ROLE =
  /^(?:is|wordt|nieuwe|vaste|onze|uw|de|als|kinder|en|jeugd|gz|klinisch|ambulant|senior|i|o|gezins|zijn|haar|systeem|speciaal)$/

/** "P. Jansen van het wijkteam". */
const ofTeam = (page: Page, at: number): boolean =>
  /^(?:van|bij)$/.test(wordAt(page, at)) && OF_TEAM.test(wordAt(page, at + 1)) && teamNear(page, at + 1)

/** What word `at` behind a name says: 1 a function, -1 that no function comes, 0 look on. `apart`: no sign stands between. */
const roleWord = (word: string, apart: boolean): number => {
  if (TEAM_WORDS.has(word) && !apart) return 1
  if (isRole(word) && !RELATION_WORDS.has(word))
    return !apart || /^(?:regiebehandelaar|orthopedagoog)$/.test(word) ? 1 : -1
  return BEFORE_ROLE.test(word) ? 0 : -1
}

/** "Jan Smit, GZ-psycholoog", "mevrouw Bos (consulent)". */
const roleAfter = (page: Page, last: number): boolean => {
  const gap = gapBefore(page, last)
  if (gap.length > 4 || /\.\s/.test(gap)) return false
  if (ofTeam(page, last)) return true
  for (let at = last; at < last + 5; at += 1) {
    const said = roleWord(wordAt(page, at), at === last && gap.trim() === '' && onOneLine(page, last - 1, last))
    if (said !== 0) return said > 0
  }
  return false
}

const TEAM_WORDS = new Set('wijkteam gemeente team toegang jeugdteam afdeling'.split(' '))
const teamNear = (page: Page, at: number): boolean =>
  TEAM_WORDS.has(wordAt(page, at)) || TEAM_WORDS.has(wordAt(page, at + 1))

/** The last words of the names in salutation, signature and headers: the people who write and read. */
export const surnamesOfProfessionals = (page: Page, chains: Chains): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let at = 0; at < page.reading.tokens.count; at += 1) {
    if (
      ((page.zones[at] ?? 0) & PROFESSIONAL_ZONES) === 0 ||
      page.shapes[at] === SHAPE.lower ||
      page.shapes[at] === SHAPE.digits
    )
      continue
    const chain = chainAt(chains, at, true)
    if (chain === undefined) continue
    if (!ofFamily(page, chain.first)) found.add(wordAt(page, chain.last - 1))
    at = chain.last - 1
  }
  return found
}

/** A word of the family close before on the line: then it is no professional, wherever it stands. */
const ofFamily = (page: Page, first: number): boolean => {
  for (let at = first - 1; at >= first - 4 && at >= 0 && onOneLine(page, at, first); at -= 1) {
    if (RELATION_WORDS.has(wordAt(page, at))) return true
  }
  return false
}

/** A name alone on the last line signs the text. */
const closesText = (page: Page, chain: Chain): boolean => {
  const { lines } = page
  return (
    lines.count > 2 &&
    onOneLine(page, lines.first[lines.count - 1] ?? 0, chain.first) &&
    chain.last === page.reading.tokens.count &&
    lines.first[lines.count - 1] === chain.first
  )
}

const CLOSERS = new Set('groet groeten groetjes mvg gr gegroet'.split(' '))
const beside = new Set(['gemeente', 'consulent'])

/** Whether the chain names a professional of this letter. */
export const isProfessional = (page: Page, chain: Chain, professionals: ReadonlySet<string>): boolean => {
  if (ofFamily(page, chain.first)) return false
  if (((page.zones[chain.first] ?? 0) & PROFESSIONAL_ZONES) !== 0) return true
  if (roleBefore(page, chain.first) || roleAfter(page, chain.last)) return true
  if (closesText(page, chain) || CLOSERS.has(wordAt(page, chain.first - 1))) return true
  const short = chain.capitals === 1 || chain.initials > 0
  return short && professionals.has(wordAt(page, chain.last - 1)) && !beside.has(wordAt(page, chain.first - 1))
}
