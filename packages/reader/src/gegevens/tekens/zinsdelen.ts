// Woorden waarmee een bijzin opent: wat daarin staat hoort niet vanzelf bij de vraag ernaast.

/** Na deze woorden begint een zinsdeel, ook zonder komma. */
export const SNIJDERS: ReadonlySet<string> = new Set([
  'maar',
  'want',
  'omdat',
  'doordat',
  'zodat',
  'terwijl',
  'aangezien',
  'hoewel',
  'tenzij',
  'waarna',
  'zodra',
  'voordat',
  'nadat',
  'alvorens',
  'aangezien',
])

/** Een zinsdeel dat zo opent, krijgt zijn rol niet van het zinsdeel ervoor. */
export const BIJZIN: ReadonlySet<string> = new Set([
  'die',
  'dat',
  'waarvan',
  'waarmee',
  'waarop',
  'waarbij',
  'omdat',
  'doordat',
  'zodat',
  'want',
  'terwijl',
  'aangezien',
  'nu',
  'als',
  'indien',
  'wanneer',
  'zodra',
  'voordat',
  'nadat',
  'om',
  'opdat',
  'hoewel',
  'zoals',
  'waarna',
  'alvorens',
  'aangezien',
  'dan',
  'tenzij',
  'gelet',
  'gezien',
  'maar',
  'waardoor',
  'anders',
  'dus',
])

/** Woorden die naar het gegeven ervoor verwijzen. */
export const VERWIJZERS: ReadonlySet<string> = new Set([
  'deze',
  'die',
  'dat',
  'dit',
  'het',
  'ze',
  'hem',
  'm',
  'ervan',
  'daarvan',
  'hiervan',
  'daarover',
  'hierover',
])

export const JA: ReadonlySet<string> = new Set(['ja', 'jazeker', 'jawel', 'inderdaad', 'klopt', 'zeker'])
export const NEE: ReadonlySet<string> = new Set(['nee', 'neen', 'nooit', 'absoluut', 'geenszins', 'niet'])

/** Na een verwijzend woord maken deze woorden duidelijk dat het zelf het gegeven vervangt ("die graag", "dat hoeft niet"). */
export const VOLGERS: ReadonlySet<string> = new Set(
  'ingevuld volledig getekend ondertekend in schrijven opschrijven toelichten beschrijven aangeven beantwoorden stuk stukken document documenten gegevens informatie verslagen graag wel niet nog alsnog ook even door op toe mee naar aan bij svp aub ontvangen ontvang hoef hoeft hoeven vervalt vervallen hebben heb heeft is zijn zien zie wij we ik u je jullie moet moeten kunt kun kan willen wil wilt dan alleen nu zo toch verstrekken sturen stuur mailen nodig vragen vraag delen geven ontbreekt ontbreken mag mogen missen mis krijgen krijg komt uiterlijk voor binnen per via vandaag morgen snel meesturen doorsturen toesturen opsturen uploaden overleggen aanleveren toevoegen laten weten dient dienen wordt worden'.split(
    ' ',
  ),
)

export const WIJ: ReadonlySet<string> = new Set(['wij', 'we', 'ik', 'gemeente', 'college', 'zij'])

/** Wie geeft: de lezer, of het stuk waar het in moet staan. */
export const GEVERS: ReadonlySet<string> = new Set(
  'hij u je jij jullie uw aanbieders instelling instellingen organisatie praktijk praktijken hulpverlener hulpverleners behandelaar behandelaars behandelaren regiebehandelaar professional deskundige partij zorgverlener aanvraag aanvrager verzoek verlengingsverzoek verlengingsaanvraag verlenging formulier bericht declaratie factuur melding bijlage vot overzicht verantwoording begeleider therapeut inschrijver dossierhouder administratie'.split(
    ' ',
  ),
)

export const GEVER_EINDE = /(?:aanbieder|nemer|aanvraag|formulier|bericht)s?$/

/** Het antwoord in de laatste cel van een tabel. */
export const JA_CEL: ReadonlySet<string> = new Set(['ja', 'verplicht', 'vereist', 'x', 'v', 'altijd', 'nodig'])
export const NEE_CEL: ReadonlySet<string> = new Set(['nee', 'neen', 'optioneel', 'nvt', 'nooit', 'facultatief'])

/** Achter een onderdeel dat al binnen is ("Product gekozen"). */
export const GEREED: ReadonlySet<string> = new Set([
  'gekozen',
  'gereed',
  'compleet',
  'gecontroleerd',
  'aanwezig',
  'akkoord',
  'binnen',
])

/** "daar … over": verwijst ook terug. */
export const DAAR: ReadonlySet<string> = new Set(['daar', 'hier', 'er'])
export const VOORZETSELS: ReadonlySet<string> = new Set(['over', 'van', 'mee', 'op', 'naar'])
