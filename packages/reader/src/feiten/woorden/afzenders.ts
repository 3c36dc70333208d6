// Words that show who writes (in the heading or under the letter, or anywhere), to whom, and what kind of text it is.

import type { Auteur, Kracht, Zegt } from '../soorten.ts'

export type Afzenderrij = {
  readonly auteur: Auteur
  readonly kracht: Kracht
  readonly waar: 'afzender' | 'overal'
  readonly vormen: readonly string[]
}

export const AFZENDERS: readonly Afzenderrij[] = [
  {
    auteur: 'gemeente',
    kracht: 3,
    waar: 'overal',
    vormen: [
      'namens .. college',
      'namens .. burgemeester',
      'namens .. gemeente',
      'college =van .. burgemeester',
      'burgemeester =en wethouders',
      'college van =b',
    ],
  },
  {
    auteur: 'gemeente',
    kracht: 3,
    waar: 'afzender',
    vormen: [
      'gemeente',
      '=gem',
      'wijkteam|jeugdteam|buurtteam|gebiedsteam|sociaal wijkteam|=cjg|dorpsteam|lokaal',
      'consulent|jeugdconsulent|toegangsmedewerker|jeugdprofessional|klantmanager',
      'team toegang',
      'toegang',
      'college',
      'regio',
      'team|afdeling jeugd|toewijzing|betalingen|toezicht|handhaving|controle|inkoop',
      'casusregisseur|regisseur',
      'sociaal domein',
      'backoffice',
      'contractmanagement|contractmanager',
    ],
  },
  {
    auteur: 'gemeente',
    kracht: 2,
    waar: 'overal',
    vormen: [
      '<wij> ... toewijzen|toewijzing|beschikking',
      '=ons|=onze .. verordening|beleid|toewijzingen|consulenten',
      'ons|onze .. wijkteam|gemeente',
      'vanuit .. wijkteam|gemeente|buurtteam',
      'hier .. =van .. gemeente',
      'gemeente',
      'wijkteam',
      '=uw .. <verlenging>',
      '<wij> als gemeente',
    ],
  },
  {
    auteur: 'aanbieder',
    kracht: 2,
    waar: 'afzender',
    vormen: [
      'stichting|praktijk|instelling|jeugdhulpaanbieder|zorgaanbieder|=bv|kliniek|zorggroep',
      'behandelaar|regiebehandelaar|orthopedagoog|psycholoog|psychiater',
      'ambulant',
      'raad van bestuur',
      'secretariaat',
      'therapeut',
    ],
  },
  {
    auteur: 'aanbieder',
    kracht: 3,
    waar: 'overal',
    vormen: [
      'delen|deel|verstrekken|verstrek|geven|geef|sturen|stuur|leveren|zenden <wij> ... niet|geen|evenmin',
      '<wij> delen|verstrekken|verstrek|deel .. niet|geen|evenmin',
      '<wij> ... niet|geen delen|verstrekken|toezenden|meesturen',
      'delen|verstrekken <wij> .. niet',
      'krijgt|=krijg =u|=je .. niet',
      'deel|delen|verstrek|verstrekken|geef|stuur <wij> =u|=je|=jullie .. niet|geen',
      'vroeg|vraagt|verzocht|verzoekt =u|=je .. =ons|=mij .. =om ... verstrekken <wij>',
      'ons|mijn beroepsgeheim',
      'namens .. stichting|praktijk|aanbieder|zorgaanbieder|jeugdhulpaanbieder|instelling',
      'geachte college',
      'vragen|verzoeken|verzoek|vraag <wij> .. =u .. besluit',
      '<wij> .. voegen|sturen|leveren .. behandelplan|plan .. niet',
    ],
  },
  {
    auteur: 'arts',
    kracht: 3,
    waar: 'afzender',
    vormen: [
      'huisarts|kinderarts|jeugdarts|kindergeneeskunde|huisartsenpraktijk|huisartspraktijk|=jgz|ziekenhuis|kinderpsychiater|schoolarts|kinderneuroloog|poli|polikliniek',
    ],
  },
  {
    auteur: 'arts',
    kracht: 3,
    waar: 'overal',
    vormen: [
      'assistente|namens|praktijk .. huisarts|huisartspraktijk|kinderarts|jeugdarts|dokter',
      '<wij> .. als .. huisarts|kinderarts|jeugdarts|verwijzend',
      'als huisarts|kinderarts|jeugdarts =die|=van|hoor|heb|wil|verneem|ontvang|vraag',
      '=die =ik|=wij .. verwees|verwezen',
      '<wij> =ben .. huisarts|kinderarts|jeugdarts',
      '=met|=uw|=hier huisarts|kinderarts|jeugdarts|dokter',
    ],
  },
  {
    auteur: 'gecertificeerde-instelling',
    kracht: 3,
    waar: 'afzender',
    vormen: [
      'jeugdbeschermer|gezinsvoogd|jeugdbescherming|gecertificeerde|jeugdreclassering|jeugdreclasseerder|=gi|voogd|jeugdzorgwerker',
    ],
  },
  {
    auteur: 'gecertificeerde-instelling',
    kracht: 3,
    waar: 'overal',
    vormen: [
      '<wij> =ben|=als .. jeugdbeschermer|gezinsvoogd|voogd|jeugdreclasseerder',
      'als jeugdbeschermer|gezinsvoogd|voogd|jeugdreclasseerder',
      '<wij> voer|voeren ... =ots|ondertoezichtstelling|maatregel|voogdij',
      '=ben .. jeugdbeschermer|gezinsvoogd|voogd',
    ],
  },
  { auteur: 'raad', kracht: 3, waar: 'afzender', vormen: ['raad .. kinderbescherming', 'raadsonderzoeker', '=rvdk'] },
  {
    auteur: 'raad',
    kracht: 3,
    waar: 'overal',
    vormen: [
      'raad .. kinderbescherming .. =doet|onderzoekt|verzoekt|vraagt',
      '<wij> .. raadsonderzoeker',
      'raad =doet .. onderzoek',
    ],
  },
  { auteur: 'veilig-thuis', kracht: 3, waar: 'afzender', vormen: ['veilig thuis'] },
  {
    auteur: 'veilig-thuis',
    kracht: 3,
    waar: 'overal',
    vormen: [
      'veilig thuis .. onderzoekt|onderzoek|verzoekt|vraagt|=doet',
      '=van|vanuit|namens veilig thuis',
      'melding|zorgmelding .. bij veilig thuis ... <wij>',
    ],
  },
  { auteur: 'inspectie', kracht: 3, waar: 'afzender', vormen: ['inspectie', '=igj'] },
  {
    auteur: 'inspectie',
    kracht: 3,
    waar: 'overal',
    vormen: ['inspectie gezondheidszorg', 'inspectie .. verzoekt|onderzoekt|vraagt'],
  },
  {
    auteur: 'aangewezen',
    kracht: 3,
    waar: 'overal',
    vormen: [
      'namens .. gemeenten|regiogemeenten',
      'in opdracht .. gemeente|college|gemeenten|regio',
      'door .. gemeente|college|gemeenten .. gevraagd|ingeschakeld|gemandateerd|aangewezen|ingehuurd',
      'mandaat .. gemeente|college|gemeenten',
      'gemandateerd .. gemeente|college|gemeenten',
    ],
  },
  { auteur: 'cbs', kracht: 3, waar: 'afzender', vormen: ['=cbs', 'centraal bureau .. statistiek'] },
  {
    auteur: 'betrokkene',
    kracht: 3,
    waar: 'overal',
    vormen: [
      '<wij> =ben .. vader|moeder|ouder van',
      'mijn|=ons eigen dossier',
      'mijn dossier',
      'dossier van mijn|=onze|ons .. zoon|dochter|kind',
      'inzage .. mijn dossier',
    ],
  },
  {
    auteur: 'ander',
    kracht: 3,
    waar: 'afzender',
    vormen: [
      'school|basisschool|samenwerkingsverband|intern begeleider|mentor|zorgverzekeraar|politie|leerplicht|leerplichtambtenaar',
    ],
  },
]

