// Writes a form check for people: per field what to do with it and why, and then the form as it can be.
import type { Veld } from '@deelwijs/reader'
import { fileNotesText } from './file-notes.ts'
import type { FormAnswer } from './form-answer.ts'
import { blocks, wrap } from './layout.ts'
import { sourceLines } from './sources-text.ts'
import { excerpt, placeText } from './text-place.ts'
import { DUTCH } from './wording.ts'

const WORDS: { readonly [oordeel in Veld['oordeel']]: string } = {
  'moet-weg': 'MOET WEG',
  'anders-vragen': 'ANDERS VRAGEN',
  'mag-blijven': 'MAG BLIJVEN',
}
const NOTHING = 'Wij vonden geen velden. Dat zegt niet dat het formulier klopt. Lees het zelf.'
const CLOSING = 'Dit is een voorstel. Kijk zelf of het klopt.'

/** The whole check as text, in the order of the form. */
export function formText({ velden, rechtmatig, file }: FormAnswer): string {
  if (velden.length === 0) return blocks([NOTHING, fileNotesText(file)])
  return blocks([
    ...velden.map(fieldText),
    ['HET FORMULIER ZOALS HET WEL KAN', ...rechtmatig.map((line) => wrap(line, '  '))].join('\n'),
    fileNotesText(file),
    CLOSING,
  ])
}

function fieldText({ piece, found }: FormAnswer['velden'][number]): string {
  const { oordeel, gegeven, reden, rechtmatig, bronnen } = found
  return [
    `${WORDS[oordeel]}${gegeven === null ? '' : `: ${DUTCH.gegeven(gegeven)}`}`,
    wrap(`${placeText(piece, found.van)}: ${excerpt(piece, found)}`, '  '),
    wrap(`Waarom: ${reden}`, '  '),
    wrap(`Wat te doen: ${rechtmatig}`, '  '),
    ...sourceLines(
      bronnen.map(({ id }) => id),
      '  Bron: ',
    ),
  ].join('\n')
}
