// Woorden die veel lezers niet kennen: elk met een uitleg in gewone taal en zo mogelijk een makkelijker woord.

/** `vormen`: andere vormen van hetzelfde woord. `liever`: een makkelijker woord, waar dat hetzelfde zegt. */
export type MoeilijkWoord = {
  readonly uitleg: string
  readonly liever?: string
  readonly vormen?: readonly string[]
}

export const MOEILIJKE_WOORDEN = {
  aanspraak: { uitleg: 'Een recht op hulp volgens de wet.', liever: 'recht', vormen: ['aanspraken'] },
  accountantsprotocol: { uitleg: 'Afspraken over hoe een accountant de cijfers controleert.' },
  adequaat: { uitleg: 'Goed genoeg voor het doel.', liever: 'goed', vormen: ['adequate'] },
  ambulant: { uitleg: 'Hulp thuis of op afspraak, zonder overnachting.', vormen: ['ambulante'] },
  anamnese: {
    uitleg: 'Wat het gezin bij de start over klachten en vroeger vertelt.',
    liever: 'voorgeschiedenis',
  },
  anonimiseren: {
    uitleg: 'Gegevens zo veranderen dat niemand kan zien om wie het gaat.',
    vormen: ['geanonimiseerd', 'geanonimiseerde', 'anonimisering'],
  },
  beginsel: {
    uitleg: 'Een basisregel waar andere regels op rusten.',
    liever: 'basisregel',
    vormen: ['beginselen'],
  },
  begunstigde: { uitleg: 'De persoon die iets krijgt.', vormen: ['begunstigden'] },
  bekostiging: {
    uitleg: 'Het betalen van de hulp.',
    liever: 'betaling',
    vormen: ['bekostigen', 'bekostigd'],
  },
  belanghebbende: {
    uitleg: 'Iemand voor wie een besluit direct gevolgen heeft.',
    vormen: ['belanghebbenden'],
  },
  bepaling: {
    uitleg: 'Vaststellen welke hulp nodig is. Of: één regel in een wet of contract.',
    vormen: ['bepalingen'],
  },
  beroepscode: {
    uitleg: 'De gedragsregels van een beroep.',
    liever: 'regels van het beroep',
    vormen: ['beroepscodes'],
  },
  beschikking: {
    uitleg: 'Een besluit van de gemeente over één persoon, op papier.',
    liever: 'besluit',
    vormen: ['beschikkingen', 'beschikken', 'beschikt'],
  },
  bestuursorgaan: {
    uitleg: 'Een deel van de overheid dat besluiten neemt, zoals de gemeente.',
    liever: 'gemeente',
    vormen: ['bestuursorganen'],
  },
  betrokkene: {
    uitleg: 'De persoon over wie de gegevens gaan.',
    liever: 'de jeugdige of ouder',
    vormen: ['betrokkenen'],
  },
  bevoegdheid: {
    uitleg: 'Het recht om iets te doen of te besluiten.',
    liever: 'recht',
    vormen: ['bevoegdheden', 'bevoegd'],
  },
  blokkeringsrecht: { uitleg: 'Het recht om een rapport over uzelf tegen te houden.' },
  casuistiek: {
    uitleg: 'Voorbeelden uit de praktijk, over echte gevallen.',
    liever: 'voorbeelden',
    vormen: ['casuïstiek'],
  },
  casusregisseur: {
    uitleg: 'De persoon die alle hulp aan een gezin op elkaar afstemt.',
    liever: 'coördinator',
    vormen: ['casusregisseurs', 'casusregie', 'procesregisseur'],
  },
  conform: { uitleg: 'Zoals afgesproken of voorgeschreven.', liever: 'volgens' },
  consulteren: {
    uitleg: 'Om raad vragen.',
    liever: 'om raad vragen',
    vormen: ['consultatie', 'geconsulteerd'],
  },
  curator: { uitleg: 'Iemand die beslist voor een volwassene die dat niet kan.', vormen: ['curatoren'] },
  dataminimalisatie: { uitleg: 'Niet meer gegevens gebruiken dan nodig is.' },
  declaratie: {
    uitleg: 'Een rekening voor gegeven hulp.',
    liever: 'rekening',
    vormen: ['declaraties', 'declareren', 'gedeclareerd', 'gedeclareerde'],
  },
  detailcontrole: {
    uitleg: 'Een controle waarbij iemand in een dossier kijkt.',
    vormen: ['detailcontroles'],
  },
  derden: { uitleg: 'Andere mensen of organisaties.', liever: 'anderen' },
  diagnosehoofdgroep: {
    uitleg: 'Een ruime groep waar een diagnose onder valt.',
    vormen: ['diagnosehoofdgroepen'],
  },
  discretionair: { uitleg: 'Vrij om zelf te kiezen, binnen de wet.', vormen: ['discretionaire'] },
  doelbinding: { uitleg: 'Gegevens alleen gebruiken voor het doel waarvoor ze zijn gegeven.' },
  doelmatigheid: {
    uitleg: 'Met zo weinig mogelijk geld en moeite het doel halen.',
    vormen: ['doelmatig', 'doelmatige'],
  },
  doorbreken: {
    uitleg: 'Een geheim toch delen, omdat de wet dat toestaat of vraagt.',
    vormen: ['doorbreking', 'doorbroken'],
  },
  domeinoverstijgend: {
    uitleg: 'Over meer dan één soort hulp, zoals zorg en wonen.',
    vormen: ['domeinoverstijgende'],
  },
  dwingend: { uitleg: 'Verplicht, zonder keuze.', liever: 'verplicht', vormen: ['dwingende'] },
  evenredig: { uitleg: 'In een goede verhouding tot het doel.', vormen: ['evenredige', 'evenredigheid'] },
  'gecertificeerde instelling': {
    uitleg: 'Een organisatie die kinderen beschermt na een besluit van de rechter.',
    vormen: ['gecertificeerde instellingen'],
  },
  geheimhoudingsplicht: {
    uitleg: 'De plicht om te zwijgen over wat u in uw werk hoort.',
    liever: 'zwijgplicht',
  },
  gemandateerd: {
    uitleg: 'Met het recht om in naam van een ander te beslissen.',
    vormen: ['mandaat', 'mandaten', 'mandateren', 'gemandateerde'],
  },
  gerechtvaardigd: { uitleg: 'Met een goede reden die de wet erkent.', vormen: ['gerechtvaardigde'] },
  gezagsregister: { uitleg: 'De lijst van de rechtbank met wie gezag heeft over een kind.' },
  grondslag: {
    uitleg: 'De reden in de wet waarom iemand gegevens mag gebruiken.',
    liever: 'reden in de wet',
    vormen: ['grondslagen'],
  },
  inbreuk: { uitleg: 'Iets wat een recht kleiner maakt, zoals privacy.', vormen: ['inbreuken'] },
  indicatie: {
    uitleg: 'Het oordeel welke hulp iemand nodig heeft.',
    liever: 'oordeel',
    vormen: ['indicaties', 'indiceren', 'herindicatie'],
  },
  ingezetene: { uitleg: 'Iemand die in de gemeente woont.', liever: 'inwoner', vormen: ['ingezetenen'] },
  inspanningsgericht: {
    uitleg: 'De gemeente betaalt per uur, dag of behandeling.',
    vormen: ['inspanningsgerichte'],
  },
  instemming: { uitleg: 'Zeggen dat u het ermee eens bent.', vormen: ['instemmen', 'instemt'] },
  jeugdreclassering: { uitleg: 'Begeleiding van een jongere na een strafbaar feit.' },
  jurisprudentie: {
    uitleg: 'Uitspraken van rechters waaruit regels blijken.',
    liever: 'uitspraken van rechters',
  },
  kenbaar: { uitleg: 'Duidelijk te zien of te lezen.', liever: 'duidelijk', vormen: ['kenbare'] },
  kengetallen: {
    uitleg: 'Cijfers over een hele groep, zonder namen.',
    liever: 'cijfers',
    vormen: ['kengetal'],
  },
  legitimatie: { uitleg: 'Bewijs van wie u bent, of een goede reden.', vormen: ['legitiem', 'legitieme'] },
  machtiging: {
    uitleg: 'Een verklaring dat iemand iets voor een ander mag doen.',
    vormen: ['machtigingen', 'gemachtigde'],
  },
  meldcode: { uitleg: 'Vaste stappen bij zorgen over geweld of verwaarlozing.' },
  mentor: { uitleg: 'Iemand die over zorg beslist voor een volwassene.', vormen: ['mentoren'] },
  motivering: {
    uitleg: 'De uitleg waarom iemand iets besluit of vraagt.',
    liever: 'uitleg',
    vormen: ['motiveren', 'gemotiveerd', 'gemotiveerde', 'motiveert'],
  },
  natura: { uitleg: 'Hulp in natura betaalt de gemeente direct aan de aanbieder.' },
  noodzakelijkheid: {
    uitleg: 'Dat iets echt nodig is en niet alleen handig.',
    liever: 'wat nodig is',
    vormen: ['noodzaak'],
  },
  ondertoezichtstelling: {
    uitleg: 'De rechter laat een gezin begeleiden, omdat het kind niet veilig opgroeit.',
  },
  onrechtmatig: { uitleg: 'Tegen de wet.', liever: 'tegen de wet', vormen: ['onrechtmatige'] },
  onverwijld: { uitleg: 'Meteen, zonder te wachten.', liever: 'meteen', vormen: ['onverwijlde'] },
  opschorten: {
    uitleg: 'Even stilzetten, bijvoorbeeld een termijn.',
    liever: 'stilzetten',
    vormen: ['opschorting', 'opgeschort'],
  },
  outputgericht: {
    uitleg: 'De gemeente betaalt per resultaat of traject.',
    vormen: ['outputgerichte', 'resultaatgericht', 'resultaatgerichte'],
  },
  peildatum: { uitleg: 'De dag waarvan de regels gelden.' },
  perspectiefplan: {
    uitleg: 'Een plan over wat het gezin op langere termijn wil bereiken.',
    vormen: ['perspectiefplannen'],
  },
  prestatie: { uitleg: 'De hulp die op de rekening staat.', liever: 'gegeven hulp', vormen: ['prestaties'] },
  problematiek: { uitleg: 'De problemen die er zijn.', liever: 'problemen' },
  procesinformatie: { uitleg: 'Gegevens over de soort hulp, hoelang en hoeveel. Zonder inhoud.' },
  proportionaliteit: {
    uitleg: 'Niet meer delen dan past bij het doel.',
    vormen: ['proportioneel', 'proportionele'],
  },
  publiekrechtelijk: { uitleg: 'Volgens de regels voor de overheid.', vormen: ['publiekrechtelijke'] },
  raadplegen: {
    uitleg: 'Om raad vragen of iets opzoeken.',
    liever: 'vragen',
    vormen: ['geraadpleegd', 'raadpleegt'],
  },
  rechtmatigheid: { uitleg: 'Dat iets volgens de wet gebeurt.', vormen: ['rechtmatig', 'rechtmatige'] },
  risicoanalyse: {
    uitleg: 'Onderzoek naar wat er mis kan gaan.',
    liever: 'onderzoek naar risico’s',
    vormen: ['risicoanalyses'],
  },
  'second opinion': {
    uitleg: 'Het oordeel van een tweede deskundige.',
    liever: 'tweede oordeel',
    vormen: ['second opinions'],
  },
  stoornis: { uitleg: 'Een probleem met denken, voelen of gedrag dat lang duurt.', vormen: ['stoornissen'] },
  subsidiariteit: { uitleg: 'De lichtste manier kiezen die genoeg is.' },
  taakgericht: { uitleg: 'De gemeente betaalt één bedrag voor een hele taak.', vormen: ['taakgerichte'] },
  toeleiding: { uitleg: 'Een kind naar hulp brengen die past.', vormen: ['toeleiden', 'toeleider'] },
  toereikend: { uitleg: 'Genoeg voor het doel.', liever: 'genoeg', vormen: ['toereikende', 'ontoereikend'] },
  tuchtrecht: {
    uitleg: 'Regels waarmee een beroep fouten van leden beoordeelt.',
    vormen: ['tuchtrechtelijk', 'tuchtrechtelijke'],
  },
  tussentijds: { uitleg: 'Terwijl de hulp nog loopt.', liever: 'tussendoor', vormen: ['tussentijdse'] },
  verantwoording: { uitleg: 'Laten zien wat er met geld of werk is gedaan.', vormen: ['verantwoorden'] },
  verdragen: { uitleg: 'Afspraken tussen landen.' },
  verleningsbeslissing: {
    uitleg: 'Het besluit dat een kind hulp krijgt.',
    liever: 'besluit',
    vormen: ['verleningsbeslissingen', 'verlening'],
  },
  verordening: { uitleg: 'Regels van de gemeente of van Europa.', vormen: ['verordeningen'] },
  verstrekken: {
    uitleg: 'Gegevens aan een ander geven.',
    liever: 'geven',
    vormen: ['verstrekt', 'verstrekking', 'verstrekkingen', 'verstrekte'],
  },
  vertegenwoordiger: {
    uitleg: 'Iemand die volgens de wet voor een ander beslist.',
    vormen: ['vertegenwoordigers', 'vertegenwoordigen'],
  },
  verwerken: {
    uitleg: 'Alles wat u met gegevens doet, zoals bewaren en delen.',
    liever: 'gebruiken',
    vormen: ['verwerking', 'verwerkt', 'verwerkingen'],
  },
  verwerkingsverantwoordelijke: {
    uitleg: 'Wie beslist waarvoor gegevens worden gebruikt.',
    vormen: ['verwerkingsverantwoordelijken'],
  },
  verwijsindex: { uitleg: 'Een systeem waarin hulpverleners zien dat een ander ook betrokken is.' },
  vitaal: { uitleg: 'Van levensbelang.', vormen: ['vitale'] },
  voorziening: {
    uitleg: 'De hulp die de gemeente regelt en betaalt.',
    liever: 'hulp',
    vormen: ['voorzieningen'],
  },
  wilsbekwaam: {
    uitleg: 'In staat om over iets zelf te beslissen.',
    vormen: ['wilsbekwame', 'wilsbekwaamheid', 'wilsonbekwaam', 'wilsonbekwame'],
  },
  zelfredzaamheid: {
    uitleg: 'Zelf kunnen doen wat in het dagelijks leven nodig is.',
    vormen: ['zelfredzaam', 'zelfredzaamheidsmatrix'],
  },
  zienswijze: { uitleg: 'Uw mening over een plan of besluit.', liever: 'mening', vormen: ['zienswijzen'] },
  zorgtoewijzing: {
    uitleg: 'Het bericht van de gemeente dat u deze hulp mag geven.',
    liever: 'toewijzing',
    vormen: ['zorgtoewijzingen', 'zorgtoewijzingsbesluit'],
  },
  zwaarwegend: { uitleg: 'Heel belangrijk.', liever: 'heel belangrijk', vormen: ['zwaarwegende'] },
} as const satisfies { readonly [woord: string]: MoeilijkWoord }

export type MoeilijkeTerm = keyof typeof MOEILIJKE_WOORDEN
