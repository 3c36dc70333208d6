// Every value of every fact as one plain Dutch sentence, for cases that are told in words.
import type { Feit, Waarde } from '@deelwijs/words'

export const FACT_SENTENCES = {
  pet: {
    toeleider: 'De vrager zoekt de weg naar hulp.',
    adviseur: 'De vrager geeft advies aan de gemeente.',
    bepaler: 'De vrager bepaalt welke hulp nodig is.',
    beslisser: 'De vrager besluit over de hulp.',
    hulpverlener: 'De vrager geeft zelf hulp aan het gezin.',
    casusregisseur: 'De vrager stemt alle hulp op elkaar af.',
    bekostiger: 'De vrager betaalt voor de hulp.',
    'materiele-controleur': 'De vrager controleert of de hulp echt is gegeven.',
    fraudeonderzoeker: 'De vrager doet onderzoek naar fraude.',
    accountant: 'De vrager controleert de jaarrekening.',
    beleid: 'De vrager maakt beleid of koopt hulp in.',
    verwijzer: 'De vrager volgt de hulp als verwijzende arts.',
    kinderbescherming: 'De vrager werkt aan de bescherming van kinderen.',
    'veilig-thuis': 'De vrager onderzoekt of het thuis veilig is.',
    'niet-kenbaar': 'In het verzoek staat niet welke taak de vrager heeft.',
  },
  pgb: {
    ja: 'Het gezin betaalt de hulp uit een persoonsgebonden budget.',
    nee: 'De gemeente betaalt de aanbieder zelf.',
  },
  vrager: {
    college: 'De gemeente zelf vraagt om de gegevens.',
    aangewezen: 'Een organisatie die voor de gemeente werkt vraagt om de gegevens.',
    medehulpverlener: 'Een andere hulpverlener van dit gezin vraagt om de gegevens.',
    arts: 'Een arts vraagt om de gegevens.',
    'gecertificeerde-instelling': 'Een organisatie die kinderen beschermt na een besluit van de rechter vraagt dit.',
    raad: 'De Raad voor de Kinderbescherming vraagt om de gegevens.',
    'veilig-thuis': 'Veilig Thuis vraagt om de gegevens.',
    inspectie: 'De inspectie vraagt om de gegevens.',
    cbs: 'Het Centraal Bureau voor de Statistiek vraagt om de gegevens.',
    betrokkene: 'De jeugdige, een ouder of iemand namens hen vraagt om de gegevens.',
    ander: 'Iemand anders vraagt om de gegevens.',
  },
  aanwijzing: {
    ja: 'Op papier staat dat de organisatie voor de gemeente mag werken.',
    nee: 'De organisatie is niet aangewezen door de gemeente.',
    'niet-gebleken': 'De organisatie laat niet zien dat zij voor de gemeente mag werken.',
  },
  hergebruik: {
    nee: 'De gemeente gebruikt de gegevens alleen voor deze taak.',
    'controle-of-fraude': 'De gemeente wil eerder gegeven gegevens gebruiken voor controle of onderzoek naar fraude.',
    'ander-doel': 'De gemeente wil eerder gegeven gegevens gebruiken voor een ander doel.',
  },
  weigering: {
    geen: 'Het gezin heeft geen bezwaar.',
    bezwaar: 'Het gezin heeft bezwaar.',
    definitief: 'Het gezin weigert echt.',
  },
  initiatief: {
    verzoek: 'De gemeente vraagt om gegevens.',
    aanvraag: 'De aanbieder vraagt zelf iets aan.',
    melding: 'De hulpverlener meldt dat extra of andere hulp nodig is.',
    overleg: 'De hulpverlener wil zelf overleggen met het wijkteam.',
  },
  uitvraag: {
    standaard: 'De gemeente vraagt dit altijd.',
    gericht: 'De gemeente vraagt dit gericht voor dit kind.',
    ongevraagd: 'De gemeente vraagt hier niet om.',
  },
  route: {
    gemeente: 'Het kind kwam via de gemeente of het wijkteam.',
    huisarts: 'Het kind kwam via de huisarts.',
    jeugdarts: 'Het kind kwam via de jeugdarts.',
    'medisch-specialist': 'Het kind kwam via een medisch specialist.',
    'gecertificeerde-instelling':
      'Het kind kwam via een organisatie die kinderen beschermt na een besluit van de rechter.',
    rechter: 'Het kind kwam via de rechter.',
    'openbaar-ministerie': 'Het kind kwam via het Openbaar Ministerie.',
    'justitiele-functionaris': 'Het kind kwam via een justitiële jeugdinrichting.',
    'geen-verwijzer': 'Het kind kwam zonder verwijzing.',
  },
  bekostigingswijze: {
    inspanningsgericht: 'De gemeente betaalt per uur, dag of behandeling.',
    outputgericht: 'De gemeente betaalt per resultaat of traject.',
    taakgericht: 'De gemeente betaalt één bedrag voor de hele taak.',
  },
  aanleiding: {
    'eerste-aanvraag': 'Het gaat om een eerste aanvraag.',
    wijziging: 'Het gaat om een wijziging van de hulp.',
    verlenging: 'Het gaat om een verlenging van de hulp.',
    afbouw: 'Het gaat om het afbouwen van de hulp.',
    tussentijds: 'De hulp loopt en er is nu geen besluit nodig.',
    einde: 'De hulp stopt.',
  },
  'besluit-of-toets-gevraagd': {
    ja: 'Iemand vraagt om een besluit of een formele toets.',
    nee: 'Niemand vraagt om een besluit of een formele toets.',
  },
  'toewijzing-in-eenheden': {
    ja: 'De toewijzing noemt een aantal uren, dagen of keren.',
    nee: 'De toewijzing noemt alleen de soort hulp.',
  },
  noodzakelijk: {
    ja: 'De professional vindt dit in dit geval nodig.',
    nee: 'De professional vindt dit in dit geval niet nodig.',
  },
  'minder-ingrijpend': {
    ja: 'Het kan op een lichtere manier.',
    nee: 'Er is geen lichtere manier.',
  },
  motivering: {
    concreet: 'De gemeente legt uit waarom dit voor dit kind nodig is.',
    algemeen: 'De gemeente geeft alleen een algemene uitleg.',
    geen: 'De gemeente geeft geen uitleg.',
  },
  overlegd: {
    ja: 'Dit is vooraf met het gezin besproken.',
    nee: 'Dit is nog niet met het gezin besproken.',
    achterwege: 'Er is met een goede reden niet met het gezin gesproken.',
  },
  'adviseur-ingeschakeld': {
    ja: 'De gemeente heeft de adviseur van buiten ingeschakeld.',
    nee: 'De adviseur werkt bij de gemeente of heeft geen opdracht.',
    'niet-gebleken': 'Uit niets blijkt dat de adviseur een opdracht heeft.',
  },
  'adviseur-is-behandelaar': {
    ja: 'De adviseur is ook de behandelaar van dit kind.',
    nee: 'De adviseur is niet de behandelaar van dit kind.',
  },
  'adviseur-geregistreerd': {
    ja: 'De adviseur staat in een beroepsregister.',
    nee: 'De adviseur staat niet in een beroepsregister.',
  },
  'adviseur-bekwaam': {
    ja: 'De adviseur heeft verstand van dit soort hulp.',
    nee: 'De adviseur heeft te weinig verstand van dit soort hulp.',
  },
  'twijfel-onderbouwd': {
    ja: 'De gemeente legt uit waarom zij twijfelt aan het vakmatige oordeel.',
    nee: 'De gemeente legt niet goed uit waarom zij twijfelt.',
  },
  'nodig-voor-afstemming': {
    ja: 'Dit is nodig om de hulp op elkaar af te stemmen.',
    nee: 'Dit is niet nodig om de hulp op elkaar af te stemmen.',
  },
  'tweede-pet-beslist': {
    ja: 'Dezelfde persoon beslist of controleert ook over dit kind.',
    nee: 'Deze persoon heeft geen tweede taak bij dit kind.',
  },
  'schaadt-ander': {
    ja: 'Dit schaadt een ander, of goede zorg verbiedt het.',
    nee: 'Dit schaadt niemand anders en past bij goede zorg.',
  },
  toestemming: {
    ja: 'Iedereen die erover gaat geeft toestemming.',
    'niet-gevraagd': 'Niemand heeft nog om toestemming gevraagd.',
    nee: 'De toestemming is geweigerd of ingetrokken.',
  },
  'bsn-beschikbaar': {
    ja: 'Het burgerservicenummer is bekend.',
    nee: 'Er is geen burgerservicenummer.',
  },
  'geheim-adres': {
    ja: 'De jeugdige verblijft op een geheim adres.',
    nee: 'Het adres van de jeugdige is niet geheim.',
  },
  'datums-gewenst': {
    ja: 'De gemeente wil begin en einde van de hulp op de rekening.',
    nee: 'De gemeente wil geen datums op de rekening.',
  },
  'ggz-soort': {
    geen: 'Het gaat niet om geestelijke gezondheidszorg.',
    basis: 'Het gaat om geestelijke gezondheidszorg: basiszorg.',
    'specialistisch-kort': 'Het gaat om geestelijke gezondheidszorg: gespecialiseerd en kort.',
    'specialistisch-overig': 'Het gaat om geestelijke gezondheidszorg: gespecialiseerd en langer.',
  },
  privacyverklaring: {
    ja: 'Er is een privacyverklaring ondertekend.',
    nee: 'Er is geen privacyverklaring ondertekend.',
  },
  'hoofdgroep-afgesproken': {
    ja: 'Afgesproken is dat de groep van de diagnose op de rekening staat.',
    nee: 'Over de groep van de diagnose op de rekening is niets afgesproken.',
  },
  'zelf-betaald': {
    ja: 'Het gezin betaalt de gegeven hulp zelf.',
    nee: 'Het gezin betaalt de gegeven hulp niet zelf.',
  },
  'schriftelijke-toestemming': {
    ja: 'Er is toestemming op papier voor inzage.',
    nee: 'Er is geen toestemming op papier voor inzage.',
  },
  'eigen-ingezetene': {
    ja: 'De jeugdige hoort bij deze gemeente.',
    nee: 'De jeugdige hoort bij een andere gemeente.',
  },
  controledoel: {
    ja: 'Het doel van de controle staat vast.',
    nee: 'De controle heeft geen doel.',
    'niet-gebleken': 'Uit niets blijkt wat het doel van de controle is.',
  },
  'algemeen-plan': {
    ja: 'Er is een algemeen plan voor de controle.',
    nee: 'Er is geen algemeen plan voor de controle.',
    'niet-gebleken': 'Uit niets blijkt dat er een algemeen plan voor de controle is.',
  },
  'plan-openbaar': {
    ja: 'Doel en algemeen plan van de controle zijn openbaar.',
    nee: 'Doel en algemeen plan van de controle zijn niet openbaar.',
    'niet-gebleken': 'Uit niets blijkt dat doel en plan van de controle openbaar zijn.',
  },
  'specifieke-risicoanalyse': {
    ja: 'De gemeente heeft gericht naar risico’s gekeken.',
    nee: 'De gemeente heeft niet gericht naar risico’s gekeken.',
    'niet-gebleken': 'Uit niets blijkt dat de gemeente gericht naar risico’s heeft gekeken.',
  },
  'specifiek-plan': {
    ja: 'Er is een gericht plan voor de inzage in dossiers.',
    nee: 'Er is geen gericht plan voor de inzage in dossiers.',
    'niet-gebleken': 'Uit niets blijkt dat er een gericht plan voor de inzage is.',
  },
  'niet-anders-haalbaar': {
    ja: 'De controle kan niet op een lichtere manier.',
    nee: 'De controle kan ook op een lichtere manier.',
    'niet-gebleken': 'Uit niets blijkt dat een lichtere controle niet kan.',
  },
  'minimale-gegevens': {
    ja: 'De controle vraagt niet meer dan nodig is.',
    nee: 'De controle vraagt meer dan nodig is.',
    'niet-gebleken': 'Uit niets blijkt dat de controle alleen vraagt wat nodig is.',
  },
  'aanbieder-geinformeerd': {
    ja: 'De gemeente heeft de aanbieder vooraf verteld waarom zij dossiers wil inzien.',
    nee: 'De gemeente heeft de aanbieder vooraf niets verteld.',
    'niet-gebleken': 'Uit niets blijkt dat de gemeente de aanbieder vooraf iets vertelde.',
  },
  'controleur-geheimhouder': {
    ja: 'Wie het dossier inziet, heeft een beroepsgeheim.',
    nee: 'Wie het dossier inziet, heeft geen beroepsgeheim.',
    'niet-gebleken': 'Uit niets blijkt dat wie het dossier inziet een beroepsgeheim heeft.',
  },
  'controledoel-bereikt': {
    nee: 'Het doel van de controle is nog niet bereikt.',
    ja: 'Het doel van de controle is al bereikt.',
    'ja-nieuwe-aanwijzing': 'Het doel van de controle is bereikt, maar er zijn nieuwe tekens.',
  },
  onderzoeksbelang: {
    ja: 'Een bericht vooraf zou het onderzoek naar fraude schaden.',
    nee: 'Een bericht vooraf schaadt het onderzoek naar fraude niet.',
  },
  'zelfde-hulp': {
    ja: 'De vrager werkt direct mee aan dezelfde hulp.',
    nee: 'De vrager werkt aan andere hulp.',
  },
  regime: {
    jeugdhulp: 'De hulp is geen medische behandeling.',
    geneeskundig: 'De hulp is een medische behandeling.',
  },
  leeftijd: {
    'onder-12': 'De jeugdige is jonger dan 12 jaar.',
    '12-15': 'De jeugdige is 12, 13, 14 of 15 jaar.',
    '16-17': 'De jeugdige is 16 of 17 jaar.',
    '18-plus': 'De jeugdige is 18 jaar of ouder.',
  },
  gezag: {
    ouders: 'Beide ouders hebben gezag.',
    'een-ouder': 'Eén ouder heeft gezag.',
    voogd: 'Een voogd heeft gezag.',
    geen: 'Niemand heeft gezag over de jeugdige.',
  },
  wilsbekwaam: {
    ja: 'De jeugdige kan hierover zelf goed beslissen.',
    nee: 'De jeugdige kan hierover niet zelf goed beslissen.',
  },
  'registratie-vrager': {
    ja: 'De vrager zegt dat hij geregistreerd is of een beroepsgeheim heeft.',
    nee: 'De vrager zegt niets over een registratie of een beroepsgeheim.',
  },
  contractbepaling: {
    ja: 'Dit staat in een contract of in regels van de gemeente.',
    nee: 'Dit staat niet in een contract of in regels van de gemeente.',
  },
  'complex-of-langdurig': {
    ja: 'De hulp is ingewikkeld of duurt lang.',
    nee: 'De hulp is niet ingewikkeld en duurt niet lang.',
  },
} as const satisfies { readonly [F in Feit]: { readonly [W in Waarde<F>]: string } }
