// Woorden voor wie in een contract of verordening optreedt: de aanbieder, de gemeente, de arts, het gezin en anderen.

export const WIE = {
  aanbieder: [
    'aanbieder|opdrachtnemer|inschrijver|gegadigde|dienstverlener|hulpverlener|behandelaar|contractpartij|contractant',
    'gecontracteerde|deelnemer|jeugdhulpinstelling|zorginstelling|jeugdprofessional|gedragswetenschapper|praktijk',
    'instelling|zorgpartij|hoofdaannemer|onderaannemer|zorgverlener|regiebehandelaar|therapeut|begeleider|zorgorganisatie|jeugdhulporganisatie|leverancier|=partij|ketenpartner|convenantpartner|samenwerkingspartner|hulpverleningsinstantie|contractnemer|behandelcentrum|zorgprofessional|jeugdhulpverlener|jeugdhulpaanbieder|expertiseteam',
    'samenwerkingspartner|organisaties|partners|zorgprofessionals|=aannemer|jeugdbeschermer|ambulante|jeugdhulpprofessional|behandelteam|expert|verlener|uitvoerder|specialist|=jhv|=zorgaanbieders',
    'uw organisatie|instelling|medewerkers|behandelaren|bureau',
  ],
  gemeente: [
    'gemeente|gemeentelijk|college|opdrachtgever|wijkteam|*team|=toegang|consulent|contractmanager|*medewerker',
    'gemeentezijde|beleidsafdeling|inkooporganisatie|=regio|toetser|backoffice|beleidsadviseur|=loket|jeugdloket|=poh',
    'gemeenten|gemeentebestuur|samenwerkingsverband|inkoopbureau|accounthouder|ambtenaar|ambtenaren|beleidsmedewerker|*regisseur|regievoerder|=cjg|expertisepunt|inkoopcoalitie|toegangsprofessional|jeugdconsulent|contractbeheer|inkoopcombinatie|opdrachtgevers|gemeentehuis|gemeentekant|toegangspoort|kwaliteitscommissie|kwaliteitsfunctionaris|financier|verwijspunt|regiobureau|inkoopteam|kwaliteitsadviseur|zorgadviseur|regiobeheerder|contractspecialist|beleidsteam|gezinsregisseur|wethouder|werkorganisatie|uitvoeringsorganisatie|jeugdhulpregio|klantcoordinator|toegangsfunctionaris|jeugdfunctionaris|rechtmatigheidscontroleur|gedragsdeskundige|indicatiesteller|budgetbewaker|jeugdregisseur|sleutelfiguur|beleidsmaker|concern|portefeuillehouder|beslisambtenaar|regiogemeente|rayonmanager|overheid|beoordelingsteam|opdrachtgeefster|inkooporganisatie|contractteam|gebiedstafel|procesbegeleider|gebiedsmanager|toewijzer|trajectregisseur|opdrachtgeverszijde|toetsingscommissie|toegangsteam|zorgcontroleur',
    'regionale|regionaal omgeving|data|dashboard|systeem|team|monitor|databank|bureau|tafel|dataomgeving',
    '=bij|=aan|=naar =ons',
    'wij|ons .. recht|verlangen|eisen|ontvangen|behouden',
    'medewerker|professional|functionaris|deskundige .. gemeente|gemeentelijke|toegang',
    'centrum jeugd gezin',
    'contractbeheerder|accountmanager|regisseur|inkoper|=wijkcoach|gezinscoach|poortwachter|klantmanager|*coach|casemanager|jeugdbeleid|controller|bestuursorgaan|jeugdregio',
  ],
  arts: [
    'huisarts|jeugdarts|=arts|=artsen|huisartsen|jeugdartsen|artsverwijzing|praktijkondersteuner',
    'medisch|medische specialist',
    'medische|medisch verwijzer|verwijzers|verwijzing',
    '=specialist|=specialisten|kinderarts|psychiater|verwijzers',
  ],
  gezin: [
    'jeugdige|=ouder|=ouders|client|gezin|=kind|=kinderen|inwoner|gezaghebbende|=jongere|=jongeren|betrokkene|minderjarige|zorgvrager|hulpvrager|pupil|gezinslid|gezinsleden|verzorger|verzorgers|opvoeder|opvoeders|clientsysteem|kinderen|hulpontvanger|zorgontvanger',
  ],
  aanvrager: ['aanvrager|budgethouder|belanghebbende'],
  'beslist-mee': [
    'beslist|beslissen|beslisser|beslissende|besluit .. neemt|besluitvorming|contractmanager|beschikkingen .. afgeeft',
  ],
  'andere-ontvanger': [
    'aan|naar verwijzer|verwijzende|huisarts|jeugdarts|arts|=ouder|=ouders|jeugdige|client|gezin',
    'opvolgende|volgende|nieuwe|andere|medebehandelende aanbieder|hulpverlener|opdrachtnemer|instelling',
    'gecertificeerde instelling',
    'veilig thuis',
    'centraal bureau .. statistiek',
    '=raad .. kinderbescherming',
    '=cbs|=igj|inspectie|inlichtingenbureau|medehulpverlener|medebehandelaar|toezichthouder|=rechter|rechtbank|raadsonderzoeker|=ministerie|zorgverzekeraar',
  ],
  accountant: ['accountant|accountantscontrole|accountantskantoor|huisaccountant'],
  'college-geeft': [
    'college|gemeente|opdrachtgever .. verstrekt|zendt|stuurt|legt|informeert|=overlegt|publiceert|bevestigt|maakt|legt',
    'verstrekt|zendt|stuurt|legt|informeert|maakt|bevestigt college|gemeente|opdrachtgever',
  ],
  'gezin-geeft': [
    'jeugdige|=ouder|=ouders|aanvrager|client|budgethouder|inwoner ... verstrek*|verschaf*|verschaffen|indienen|dient|aanlever*|levert|overlegt|overleggen',
    'verstrek*|verschaf*|overlegt|overleggen|levert|dient jeugdige|=ouder|=ouders|aanvrager|client|budgethouder|inwoner',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
