// Writes what was read in a letter for people: what is asked, the proposed facts, red flags, signals and history.
import { certainty } from './certainty.ts'
import { fileNotesText } from './file-notes.ts'
import { blocks, bullet, titled, wrap } from './layout.ts'
import type { LetterAnswer } from './letter-answer.ts'
import { sourceName } from './sources-text.ts'
import type { Piece } from './text-piece.ts'
import { excerpt, placeText, startUpper } from './text-place.ts'
import { DUTCH } from './wording.ts'

type Item<L extends 'feiten' | 'gegevens' | 'rodeVlaggen' | 'signalen' | 'geschiedenis'> = LetterAnswer[L][number]

const OPENING = 'Dit zijn voorstellen. Kijk zelf of zij kloppen.'
const CLOSING = 'Zet wat klopt in een verzoek en toets dat: deelwijs toets --help. U beslist zelf.'
const NOTHING_ASKED = 'Wij vonden geen vraag om gegevens. Dat zegt niet dat er geen vraag is. Lees de tekst zelf.'

const ROLES = {
  vraag: 'gevraagd',
  genoemd: 'genoemd, niet gevraagd',
  'niet-nodig': 'niet nodig volgens de tekst',
  geweigerd: 'geweigerd',
  geschiedenis: 'gevraagd in een ouder bericht',
} as const

/** The whole reading as text. */
export function letterText(answer: LetterAnswer): string {
  const { feiten, gegevens, rodeVlaggen, signalen, kandidaten, geschiedenis, afzender, file } = answer
  const asked = gegevens.filter(({ found }) => found.gevraagd)
  const others = gegevens.filter(({ found }) => !found.gevraagd)
  return blocks([
    OPENING,
    titled('GEVRAAGD', asked.length === 0 ? [bullet(NOTHING_ASKED)] : asked.map(elementText)),
    titled('FEITEN OM TE CONTROLEREN', feiten.map(factText)),
    titled('MISSCHIEN OOK', kandidaten.map(factText)),
    titled('RODE VLAGGEN', rodeVlaggen.map(flagText)),
    titled('TERMIJNEN EN DREIGINGEN', signalen.map(signalText)),
    titled('NIET GEVRAAGD', others.map(elementText)),
    titled('OUDER BERICHT, TELT NIET MEE', geschiedenis.map(olderText)),
    afzender === 'onbekend' ? '' : `Dit schreef waarschijnlijk: ${afzender.replaceAll('-', ' ')}.`,
    fileNotesText(file),
    CLOSING,
  ])
}

function elementText({ piece, found }: Item<'gegevens'>): string {
  const { gegeven, gevraagd, rol, zekerheid, pet } = found
  const traits = [
    ...(gevraagd ? [] : [ROLES[rol]]),
    certainty(zekerheid),
    ...(pet === undefined ? [] : [`bij: ${DUTCH.waarde('pet', pet)}`]),
  ]
  return [bullet(`${DUTCH.gegeven(gegeven)} (${gegeven}): ${traits.join(', ')}.`), quoted(piece, found)].join('\n')
}

function factText({ piece, found }: Item<'feiten'>): string {
  const { feit, waarde, zekerheid, tekst, waarom, pet } = found
  const only = pet === undefined ? '' : ` Alleen bij: ${DUTCH.waarde('pet', pet)}.`
  const head = `${DUTCH.feit(feit)}: ${DUTCH.waarde(feit, waarde)} (${feit}=${waarde}), ${certainty(zekerheid)}.${only}`
  // The reader gives a reason in words, or the id of a word list such as `pet-beslisser`.
  const reason = waarom.includes(' ') ? [wrap(`Want ${waarom}.`, '    ')] : []
  return [bullet(head), ...(tekst === '' ? [] : [quoted(piece, found)]), ...reason].join('\n')
}

function flagText({ piece, found }: Item<'rodeVlaggen'>): string {
  return [
    bullet(`${startUpper(found.vlag.replaceAll('-', ' '))}, ${certainty(found.zekerheid)}.`),
    quoted(piece, found),
    wrap(`${found.uitleg} Bron: ${sourceName(found.waarom)}.`, '    '),
  ].join('\n')
}

function signalText({ piece, found }: Item<'signalen'>): string {
  return [bullet(`${startUpper(found.soort)}, ${certainty(found.zekerheid)}.`), quoted(piece, found)].join('\n')
}

function olderText({ piece, found }: Item<'geschiedenis'>): string {
  const first = placeText(piece, found.van)
  const last = placeText(piece, found.tot)
  return bullet(first === last ? first : `${first} tot en met ${last.toLowerCase()}`)
}

function quoted(piece: Piece, found: { readonly van: number; readonly tot: number }): string {
  return wrap(`${placeText(piece, found.van)}: ${excerpt(piece, found)}`, '    ')
}
