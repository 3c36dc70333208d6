// Documents of a youth care file, and the words with which a letter encloses them. Own list.
import type { ContentWord } from './vorm.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

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
behandelovereenkomst|zorgovereenkomst|hulpverleningsovereenkomst|ondersteuningsovereenkomst
indicatiebesluit|toestemmingsverklaring|gedragsanalyse|functieanalyse|sociogram|ecogram|levensverhaal|levensloop|gezinsbeeld|hulpvraag|casusbeschrijving|casuistiek|zorgindicatie|risico-inventarisatie|indicatie|beschrijving|samenvatting|bevindingen|uitkomsten|=beloop|behandelbeloop|behandelverloop|behandelgeschiedenis|testprofiel|profielschets|bevinding
*plan|*analyse|*anamnese|*taxatie|*screening|*evaluatie|*diagnostiek|*dossier|*journaal|*journaals|*journalen|*aantekeningen|*notitie|*notities|*beeld|*profiel|*observatie|*melding|*advies|*overdracht|rechterbeschikking|*vonnis
*plannen|*evaluaties|*rapporten|rapportages|*rapportages|=dossiers|*analyses
samenvatting|verslaglegging|=stukken ... behandeling|=dossier|=hulp|=traject|=gesprek|=onderzoek|therapie
=kopie|=kopieen|scan|scans|screenshot|screenshots|uitdraai|=print|=foto|=pagina|=deel|passages|fragment|uittreksel .. =dossier|clientdossier|=plan|verslag|rapport|=ecd|=epd|journaal|=id|=identiteitskaart|=paspoort|=whatsapp|=rapportage
=mdo =verslag
=brief|=brieven|=advies|=uitslag|=uitslagen|=terugkoppeling .. =huisarts|=psychiater|=psycholoog|=kinderarts|=ziekenhuis|=school|revalidatie*|neuroloog|neurolog*|orthopedagoog|therapeut|logopedist|jeugdarts
=verslag|=notulen .. =mdo|=rondetafel*|multidisciplinair|=zat|zorgoverleg|=ouders|oudergesprek|huisbezoek
=sdq|=cbcl|=trf|=ysr|=wisc|=rom|=zrm|=ados|=srs|=asrs|=obvl|=csi =vragenlijst|=lijst|=lijsten|=scores|=score|=formulier|=uitslag|=meting|=gegevens|=overzicht|=uitdraai|verslag
=rom|=iq|=wisc|=zrm|=mdo|=po|=nika gegevens|*overzicht|*verslag|*rapport|scores|uitslag|=uitdraai
medicatieoverzicht|medicatielijst|=medicatie =overzicht
ondertekend|ondertekende|getekende|getekend =plan|=plannen
cijferlijst|schoolrapport|schoolverslag|onderwijskundig|=tlv|toelaatbaarheidsverklaring|zorgkaart|groeicurve|labuitslag|*uitslagen|=echo|=eeg|=mri
video-opname|=video|videos|filmpje|filmpjes|geluidsopname|opnames
=pv|rechtbankstukken|raadsrapport|raadsadvies|=vonnis
=medische|=psychologische|=diagnostische|=inhoudelijke gegevens|informatie|=stukken|=documenten
=uitspraak|=besluit .. kinderrechter|rechtbank
=beschikking|=besluit .. =ots|=uhp|=mup|ondertoezichtstelling|uithuisplaatsing|kinderrechter
`

/** Documents of an organisation: they look like the ones above and hold nothing of a person. */
export const NO_FILE_PIECES: ReadonlySet<string> = set(
  'controleplan jaarplan kwaliteitsplan beleidsplan ondernemingsplan verbeterplan inkoopplan implementatieplan projectplan jaarverslag jaarrapport accountantsverslag accountantsrapport kwaliteitsverslag jaarevaluatie contractevaluatie evaluatiekader normenkader jaarrekening bedrijfsplan businessplan planning controlerapport rapportageformat formatplan stappenplan marktanalyse risicoanalyse privacyverslag auditverslag auditrapport verantwoordingsverslag verantwoordingsrapportage productieverslag managementrapportage kwartaalrapportage bestuursverslag tariefadvies prijsadvies accountantsverklaring functieprofiel bedrijfsprofiel tarievenoverzicht productenoverzicht factuuroverzicht declaratieoverzicht voorbeeld voorbeelden totaalbeeld communicatieplan scholingsplan veiligheidsbeeld datalekmelding storingsmelding wijzigingsmelding afmelding vermelding aanmelding stelselbeschikking subsidiebeschikking gemeenteadvies',
)

/** Documents; only an enclosure makes them a finding. */
export const DOCUMENT_WORDS: readonly ContentWord[] = [
  { soort: 'dossierstuk', lijst: 'lek/woorden/stukken', zekerheid: 0.85, vormen: DOCUMENTS },
]

/** Words that enclose by themselves. */
export const ENCLOSING: ReadonlySet<string> = set(
  'bijl bijlage bijlagen bijgevoegd bijgevoegde bijgesloten bijgaand bijgaande hierbij hiermee meegestuurd meegestuurde meegezonden ingesloten aangehecht aangehechte erbij bijgaat stuur stuurde stuurden zend zond zonden geupload upload meesturen meezenden meegeef attachment attachments meegegeven mail mailde gemaild ingescand toegezonden toegestuurd bijl bijlages hierin nagestuurd nastuur stuurt meestuur overhandig overhandigd bijsluit sluit kopie afschrift gescand bijvoegen gevoegd voegde voeg erin zitten zit zaten zat doe doen toekomen toegevoegd toegevoegde geappt app enc encl verzonden geplaatst geplaatste aangeleverd opgestuurd opgestuurde toegestuurde aangeleverde overhandigde doorgestuurd doorgestuurde overgelegd gedeeld overhandigden toegezonden aanhangsel annex annexen meegeleverd meelevert aangeboden bijvoegsel uploadde klaargezet klaarstaat link downloaden wetransfer zivver getransfereerd faxte gefaxt verstuurd verstuurde verstuurden bijgedaan leveren aanlever stuurden meezend onderstaand onderstaande hieronder onderaan gehangen hang hangt map sharepoint onedrive bezorgd afgegeven ingeleverd ingediend overgedragen leg legde nagezonden separaat meegegaan',
)

/** Verbs that enclose when "wij", "u" or "je" stands next to them. */
export const ENCLOSING_VERBS: ReadonlySet<string> = set(
  'sturen zenden mailen voegen treft tref vindt vind ontvangt ontvang krijgt krijg leveren uploaden vinden verzenden overleggen doen',
)

/** Enclosing words that count although the sentence also says what the other asked. */
export const STRONG_ENCLOSING: ReadonlySet<string> = set(
  'bijgevoegd bijgesloten bijgaand hierbij meegestuurd meegezonden ingesloten aangehecht erbij stuur zend geupload bijgevoegde bijgaande stuurde toegevoegd toegevoegde geappt opgestuurd meegeleverd',
)

export const NEGATIONS: ReadonlySet<string> = set(
  'blijft blijven behouden bewaren niet geen nooit zonder weigeren weiger nee nimmer evenmin geenszins noch niets',
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
