// Tells whether a telephone number, mail or postal address is that of the writer's own organisation: in the signature, or "bel mij op".
import type { Page } from './pagina.ts'
import { onOneLine, SHAPE, wordAt } from './pagina.ts'
import { RELATION_WORDS } from './woorden/relaties.ts'
import { ZONE } from './zones.ts'

const OWN = new Set('mij me ons onze mijn ondergetekende vragen'.split(' '))
const BACK = 12

const ofFamily = (page: Page, at: number): boolean => {
  for (let back = at - 1; back >= at - BACK && back >= 0; back -= 1) {
    if (!onOneLine(page, back, at)) return false
    if (RELATION_WORDS.has(wordAt(page, back))) return true
  }
  return false
}

const OFFICE = new Set(
  'secretariaat administratie receptie kantoor planbureau zorgadministratie servicedesk helpdesk klantenservice telefooncentrale centrale afdeling algemene algemeen hoofdkantoor frontoffice backoffice declaratieafdeling contractbeheer debiteurenadministratie'.split(
    ' ',
  ),
)
const OFFICE_BACK = 5

/** "Telefoon secretariaat: …": an office of the organisation stands close before. */
const isOfOffice = (page: Page, at: number): boolean => {
  for (let back = at - 1; back >= at - OFFICE_BACK && onOneLine(page, back, at); back -= 1)
    if (OFFICE.has(wordAt(page, back))) return true
  return false
}

/** "ons", "mij", or the name of who signs. */
const isWriter = (page: Page, at: number): boolean => {
  const word = wordAt(page, at)
  return OWN.has(word) || (page.shapes[at] === SHAPE.capital && page.signers.has(word))
}

/** In a sentence of the writer on how to reach the writer. The caller has looked for the family. */
const speaksOfSelf = (page: Page, at: number): boolean => {
  const { sentenceOf } = page.reading
  for (let back = at - 1; back >= at - BACK && onOneLine(page, back, at); back -= 1) {
    const same = sentenceOf[back] === sentenceOf[at] || wordAt(page, back) === 'vragen'
    if (same && isWriter(page, back)) return true
  }
  return false
}

/** Whether word `at` stands in the signature, and is not of the family. */
export const isInSignature = (page: Page, at: number): boolean =>
  ((page.zones[at] ?? 0) & ZONE.signature) !== 0 && !ofFamily(page, at)

/** Whether word `at` is part of how to reach the writer. */
export const isOwnContact = (page: Page, at: number): boolean => {
  if (ofFamily(page, at)) return false
  return isInSignature(page, at) || speaksOfSelf(page, at) || isOfOffice(page, at)
}
