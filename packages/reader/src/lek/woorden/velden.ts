// Labels of a form that hold content of a file, what says that nothing was filled in, and values on main lines. Own list.
import type { LeakKind } from '../soorten.ts'

const rows: Readonly<Partial<Record<LeakKind, string>>> = {
  diagnose:
    'diagnose diagnoses diagnosen dx dsm classificatie classificaties hoofddiagnose nevendiagnose werkdiagnose bijdiagnose diagnosegroep stoornis stoornissen problematiek verslavingsproblematiek aandoening aandoeningen comorbiditeit hoofdclassificatie nevenclassificatie vg beperking handicap ziekte ziektes ziektebeeld differentiaaldiagnose psychopathologie hoofdprobleem as1 as2',
  medicatie:
    'medicatie medicijn medicijnen medicatiegebruik medicatieoverzicht geneesmiddelen farmacotherapie med huismedicatie rx',
  behandelinhoud:
    'klachten hulpvraag hoofdklacht symptomen anamnese voorgeschiedenis behandeldoel behandeldoelen subdoel hoofddoel behandelinhoud behandelmethode interventie interventies methodiek voortgang observatie observaties bevindingen conclusie testuitslag testresultaten iq tiq intelligentie krachten zorgpunten risico risicos veiligheidsrisico gedrag crisis beeld behandelverloop doelen leerdoel leerdoelen werkdoel',
  gezinsdetail:
    'gezinssituatie thuissituatie gezinssamenstelling gezag gezagssituatie huisgenoten opvoedsituatie gezinsproblematiek ouderschap burgerlijke leefsituatie woonsituatie systeem netwerk gezin gezinsleden',
}

/** Folded label -> class of its value. */
export const FIELD_KINDS: ReadonlyMap<string, LeakKind> = new Map(
  (['diagnose', 'medicatie', 'behandelinhoud', 'gezinsdetail'] as const).flatMap((kind) =>
    (rows[kind] ?? '').split(' ').map((word): [string, LeakKind] => [word, kind]),
  ),
)

/** First words of a value that says that nothing was filled in. */
export const NOTHING_FILLED: ReadonlySet<string> = new Set(
  'n nvt geen niet zie onbekend leeg nee nihil niets vertrouwelijk bekend volgt verstrekken verstrekt x xx wij bewust overgeslagen blanco optioneel ja verplicht'.split(
    ' ',
  ),
)

/** Words of a value on main lines: that may be given, or is about the request. */
export const PLAIN_VALUES: ReadonlySet<string> = new Set(
  'behaald bereikt gehaald tijd verlenging niet geen meer nodig voortzetting ingevuld toegewezen verstrekt verstrekken delen gedeeld gegeven gevraagd vraagt artikel product code bericht hoofdlijn hoofdlijnen goed aanvraag duur uren uur maanden weken beroepsgeheim gemeente standaard wet jw315'.split(
    ' ',
  ),
)
