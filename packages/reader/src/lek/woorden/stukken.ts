// Documents of a youth care file, and the words with which a letter encloses them. Own list.
import type { ContentWord } from './vorm.ts'

const DOCUMENTS = `
behandelplan|zorgplan|hulpverleningsplan|hulpplan|ondersteuningsplan|perspectiefplan|gezinsplan|begeleidingsplan|handelingsplan|signaleringsplan|veiligheidsplan|crisisplan|groeidocument|ontwikkelingsperspectief|toekomstplan|afbouwplan|actieplan|stappenplan|ouderschapsplan|familiegroepsplan|leerplan|trajectplan|weekplan|uitstroomplan
=plan .. =aanpak
=pva|=opp|=zp|=bp|=ozl
evaluatie|tussenevaluatie|eindevaluatie|behandelevaluatie|evaluatieverslag|zorgevaluatie
verslag|*verslag|rapport|*rapport|rapportage|*rapportage
verslagen|*verslagen|onderzoeksgegevens|testgegevens|diagnostiek|testresultaten|*resultaten
verwijsbrief|verwijzing|doorverwijzing|ontslagbrief|specialistenbrief|eindbrief|overdracht|overdrachtsdocument|afsluitbrief
anamnese|contactjournaal|logboek|decursus|epicrise|genogram|beschrijvende =diagnose|dagrapportage|gespreksaantekeningen|aantekeningen|notulen
dossier|*dossier|dossierkopie
vragenlijst|scorelijst|scoreformulier|*uitslag|*scores|scores|testuitslag|zelfredzaamheidsmatrix|medicatieoverzicht|medicatielijst|observatielijst|observatie
identiteitsbewijs|paspoort|geboorteakte|paspoortkopie|=foto|rechtbankbeschikking|proces =verbaal
beschikking =van =de kinderrechter|rechtbank
brief =van =de|=het|=haar|=zijn huisarts|psychiater|psycholoog|kinderarts|ziekenhuis|school
onderzoek|*onderzoek
intake|diagnose|diagnosebrief|indicatiestelling|risicotaxatie|zorgmelding|tijdlijn
`

/** Documents; only an enclosure makes them a finding. */
export const DOCUMENT_WORDS: readonly ContentWord[] = [
  { soort: 'dossierstuk', lijst: 'lek/woorden/stukken', zekerheid: 0.85, vormen: DOCUMENTS },
]

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that enclose by themselves. */
export const ENCLOSING: ReadonlySet<string> = set(
  'bijl bijlage bijlagen bijgevoegd bijgevoegde bijgesloten bijgaand bijgaande hierbij hiermee meegestuurd meegestuurde meegezonden ingesloten aangehecht aangehechte erbij bijgaat stuur stuurde stuurden zend zond zonden geupload upload meesturen meezenden meegeef attachment attachments meegegeven mail mailde gemaild ingescand toegezonden toegestuurd bijl bijlages hierin nagestuurd nastuur stuurt meestuur overhandig overhandigd bijsluit sluit kopie afschrift gescand bijvoegen gevoegd voegde voeg erin zitten zit doe doen toekomen',
)

/** Verbs that enclose when "wij", "u" or "je" stands next to them. */
export const ENCLOSING_VERBS: ReadonlySet<string> = set(
  'sturen zenden mailen voegen treft tref vindt vind ontvangt ontvang krijgt krijg leveren uploaden vinden verzenden overleggen doen',
)

/** Enclosing words that count although the sentence also says what the other asked. */
export const STRONG_ENCLOSING: ReadonlySet<string> = set(
  'bijgevoegd bijgesloten bijgaand hierbij meegestuurd meegezonden ingesloten aangehecht erbij stuur zend geupload bijgevoegde bijgaande stuurde',
)

export const NEGATIONS: ReadonlySet<string> = set(
  'niet geen nooit zonder weigeren weiger nee nimmer evenmin geenszins noch niets',
)

/** Ends of file names. */
export const FILE_ENDINGS: ReadonlySet<string> = set(
  'pdf doc docx odt xls xlsx ods rtf txt jpg jpeg png zip msg eml ppt pptx tif tiff',
)

/** Verbs of giving: with a negation in the sentence they make a refusal. */
export const GIVING: readonly string[] =
  'geef geven geeft gegeven verstrek deel delen gedeeld stuur sturen gestuurd zend zenden mee doorgeven overleg krijg ontvang noem vermeld toelicht meld antwoord uitspra inga kwijt bespreek verzend verzond leveren opnemen horen'.split(
    ' ',
  )