/** Lines that say to whom the text goes. */
export const GERICHT_AAN: Readonly<Record<'gemeente' | 'aanbieder', readonly string[]>> = {
  gemeente: [
    '=aan .. gemeente|wijkteam|college|toegang|jeugdteam|buurtteam|consulent|backoffice|regio',
    '=aan .. team|afdeling toewijzing|betalingen|toegang|jeugd|declaraties|controle|inkoop',
    'geachte college',
    'geacht college',
  ],
  aanbieder: [
    '=aan .. stichting|praktijk|instelling|aanbieder|zorgaanbieder|behandelaar|regiebehandelaar|aanbieders',
    'geachte|beste .. aanbieder|zorgaanbieder|jeugdhulpaanbieder|behandelaar|therapeut|instelling|praktijk|zorgaanbieders',
  ],
}

/** Words that show what kind of text this is: rules ask of everyone, so never in one case. */
export const GENRES: Readonly<
  Record<'regels' | 'regeling' | 'contract' | 'formulier' | 'uitleg' | 'verhaal', readonly string[]>
> = {
  regels: [
    'college|gemeente|wijkteam kan|besluit|=beslist|=wint|wijst|draagt|vraagt|verwerkt|verwerken',
    'slechts|uitsluitend .. behandeling|vergoed|verleend|genomen',
    'nadere regels',
    'beleidsregel|beleidsregels',
    'werkinstructie|uitvraagprotocol|werkwijze|stappenkaart|spiekbriefje|werkproces|procesbeschrijving|werkafspraken',
  ],
  regeling: [
    'levert|verstrekt|overlegt|vermeldt|zendt|bericht|richt|stelt|dient .. aanbieder|jeugdhulpaanbieder|opdrachtnemer',
    'aanbieder|jeugdhulpaanbieder|opdrachtnemer .. verstrekt|overlegt|levert|vermeldt|zendt|dient',
    'bevat .. minste|minimaal',
    'eerste|tweede|derde lid',
    'artikel',
    'verordening',
  ],
  contract: [
    'opdrachtnemer',
    'opdrachtgever',
    'deelovereenkomst|raamovereenkomst|dienstverleningsovereenkomst',
    'bijlage .. overeenkomst',
  ],
  formulier: [
    'formulier|aanvraagformulier|vragenlijst|verlengingsformulier|aanvraagformat|format',
    'vul in',
    '=in .. vullen|invullen',
    'verplicht veld|velden',
  ],
  verhaal: [
    'raadsinformatiebrief|raadsbrief',
    'leden .. raad',
    'verslag .. aanbiederstafel|overleg|bijeenkomst',
    'nieuws|nieuwsbrief|nieuwsbericht',
    'tuchtcollege|tuchtpraktijk|tuchtzaak',
    '=zegt|aldus .. wethouder|projectleider|advocaat|woordvoerder',
  ],
  uitleg: ['veelgestelde vragen', '=faq', 'privacyverklaring|privacyreglement|privacystatement'],
}

