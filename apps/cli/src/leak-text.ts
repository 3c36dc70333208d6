// Writes a leak check for people: what was looked for, what was found and where. It never says that a text is clean.
import type { LeakKind } from '@deelwijs/reader'
import { certainty } from './certainty.ts'
import { fileNotesText } from './file-notes.ts'
import { blocks, bullet, titled, wrap } from './layout.ts'
import type { LeakAnswer } from './leak-answer.ts'
import { excerpt, placeText } from './text-place.ts'

const KINDS: { readonly [kind in LeakKind]: string } = {
  bsn: 'BSN',
  naam: 'Naam',
  geboortedatum: 'Geboortedatum',
  adres: 'Adres',
  telefoon: 'Telefoonnummer',
  'e-mail': 'E-mailadres',
  clientnummer: 'Cliëntnummer',
  diagnose: 'Diagnose',
  medicatie: 'Medicatie',
  behandelinhoud: 'Inhoud van de behandeling',
  gezinsdetail: 'Bijzonderheid over het gezin',
  dossierstuk: 'Stuk uit het dossier',
}

/** The whole check as text. */
export function leakText({ bevindingen, gezochtNaar, toegestaan, hidden, file }: LeakAnswer): string {
  const seen = bevindingen.filter(({ piece }) => !piece.hidden)
  const unseen = bevindingen.filter(({ piece }) => piece.hidden)
  const also = [...new Set(hidden.map(({ waar }) => waar ?? ''))]
  return blocks([
    wrap(
      `Wij zochten naar ${gezochtNaar.length} soorten gegevens. Gevonden: ${bevindingen.length}. Dit is geen garantie. Lees uw brief zelf nog een keer.`,
      '',
    ),
    titled('IN DE TEKST', seen.map(findingLines)),
    titled('BUITEN DE TEKST, OP PAPIER NIET TE ZIEN', unseen.map(findingLines)),
    titled(
      'HERKEND ALS TOEGESTAAN',
      toegestaan.map(({ piece, found }) => bullet(`${placeText(piece, found.van)}: ${excerpt(piece, found)}`)),
    ),
    fileNotesText(file),
    also.length === 0 ? '' : wrap(`Ook bekeken buiten de tekst: ${also.join('; ')}.`, ''),
    titled(
      'HIER ZOCHTEN WIJ NAAR',
      gezochtNaar.map(({ soort, uitleg }) => bullet(`${KINDS[soort]}: ${uitleg}`)),
    ),
  ])
}

function findingLines({ piece, found }: LeakAnswer['bevindingen'][number]): string {
  const head = `- ${KINDS[found.soort]}, ${certainty(found.zekerheid)}.`
  return `${head}\n${wrap(`${placeText(piece, found.van)}: ${excerpt(piece, found)}`, '    ')}`
}
