// Tells which words say that the number beside them is that of a client or a file.
import { gapBefore, onOneLine, type Page, SHAPE, wordAt } from './pagina.ts'
import { LABELS } from './woorden/labels.ts'
import { RELATION_WORDS } from './woorden/relaties.ts'
import { FIRST_NAMES } from './woorden/voornamen.ts'

const WHOSE =
  /^(?:aanmeld|client|clnt|cl|patient|pat|deelnemer|bewoner|casus|kind|leerling|jeugdige|dossier|zorg|ecd|epd|inschrijf|inschrijving|verzekerde|polis|klant|persoon|pupil|gezin|paspoort|document|identiteit|vreemdeling|rijbewijs|verzekering|relatie|mrn|pgn|student|zorgdossier|clientdossier|ind|cjg|kaart)/
const NUMBER = /(?:nummer|nummers|nr|nrs|code|codes|id|ids|referentie|kenmerk|systeem|registratie)$/

/** "cliëntnummer", "deelnemersnr", "bewonersnummer", "cliëntsysteem": one word that says so. */
export const isClientWord = (word: string): boolean =>
  LABELS.get(word) === 'client' ||
  (word.length > 3 && WHOSE.test(word) && NUMBER.test(word) && LABELS.get(word) !== 'ander')

const FIRST_HALVES = new Set(
  'intern interne cl pat client patient v kind casus ecd epd deelnemer bewoner zorg inschrijf pupil id nummer kenmerk code reg leerling'.split(
    ' ',
  ),
)
const SECOND_HALVES = new Set(
  'nr nrs nummer nummers no id code client patient jeugdige kind ecd epd referentie deelnemer bewoner'.split(' '),
)
const PLAIN_HALVES = new Set(['id', 'nummer', 'kenmerk', 'code', 'reg'])
const PERSON_HALVES = new Set('client patient jeugdige kind ecd epd deelnemer bewoner'.split(' '))

/** "cl.nr.", "V-nummer", "ID jeugdige", "kenmerk cliënt": two words that say so. */
export const isClientPair = (page: Page, at: number): boolean => {
  const left = wordAt(page, at)
  const right = wordAt(page, at + 1)
  if (!FIRST_HALVES.has(left) || !SECOND_HALVES.has(right) || !onOneLine(page, at, at + 1)) return false
  if (!/^[ .-]{0,2}$/.test(gapBefore(page, at + 1))) return false
  return PLAIN_HALVES.has(left) ? PERSON_HALVES.has(right) : true
}

const OWNED = new Set(
  'zaaknr zaaknummer zaak registratienr registratienummer relatienr relatienummer kenmerk referentie referentienummer nummer nr volgnummer lidnummer polisnr code dossier id'.split(
    ' ',
  ),
)

/** Is word `at` a person of the family: "Noor", "moeder", "de jeugdige"? */
const isPerson = (page: Page, at: number): boolean =>
  RELATION_WORDS.has(wordAt(page, at)) || (page.shapes[at] !== SHAPE.lower && FIRST_NAMES.has(wordAt(page, at)))

const ofPerson = (page: Page, van: number): boolean =>
  wordAt(page, van) === 'van' &&
  onOneLine(page, van, van + 1) &&
  (isPerson(page, van + 1) ||
    (/^(?:de|het|ons|onze|uw|deze|dit)$/.test(wordAt(page, van + 1)) && isPerson(page, van + 2)))

const KNOWN = new Set(
  'bekend ingeschreven geregistreerd clientsysteem clientenbestand systeem administratie'.split(' '),
)
const REGISTERS = new Set('kvk big skj agb register handelsregister kwaliteitsregister vecozo'.split(' '))
const KNOWN_BACK = 6

const ROW_BACK = 10

/** "Cliëntgegevens: M. Achterberg, 19-6-'12, nr. WH-30221": a number in a row about a client. */
const inRowOfClient = (page: Page, at: number): boolean => {
  if (!/^(?:nummer|nr)$/.test(wordAt(page, at)) || !gapBefore(page, at).includes(',')) return false
  if (LABELS.get(wordAt(page, at + 1)) === 'ander') return false
  for (let back = at - 1; back >= at - ROW_BACK && onOneLine(page, back, at); back -= 1)
    if (/^(?:client|jeugdige|kind|patient)/.test(wordAt(page, back)) || isPerson(page, back)) return true
  return false
}

/** "bij ons bekend onder nummer 20114": a plain word of number, and in the sentence that someone is known so. */
const isKnownUnder = (page: Page, at: number): boolean => {
  if (inRowOfClient(page, at)) return true
  if (!/^(?:nummer|nr|code|nummers)$/.test(wordAt(page, at)) || !/^(?:onder|met|als)$/.test(wordAt(page, at - 1))) {
    return false
  }
  let known = false
  for (let back = at - 1; back >= at - KNOWN_BACK && onOneLine(page, back, at); back -= 1) {
    if (REGISTERS.has(wordAt(page, back))) return false
    known ||= KNOWN.has(wordAt(page, back)) || isPerson(page, back)
  }
  return known
}

/** Another word of number, such as "plaatsingsnummer", that is not known as that of a case, a company or money. */
export const isOpenNumber = (word: string): boolean =>
  word.length > 5 &&
  /(?:nummer|nr)$/.test(word) &&
  LABELS.get(word) === undefined &&
  !/^(?:factuur|reken|huis|tele|kamer|vergader|order|artikel)/.test(word)

/** "Sanne (nr 40077)". */
const inBracketsOfPerson = (page: Page, at: number): boolean =>
  gapBefore(page, at).includes('(') && onOneLine(page, at - 1, at) && isPerson(page, at - 1)

/** How far behind word `at` the number of someone may start: a plain label with its owner, before or after the number. 0 when not. */
export const ownedAhead = (page: Page, at: number): number => {
  const label = wordAt(page, at)
  if (!OWNED.has(label) && !isClientWord(label) && !isOpenNumber(label)) return 0
  if (inBracketsOfPerson(page, at)) return 2
  if (ofPerson(page, at + 1)) return OWNER_AHEAD
  if (isKnownUnder(page, at)) return 2
  for (let van = at + 2; van <= at + VALUE_PARTS && onOneLine(page, at, van); van += 1)
    if (
      (ofPerson(page, van) || (gapBefore(page, van).includes('(') && isPerson(page, van))) &&
      /\d/.test(wordAt(page, van - 1))
    )
      return 2
  return 0
}

const OWNER_AHEAD = 8
const VALUE_PARTS = 6
