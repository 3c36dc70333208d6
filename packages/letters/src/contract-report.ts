// Het verslag van de contracttoets: per bepaling het oordeel, waarom, wat wel kan en waar dat staat, als documentboom.
import type { BronId } from '@deelwijs/norms'
import { BRONNEN } from '@deelwijs/norms'
import { schrijfDatum } from '@deelwijs/words'
import { quotable } from './foreign-text.ts'
import { AVG_EXPLAINED, lawFirst } from './law.ts'
import { heading, list, note, paragraph, say, strong } from './say.ts'
import type { Sign } from './signs.ts'
import type { Block, Letter, LinkRun, Run } from './tree.ts'
import { plain } from './tree.ts'

/** What the check can say of a clause, gravest first. */
export const CLAUSE_VERDICTS = ['gaat-verder-dan-de-wet', 'let-op', 'in-orde'] as const
export type ClauseVerdict = (typeof CLAUSE_VERDICTS)[number]

/** The word, the sign and the meaning of each verdict; the same on the page, in Word and in PDF. */
export const CLAUSE_WORDS: {
  readonly [V in ClauseVerdict]: { readonly woord: string; readonly sign: Sign; readonly uitleg: string }
} = {
  'gaat-verder-dan-de-wet': {
    woord: 'Gaat verder dan de wet',
    sign: 'mag-niet',
    uitleg: 'De bepaling vraagt of regelt meer dan de wet toelaat. Pas haar aan.',
  },
  'let-op': {
    woord: 'Let op',
    sign: 'eerst-navragen',
    uitleg: 'De bepaling kan goed uitpakken of niet. Dat hangt af van hoe u haar gebruikt. Maak haar duidelijker.',
  },
  'in-orde': {
    woord: 'In orde',
    sign: 'in-orde',
    uitleg: 'De bepaling past bij de wet, voor zover Deelwijs dat kan lezen.',
  },
}

/** One clause. `plaats` says where it stands ("bladzijde 3"), `norm` is where to read more in the Normenboek. */
export type ReportClause = {
  readonly oordeel: ClauseVerdict
  readonly tekst: string
  readonly plaats: string
  readonly reden: string
  readonly rechtmatig: string
  readonly bronnen: readonly { readonly id: string; readonly vindplaats: string }[]
  readonly norm: { readonly titel: string; readonly link: string } | null
}

/** `document`: the name someone gave it, or empty. `datum` and `peildatum` as 2026-11-23; the clock stays outside. */
export type ContractReport = {
  readonly document: string
  readonly datum: string
  readonly peildatum: string
  readonly normenset: string
  readonly clausules: readonly ReportClause[]
}

const LONGEST = { name: 120, overview: 150, quote: 700 } as const

/** What is in order stands in the overview and needs no explanation. */
const EXPLAINED = CLAUSE_VERDICTS.filter((oordeel) => oordeel !== 'in-orde')

type Numbered = ReportClause & { readonly nummer: number }

/** Composes the report. In: the clauses in the order of the document. Out: the document tree. Fails never: strange text is cleaned. */
export function reportContract(report: ContractReport): Letter {
  const date = schrijfDatum(report.datum) ?? report.datum
  const rules = schrijfDatum(report.peildatum) ?? report.peildatum
  const numbered = report.clausules.map((clause, index): Numbered => ({ ...clause, nummer: index + 1 }))
  const details = EXPLAINED.flatMap((oordeel) => numbered.filter((clause) => clause.oordeel === oordeel))
  return {
    title: 'Verslag van de contracttoets',
    lang: 'nl-NL',
    date: report.datum,
    footer: `${date} – Deelwijs – regels van ${rules}, versie ${report.normenset.slice(0, 12)}`,
    blocks: [
      ...head(report, date),
      ...overview(numbered),
      ...details.flatMap(clauseBlocks),
      ...meaning(report.clausules),
    ],
  }
}