/** Deadlines and threats. */
export const SIGNALEN: Readonly<Record<'termijn' | 'dreiging', readonly string[]>> = {
  termijn: [
    'binnen .. dag|dagen|week|weken|werkdagen|maand|uur',
    'uiterlijk ... januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|week|dagen',
    'uiterlijk',
    '=voor .. januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    'vandaag|morgen nog',
    'per omgaande',
    'spoedig mogelijk',
    '=zsm|=asap',
    'met spoed',
    '=voor maandag|dinsdag|woensdag|donderdag|vrijdag',
    'sluit|vervalt .. taak|termijn|aanvraag',
  ],
  dreiging: [
    'anders ... niet|geen|afgewezen|stop|stopgezet|afwijzen',
    'zonder ... geen|niet|blijft|wijzen|afgewezen|stopt',
    'zolang ... geen|niet',
    'niet .. behandeling .. nemen|genomen',
    'buiten behandeling',
    'aanvraag|verzoek|verlengingsverzoek|toewijzing|beschikking .. afwijzen|afgewezen|stopgezet|ingetrokken|vervalt',
    'betaling|betalingen|declaraties|facturen .. opschorten|opgeschort|stopzetten|stopgezet|aangehouden|inhouden',
    'schorten|schort .. betaling|betalingen|=op',
    'wordt|worden|betalen <wij> niet .. betaald|vergoed|uitbetaald',
    'niet .. betaald|uitbetaald|vergoed',
    'terugvorderen|terugvordering|terugbetalen',
    'boete|korting|ingebreke|ingebrekestelling|gebreke|sanctie|sancties|wanprestatie',
    'contract|overeenkomst .. opzeggen|beeindigen|ontbinden',
    'sturen <wij> terug',
    'blijft|blijven liggen',
    'verlengen <wij> .. niet',
    'houden <wij> aan totdat|tot',
    'melden .. bij .. inspectie|=igj|tuchtcollege',
  ],
}

/** The genre and signal words as rows for the lexicon. */
export const otherRows = (): readonly { readonly vorm: string; readonly wat: Zegt }[] => [
  ...AFZENDERS.flatMap(({ auteur, kracht, waar, vormen }) =>
    vormen.map((vorm) => ({ vorm, wat: { als: waar, auteur, kracht } satisfies Zegt })),
  ),
  ...(['gemeente', 'aanbieder'] as const).flatMap((aan) =>
    GERICHT_AAN[aan].map((vorm) => ({ vorm, wat: { als: 'geadresseerd', aan } satisfies Zegt })),
  ),
  ...(['regels', 'regeling', 'contract', 'formulier', 'uitleg', 'verhaal'] as const).flatMap((genre) =>
    GENRES[genre].map((vorm) => ({ vorm, wat: { als: 'genre', genre } satisfies Zegt })),
  ),
  ...(['termijn', 'dreiging'] as const).flatMap((soort) =>
    SIGNALEN[soort].map((vorm) => ({ vorm, wat: { als: 'signaal', soort } satisfies Zegt })),
  ),
]
