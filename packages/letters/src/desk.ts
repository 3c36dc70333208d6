// Het bureau waaraan een brief wordt geschreven: de zaak, de ingevulde velden en de vaste delen van elke brief.
import { MOEILIJKE_WOORDEN, meetTaal, schrijfDatum } from '@deelwijs/words'
import type { CaseElement, LetterCase } from './case.ts'
import type { FieldDefinition, FieldId } from './fields.ts'
import { FIELDS } from './fields.ts'
import type { Filled } from './fill.ts'
import { fill } from './fill.ts'
import { AVG_EXPLAINED, lawFirst } from './law.ts'
import type { LetterId } from './letters.ts'
import { LETTERS } from './letters.ts'
import type { LetterProblem } from './problem.ts'
import { isLetterProblem, letterProblem } from './problem.ts'
import { heading, list, note, paragraph, say, strong } from './say.ts'
import type { Block, FieldRun, Letter, Line, LinkRun } from './tree.ts'
import { blocksText, plain } from './tree.ts'

/** When the letter was made and with which rules; the clock stays outside. */
export type Stamp = {
  /** The date of the letter, as 2026-11-23. */
  readonly datum: string
  /** The date whose rules were applied. */
  readonly peildatum: string
  /** The hash of the norm set. */
  readonly normenset: string
}

export type Desk = {
  readonly letter: LetterId
  readonly zaak: LetterCase
  readonly filled: Filled
  readonly stamp: Stamp
  readonly date: string
}

/** Lays a case and what was typed on the desk. Fails on a field that does not fit, and on a date that does not exist. */
export function openDesk(
  letter: LetterId,
  zaak: LetterCase,
  input: { readonly [field: string]: unknown },
  stamp: Stamp,
): Desk | LetterProblem {
  const filled = fill(letter, input)
  if (isLetterProblem(filled)) return filled
  const date = schrijfDatum(stamp.datum)
  if (date === null) return letterProblem('ongeldige-datum', 'datum', 'Geef de datum van de brief als jjjj-mm-dd.')
  return { letter, zaak, filled, stamp, date }
}

/** A placeholder: filled in, or open as "[naam]". */
export function field(desk: Desk, id: FieldId): FieldRun {
  return { kind: 'field', id, mark: FIELDS[id].mark, value: desk.filled[id] ?? null }
}

/** A choice as the sentence it stands for, or open. */
export function choice(desk: Desk, id: FieldId): FieldRun {
  const definition: FieldDefinition = FIELDS[id]
  const chosen = definition.choices?.find((item) => item.id === desk.filled[id])
  return { ...field(desk, id), value: chosen?.sentence ?? null }
}

/** The finished letter: title, date and footer around the blocks. */
export function finish(desk: Desk, blocks: readonly Block[], title: string = LETTERS[desk.letter].title): Letter {
  const rules = schrijfDatum(desk.stamp.peildatum) ?? desk.stamp.peildatum
  return {
    title,
    lang: 'nl-NL',
    date: desk.stamp.datum,
    footer: `${desk.date} – Deelwijs – regels van ${rules}, versie ${desk.stamp.normenset.slice(0, 12)}`,
    blocks: [...blocks, ...glossary(blocks)],
  }
}

/** Explains every hard word that the letter uses and does not explain itself. */
function glossary(blocks: readonly Block[]): readonly Block[] {
  const { moeilijk } = meetTaal(blocksText(blocks))
  return moeilijk.length === 0
    ? []
    : [
        heading(2, 'Wat woorden betekenen'),
        list(
          moeilijk.map((word) => say`${strong(`${capital(word)}.`)} ${MOEILIJKE_WOORDEN[word].uitleg}`),
          'note',
        ),
      ]
}

const ABOUT_TOTALS = ['accountant', 'beleid']

/** An accountant and a policy maker ask about totals; then no name belongs in the letter. */
function isAboutPerson({ zaak }: Desk): boolean {
  return zaak.pet === null || !ABOUT_TOTALS.includes(zaak.pet)
}

/** What was asked, and when. */
export function askedLine(desk: Desk): Line {
  const when = field(desk, 'datum-verzoek')
  return isAboutPerson(desk)
    ? say`Op ${when} vroeg u ons om gegevens over ${field(desk, 'jeugdige')}.`
    : say`Op ${when} vroeg u ons om gegevens.`
}

/** Sender, receiver, date and subject of a letter to the municipality. */
export function officialHead(desk: Desk, title: string = LETTERS[desk.letter].title): readonly Block[] {
  const optional = (id: FieldId): readonly Line[] => (desk.filled[id] === undefined ? [] : [[field(desk, id)]])
  return [
    { kind: 'address', lines: [[field(desk, 'organisatie')], ...optional('adres-organisatie')] },
    {
      kind: 'address',
      lines: [[field(desk, 'ontvanger')], ...optional('afdeling'), ...optional('adres-ontvanger')],
    },
    {
      kind: 'details',
      rows: [
        { term: 'Datum', line: [plain(desk.date)] },
        ...optional('kenmerk').map((line) => ({ term: 'Uw kenmerk', line })),
        ...(isAboutPerson(desk) ? [{ term: 'Gaat over', line: [field(desk, 'jeugdige')] }] : []),
      ],
    },
    heading(1, title),
    paragraph(say`Geachte heer of mevrouw,`),
  ]
}

/** How to reach us, and the signature. */
export function officialFoot(desk: Desk): readonly Block[] {
  return [
    paragraph(say`Hebt u vragen? Bel ${field(desk, 'ondertekenaar')} op ${field(desk, 'telefoon')}.`),
    {
      kind: 'signature',
      lines: [
        say`Met vriendelijke groet,`,
        [field(desk, 'ondertekenaar')],
        [field(desk, 'functie')],
        [field(desk, 'organisatie')],
      ],
    },
  ]
}

/** The sources of a norm stand in order of weight: the first ones carry the letter. */
const SOURCES_PER_ELEMENT = 3

/** The places this letter rests on, each once, without those a sentence already links to: the law first, guidance last. */
export function sourceList(
  elements: readonly CaseElement[],
  perElement: number = SOURCES_PER_ELEMENT,
  linked: readonly LinkRun[] = [],
): readonly Block[] {
  const sources = elements.flatMap((element) => element.bronnen.slice(0, perElement))
  const links = lawFirst(sources).filter((link) => linked.every((other) => other.text !== link.text))
  const unique = [...new Map(links.map((link) => [link.text, link])).values()]
  if (unique.length === 0) return []
  return [
    heading(2, 'Waar dit staat'),
    list(
      unique.map((link) => [{ ...link, text: capital(link.text) }]),
      'note',
    ),
    ...(unique.some((link) => link.text.includes('AVG')) ? [note([plain(AVG_EXPLAINED)])] : []),
  ]
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
