// Words of a letter or an e-mail that show who writes and who reads: salutations, closings, headers, organisations, professions. Own list.

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map((word) => word.trim()))

export const SALUTATIONS = words(
  'geachte|beste|dag|hoi|hallo|hi|hey|lieve|waarde|goedemorgen|goedemiddag|goedenavond|goedendag|goede morgen|ha|hee|zeer geachte|weledelgeboren|weledele|edelachtbare|l s|moi|hoihoi',
)

export const CLOSING_WORDS = words(`
grtz|grt|grts|gr gr|hartelijks|x|xx|xxx|kind regards|regards|met vriendelijke gr|m vriendelijke groet|warme groeten|hartelijk dank|vr groeten|met vriendelijke|met vriendelijke groeten|met hartelijke groet|met hartelijke groeten|met groet|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|hoogachtend|mvg|vr gr|vr groet|gr|met collegiale groet|met collegiale groeten|collegiale groet|collegiale groeten|m vr gr|m v g|met de meeste|met beleefde groet|namens|fijne dag|alvast bedankt|alvast dank|bij voorbaat dank|liefs|warme groet|hgr|tot dan|met dank|dank|bedankt|mvrgr|w g|ondertekening|ondertekend door|handtekening|opgesteld door
`)

export const HEADER_WORDS = words(
  'aan|van|cc|bcc|tav|verzonden|datum|contactpersoon|behandeld door|opgesteld door|opgesteld|auteur|regiebehandelaar|behandelaar|hulpverlener|afzender|ontvanger|geadresseerde|contact|ons contact|uw contactpersoon|begeleider|ambulant begeleider|jeugdprofessional|jeugdconsulent|consulent|gemeente|casusregisseur|regisseur|aanbieder|organisatie|praktijk|instelling|verwijzer|huisarts|ondertekenaar|functie|inlichtingen|doorkiesnummer|kopie aan|from|to|sent|geschreven door|gedragswetenschapper|psychiater|psycholoog|gz psycholoog|orthopedagoog|mentor|leerkracht|school',
)

export const ORGANISATION_WORDS = words(
  'stichting|praktijk|gemeente|team|wijkteam|jeugdteam|bv|afdeling|bureau|kantoor|advocatenkantoor|postbus|college|instelling|vereniging|centrum|kliniek|groepspraktijk|cluster|toegang|regio|zorggroep|organisatie|gemeentehuis|stadhuis|locatie|bezoekadres|postadres|correspondentieadres|antwoordnummer|kvk|agb|raad|inspectie|rechtbank|ministerie|coöperatie|maatschap|jeugdhulp|jeugdzorg|ggz|zorgkantoor|samenwerkingsverband|sociaal',
)

/** Professions and functions: a name beside one of these is a professional. */
export const PROFESSIONS = words(`
orthopedagoog|psycholoog|gzpsycholoog|psychiater|kinderpsychiater|jeugdpsychiater|regiebehandelaar|behandelaar|hoofdbehandelaar|medebehandelaar|therapeut|speltherapeut|vaktherapeut|systeemtherapeut|psychotherapeut|logopedist|kinderarts|huisarts|arts|jeugdarts|schoolarts|jeugdverpleegkundige|verpleegkundige|begeleider|hulpverlener|jeugdhulpverlener|gezinshulpverlener|jeugdzorgwerker|gezinsvoogd|voogdijwerker|jeugdbeschermer|jeugdreclasseerder|jeugdconsulent|consulent|klantmanager|gezinscoach|jeugdcoach|coach|casusregisseur|regisseur|procesregisseur|casemanager|jeugdprofessional|jeugdwerker|gedragswetenschapper|gedragsdeskundige|teamleider|teammanager|manager|directeur|directie|bestuurder|bestuur|beleidsmedewerker|beleidsadviseur|medewerker|administratief|contractmanager|accountmanager|inkoper|controleur|toezichthouder|accountant|advocaat|jurist|wethouder|burgemeester|secretaris|secretaresse|planner|collega|collegas|leerkracht|docent|mentor|internbegeleider|ib|intern|schoolpsycholoog|mediator|rechter|officier|functionaris|contactpersoon|wijkteammedewerker|toegangsmedewerker|wmoconsulent|praktijkondersteuner|poh|verwijzer|zorgadministrateur|zorgadministratie|kwaliteitsmedewerker|privacyfunctionaris|vertrouwenspersoon|voorzitter|onderzoeker|adviseur|zorgcoordinator|coordinator|ambulant|generalist|sociotherapeut|groepsleider|pedagogisch|pedagoog|maatschappelijk|werker|diagnosticus|psychodiagnostisch|neuropsycholoog|schoolmaatschappelijk|penningmeester|hoofd|bestuurssecretaris|stagiair|stagiaire|supervisor|ergotherapeut|fysiotherapeut|dietist|sophrologe|ervaringsdeskundige
`)

/** Titles of professionals before a name. */
export const ACADEMIC_TITLES = words(
  'dr|drs|mr|prof|ir|ing|professor|dokter|doctor|msc|zuster|wethouder|burgemeester|collega|collegas',
)

/** Titles of any person before a name. */
export const TITLES = words(
  'mw|mevr|mevrouw|mvr|dhr|heer|meneer|mijnheer|fam|familie|gezin|juffrouw|mej|jongeheer|echtpaar|weduwe|fam',
)

/** Whether a word is a profession or function, also in the plural. */
export const isRole = (word: string): boolean => PROFESSIONS.has(word) || PROFESSIONS.has(word.replace(/(?:en|s)$/, ''))
