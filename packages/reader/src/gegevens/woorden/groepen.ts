// Groepen van woorden die in veel patronen terugkomen; een patroon noemt ze met <naam>.

export const GROEPEN_VAN_WOORDEN = {
  hulp: 'hulp|behandeling|begeleiding|traject|therapie|zorg|ondersteuning|jeugdhulp|hulpverlening|inzet|opname|interventie|dagbehandeling|verblijf',
  kind: 'jeugdige|kind|jongere|client|clientje|leerling|gezin|jongen|meisje|patient|zoon|dochter|puber|tiener',
  wij: '=wij|=we|=ik|=ikzelf',
  gij: '=u|=je|=jij|=jullie|=jou',
  ouder: 'ouder|moeder|vader|opvoeder|verzorger|=ma|=pa',
  verslag: 'verslag|rapport|rapportage|verslaglegging|bericht|notitie|samenvatting',
  reden:
    'reden|motivatie|motivering|onderbouwing|toelichting|argumentatie|argument|verklaring|noodzaak|rechtvaardiging|uitleg',
  verlenging:
    'verlenging|verlengen|verlengingsverzoek|verlengingsaanvraag|voortzetting|voortzetten|herindicatie|vervolgaanvraag|vervolghulp|vervolgindicatie|continuering|herbeschikking|doorlopen|doorgaan',
  wijziging:
    'wijziging|wijzigen|ophoging|ophogen|opschaling|opschalen|afschaling|afschalen|verzwaring|uitbreiding|aanpassing|verhoging|overstap|intensivering|bijstelling|omzetting',
  bereikt: 'bereikt|bereikte|behaald|behaalde|gehaald|gehaalde|gerealiseerd|gerealiseerde|verwezenlijkt|geboekt',
  heb: '=heb|=hebt|=heeft|=hebben|=is|=zijn|=was|=waren|=had|=hadden|=werd|=werden',
  geven:
    'geven|=geef|=geeft|sturen|=stuur|=stuurt|zenden|=zend|=zendt|leveren|=lever|=levert|aanleveren|=aanlevert|verstrekken|=verstrek|=verstrekt|delen|=deel|=deelt|overleggen|=overlegt|=overleg|toesturen|opsturen|meesturen|doorsturen|nasturen|terugsturen|meezenden|toezenden|inzenden|opzenden|mailen|=mail|=mailt|uploaden|=upload|=uploadt|doorgeven|afgeven|aanreiken|meegeven|toevoegen|bijvoegen|verzenden|=verzend|=verzendt|retourneren|=retourneer|inleveren|=inlevert|overzenden|insturen|instuurt|meestuurt|toestuurt|opstuurt|toevoegt|bijvoegt|vrijgeven|prijsgeven',
  gegeven:
    'verstrekt|gestuurd|toegestuurd|opgestuurd|meegestuurd|doorgestuurd|meegezonden|toegezonden|overgelegd|overlegd|aangeleverd|geleverd|bijgevoegd|toegevoegd|bijgesloten|ingediend|geupload|gemaild|gedeeld|doorgegeven|meegegeven|meegeleverd|ingevuld|vermeld|opgegeven|ontvangen|opgenomen|aangetroffen|gevonden|ingezonden|aangegeven|opgehaald|meegekomen|ingeleverd|ingestuurd|nagezonden|gezonden|gevoegd',
  ontbreekt: 'ontbreekt|ontbreken|=ontbrak|ontbrekend|ontbrekende|=mis|missen|=mist|gemist|=missend',
  geen: '=niet|=niks|=geen|=nooit|=nimmer|=evenmin|=noch|=neen|=niets|=nergens',
  gesprek:
    'gesprek|overleg|evaluatie|evaluatiegesprek|evaluatiemoment|bespreking|mdo|behandelgesprek|intakegesprek|zorgoverleg|startgesprek|eindgesprek|voortgangsgesprek|evaluatieoverleg|behandelbespreking|adviesgesprek|casusoverleg|teamoverleg',
  ontvanger:
    'gemeente|college|opdrachtgever|wijkteam|toegang|consulent|regio|gebiedsteam|jeugdteam|=team|procesbegeleider|backoffice|toegangsmedewerker|casusregisseur|toegangsteam|contractmanager|beleidsmedewerker|inkoper|controller|accountant',
  contact: 'contact|contactmoment|afspraak|gesprek|sessie|bezoek|consult|zitting|behandelcontact|overleg',
} as const
