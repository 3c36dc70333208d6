// Writes a contract check for people: a count, and per clause the verdict, the reason, what would be lawful and the sources.
import type { Clausule } from '@deelwijs/reader'
import type { ContractAnswer } from './contract-answer.ts'
import { fileNotesText } from './file-notes.ts'
import { blocks, wrap } from './layout.ts'
import { sourceLines } from './sources-text.ts'
import { excerpt, placeText } from './text-place.ts'

const WORDS: { readonly [oordeel in Clausule['oordeel']]: string } = {
  'gaat-verder-dan-de-wet': 'GAAT VERDER DAN DE WET',
  'let-op': 'LET OP',
  'in-orde': 'IN ORDE',
}
const CLOSING = 'Dit is een voorstel. Laat een jurist meelezen voordat u iets afspreekt of opzegt.'

/** The whole check as text, in the order of the contract. */
export function clausesText({ clausules, file }: ContractAnswer): string {
  return blocks([wrap(summary(clausules), ''), ...clausules.map(clauseText), fileNotesText(file), CLOSING])
}

function summary(clauses: ContractAnswer['clausules']): string {
  if (clauses.length === 0)
    return 'Wij vonden geen bepaling over gegevens. Dat zegt niet dat alles klopt. Lees de tekst zelf.'
  const count = (oordeel: Clausule['oordeel']): number =>
    clauses.filter(({ found }) => found.oordeel === oordeel).length
  return `Bepalingen over gegevens: ${clauses.length}. Verder dan de wet: ${count('gaat-verder-dan-de-wet')}. Let op: ${count('let-op')}. In orde: ${count('in-orde')}.`
}

function clauseText({ piece, found }: ContractAnswer['clausules'][number]): string {
  const { oordeel, reden, rechtmatig, norm, bronnen } = found
  return [
    `${WORDS[oordeel]}. ${placeText(piece, found.van)}`,
    wrap(excerpt(piece, found), '  '),
    wrap(`Waarom: ${reden}`, '  '),
    wrap(`Wat wel kan: ${rechtmatig}`, '  '),
    ...(norm === null ? [] : [`  Norm: deelwijs normenboek ${norm}`]),
    '  Bronnen:',
    ...sourceLines(
      bronnen.map(({ id }) => id),
      '    ',
    ),
  ].join('\n')
}
