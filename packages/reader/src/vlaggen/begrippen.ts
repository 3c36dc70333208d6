// Notions that the flags put together: a flag with `zin: ["gesprek bijwonen wie"]` is raised by one sentence that holds all three.

export const BEGRIPPEN = {
  complex: [
    'complex|complexe|complexer|complexiteit|ingewikkeld|ingewikkelde|multiproblematiek|multiprobleem|multiprobleemgezin|meervoudig|meervoudige|langdurig|langdurige|langlopend|langlopende|veelomvattend|weerbarstig|hardnekkig|hardnekkige|heftig|heftige|moeilijke|lastige|ernstig|ernstige|stapeling',
    'zwaar|zware|zwaardere casus|problematiek|zaak|zaken|gezin|traject|trajecten',
    'lange duur|voorgeschiedenis|looptijd|hulpgeschiedenis',
    'veel|meerdere|diverse instanties|hulpverleners|partijen|problemen|zorgen',
    'ernst .. situatie|problematiek|casus|klachten|zaak',
    'geen|niet eenvoudig|eenvoudige|simpel|simpele|alledaags|alledaagse|standaard geval|zaak|casus|situatie|gezin|kind',
    'al .. jaren',
    'jaren .. hulp|zorg|behandeling',
    'langer|meer dan .. jaar|maanden .. duurt|loopt|hulp|zorg',
  ],
  meervraag: [
    '=meer',
    '<dossierstuk>',
    'extra|aanvullend|aanvullende|uitgebreid|uitgebreide|uitgebreider|vollediger|inhoudelijk|inhoudelijke|diepgaand|diepgaande|verdiepend|verdiepende|verzwaard|verzwaarde',
    'daarom|vandaar|daardoor|zodoende',
    'volledig|compleet beeld',
    'kennis .. nemen',
    '<wij> ... willen|vragen|vraag|wil|ontvangen|nodig|weten',
  ],
  gesprek: [
    '<gesprek>',
    'bijeenkomst|huisbezoek|consult|teamoverleg|casusbespreking|clientbespreking|evalueren|evalueert|zorgevaluatie|voortgangsoverleg|eindevaluatie|evaluaties',
  ],
  bijwonen: [
    '<bijwonen>',
    '=er ... =bij =zijn',
    '=bij =zijn',
    'neemt|nemen|neem .. deel',
    'schuif|schuiven|=sluit|=sluiten|haak|haken .. aan',
    '=erbij|erbij|daarbij .. =zijn|zitten|halen',
    'bij .. zitten',
    'toehoorder|uitgenodigd|uitnodiging|uitnodigen|langskomen|meekomen|observeren',
    'aan tafel',
    '=mee .. naar|=bij|doen|=in',
  ],
  wie: [
    '<wij>|=ons|=onze|=mij|=me|consulent|consulenten|gemeente|wijkteam|toegang|medewerker|jeugdteam|collega|casusregisseur|procesbegeleider|gedragswetenschapper',
  ],
  hoogstens: [
    'maximaal|hoogstens|hooguit|uiterst|standaard|vast|vaste|altijd|nooit|uniform|uniforme|ongeacht|plafond|maximum|bovengrens|steevast|telkens|sowieso|automatisch|=max|maximale|limiet|norm',
    'ten hoogste',
    'niet|nooit|geen langer dan',
    'niet meer dan',
    'voor iedereen',
  ],
  tijdsduur: ['<duur>'],
  verlenen: [
    'beschikking|beschikkingen|toewijzing|toewijzingen|toekennen|toegekend|verlenen|verleend|verleent|indicatie|indicaties|verlengen|verlenging|verlengingen|voorziening|voorzieningen|beschikken|toewijzen|afgeven|=trajecten|traject|jeugdhulp|behandeltraject|looptijd|geldigheidsduur|termijn|begeleiding|behandeling|hulp|zorg|=product|ingezet|dagbesteding|dagbehandeling|verblijf',
  ],
  vooraf: [
    'vooraf|voorafgaand|voorafgaande|eerst|voordat|alvorens|nadat|=pas|zodra|totdat',
    'voor .. aanvang|start|begin',
  ],
  goedkeuring: [
    'goedkeuring|goedgekeurd|goedkeuren|goedkeurt|instemming|ingestemd|instemt|akkoord|fiat|fiattering|toestemming|accordering|geaccordeerd|accordeert',
    'groen licht',
  ],
  beginnen: [
    'starten|=start|gestart|beginnen|begint|aanvang|aanvangen|verwijzing|verwijzingen|verwijst|verwijzen|doorverwijzen|doorverwijzing|inzetten|ingezet|plaatsing|verwijsbrief',
  ],
  accountant: [
    'accountant|accountants|accountantscontrole|accountantsdienst|accountantsverklaring|registeraccountant|huisaccountant|jaarrekening|jaarrekeningcontrole|controleverklaring|jaarstukken',
  ],
  verlengen: [
    '<verlenging>',
    '<besluit>',
    'toewijzing|toewijzen|beschikking|toekennen|toekenning|indicatie|aanvraag|verlengingsaanvragen|verlengingsaanvraag',
  ],
  controleren: [
    'controle|controleren|controleert|rechtmatig|rechtmatigheid|doelmatig|doelmatigheid|steekproef|controleronde',
    '=na|nagaan|toetsen of .. hulp|zorg|uren ... geleverd|gegeven|terecht',
    'daadwerkelijk|feitelijk .. geleverd|gegeven',
  ],
  ouders: ['<ouders>|=hun|gezagdragers|verzorgers|cliente|pupil|gezin'],
  ingestemd: [
    'toestemming|instemming|getekend|ondertekend|tekenden|handtekening|goedvinden|machtiging|toestemmingsformulier|toestemmingsverklaring|akkoord|ingestemd|toegestemd|geautoriseerd',
  ],
  dusmag: [
    '=dus|daarom|daarmee|=mag|mogen|=kunt|beletsel|belemmering|bezwaar|gewoon|zodat|waardoor|delen|gedeeld|verstrekken|verstrekt|opvragen|doorsturen|toesturen|toezenden|uitwisselen|uitwisseling|overleggen|inzien|=nu|immers',
  ],
  regel: [
    '<norm>|jeugdverordening|contractueel|contractuele|raamcontract|inkoopafspraken|leveringsafspraken|contractafspraken',
  ],
  beroep: [
    'conform|volgens|krachtens|ingevolge|verplicht|verplichting|gehouden|schrijft|voorgeschreven|staat|afgesproken|overeengekomen|bepaalt|bepaald|getekend|artikel|afspraak|afspraken|recht|opgenomen|vastgelegd|nakomen|nakoming|hoofde|eist|vereist|zegt|vraagt|verlangt|biedt|geeft|gebonden',
    'op grond|basis',
    '=art',
    'gelet op',
  ],
  kosten: [
    'kosten|uitgaven|tarieven|tarief|zorgkosten|budget|begroting|prijs|euro|geld|tekort|kostenontwikkeling|kostenstijging|prijskaartje|kostenplaatje|financieel|financiele|financien|=dure|goedkoopste|jeugdhulpkosten',
    '=te duur',
    'duurder|goedkoper|betaalbaar|prijzig|kostbaar',
  ],
  drukken: [
    'beheersen|beheersing|beheersbaar|grip|omlaag|drukken|terugdringen|besparen|beperken|stijgen|stijgende|oplopen|oplopende|overschrijding|overschreden|hoog|hoge|hoger|hogere|gemiddelde|sturen|sturing|hand|perken|rem|verlagen|minderen|uitgegeven|verantwoord|kritisch|kritischer|waard|verhouding|scherper|scherp|rechtvaardigen|letten|opletten|bewaken|efficienter|zuinig|zuiniger|krap|omhoog|binnen',
  ],
  kwaliteit: ['kwaliteit|effectiviteit|rendement|kosteneffectiviteit|behandelmethode'],
  oordelen: [
    'twijfel|twijfelen|beoordelen|toetsen|vergelijken|vergeleken|presteert|presteren|achterblijven|monitoren|benchmark|meten|sturen|verbeteren|kritisch|=evidence|bewezen|deugt',
  ],
} as const

export type Begrip = keyof typeof BEGRIPPEN