/** "Deelwijs vond 3 bepalingen over gegevens. 1 gaat verder dan de wet, bij 2 moet u opletten." */
export function countSentence(clausules: readonly { readonly oordeel: ClauseVerdict }[]): string {
  const count = (oordeel: ClauseVerdict): number => clausules.filter((clause) => clause.oordeel === oordeel).length
  const total = clausules.length
  if (total === 0) return 'Deelwijs vond geen bepalingen over gegevens. Dat is geen garantie dat zij er niet zijn.'
  const found = `Deelwijs vond ${total} ${total === 1 ? 'bepaling' : 'bepalingen'} over gegevens.`
  const [beyond, care, fine] = CLAUSE_VERDICTS.map(count)
  const parts = [
    `${beyond} ${beyond === 1 ? 'gaat' : 'gaan'} verder dan de wet`,
    `bij ${care} moet u opletten`,
    `${fine} ${fine === 1 ? 'is' : 'zijn'} in orde`,
  ]
  return `${found} ${parts.join(', ')}.`
}

function head(report: ContractReport, date: string): readonly Block[] {
  const name = quotable(report.document, LONGEST.name)
  return [
    heading(1, 'Verslag van de contracttoets'),
    {
      kind: 'details',
      rows: [
        { term: 'Document', line: [plain(name === '' ? 'geen naam ingevuld' : name)] },
        { term: 'Datum', line: [plain(date)] },
      ],
    },
    paragraph(say`${countSentence(report.clausules)}`),
    note(
      say`Dit is een voorstel van een programma. Het kan iets missen of verkeerd lezen. Laat een jurist meelezen voordat u iets besluit.`,
    ),
  ]
}

function overview(clauses: readonly Numbered[]): readonly Block[] {
  if (clauses.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'De bepalingen, in de volgorde van het document',
      head: ['Nummer', 'Oordeel', 'Bepaling'],
      widths: [0.15, 0.35, 0.5],
      rows: clauses.map((clause) => [
        [plain(String(clause.nummer))],
        [sign(clause.oordeel)],
        [plain(quotable(clause.tekst, LONGEST.overview))],
      ]),
    },
  ]
}

function sign(oordeel: ClauseVerdict): Run {
  return { kind: 'sign', sign: CLAUSE_WORDS[oordeel].sign, text: CLAUSE_WORDS[oordeel].woord }
}

function clauseBlocks(clause: Numbered): readonly Block[] {
  const place = clause.plaats === '' ? '' : `, ${clause.plaats}`
  const links = linksOf(clause)
  return [
    heading(2, `${clause.nummer}. ${CLAUSE_WORDS[clause.oordeel].woord}${place}`),
    paragraph(say`${strong('De tekst.')} “${quotable(clause.tekst, LONGEST.quote)}”`),
    paragraph(say`${strong('Waarom.')} ${clause.reden}`),
    paragraph(say`${strong('Wat wel kan.')} ${clause.rechtmatig}`),
    ...(links.length === 0
      ? []
      : [
          list(
            links.map((link) => [link]),
            'note',
          ),
        ]),
  ]
}

function isSource(id: string): id is BronId {
  return Object.hasOwn(BRONNEN, id)
}

/** The places in the law, the law first, and the norm. A source that the norms do not know is left out. */
function linksOf({ bronnen, norm }: ReportClause): readonly LinkRun[] {
  const places = bronnen.flatMap(({ id }) => (isSource(id) ? [BRONNEN[id]] : []))
  const links = lawFirst(places).map((link) => ({
    ...link,
    text: link.text.slice(0, 1).toUpperCase() + link.text.slice(1),
  }))
  if (norm === null) return links
  return [...links, { kind: 'link', text: `Normenboek: ${norm.titel}`, href: norm.link }]
}

function meaning(clauses: readonly ReportClause[]): readonly Block[] {
  const mentionsAvg = clauses.some((clause) => clause.bronnen.some(({ vindplaats }) => vindplaats.startsWith('AVG')))
  return [
    heading(2, 'Wat de oordelen betekenen'),
    list(
      CLAUSE_VERDICTS.map(
        (oordeel) => say`${strong(`${CLAUSE_WORDS[oordeel].woord}.`)} ${CLAUSE_WORDS[oordeel].uitleg}`,
      ),
      'note',
    ),
    ...(mentionsAvg ? [note([plain(AVG_EXPLAINED)])] : []),
  ]
}
