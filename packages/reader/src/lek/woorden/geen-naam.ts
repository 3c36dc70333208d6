// Words with a capital that are not the name of a person, and the small words inside surnames. Own list.

/** Small words of surnames: "van den Heuvel", "el Amrani", "ter Braak". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van de den der het t ter ten te op in aan bij uit vander vanden vande el al la le du da dos das do di del della von zu zum zur el bel ben bin ibn ait ou abu bint s d l'.split(
    ' ',
  ),
)

/** Particles that may open a surname that stands alone behind a title or first name. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  'van de den der t ter ten te op el al la le du da dos di von ben bin ait vander vanden d het'.split(' '),
)

const LIST = `
de het een en of maar want dus als dan toen omdat doordat zodat hoewel terwijl indien tenzij wij we ik u uw ons onze je jij jullie zij ze hij hem haar hun zijn mijn men wie wat waar waarom wanneer hoe welke welk er daar hier dit dat deze die
in op aan van voor met bij na naar om onder over per te ten ter tegen tijdens tot tussen uit via volgens vanaf vanuit vanwege wegens zonder sinds binnen buiten behalve naast door ondanks gedurende conform namens inzake omtrent rond
alles iets niets iemand niemand ieder iedereen degene diegene sommigen velen enkelen anderen meerdere diverse bovendien daarentegen desondanks desgewenst eventueel evenals evenmin gezien gezamenlijk
ook nog niet geen nee ja nu al alle alleen allen altijd anders beide bij bijna daarom daardoor daarna daarnaast daarbij daarin daarmee daarvan daarvoor daartoe echter eerst eerder elke elk enkele enige graag gisteren vandaag morgen hierbij hierna hieronder hierboven hiervoor hiermee hiertoe helaas inmiddels intussen kortom later misschien momenteel mogelijk nadat naar natuurlijk nooit ooit opnieuw overigens recent samen slechts soms sommige straks tevens thans tijdelijk toch tot uiteraard uiteindelijk vaak vanavond vanmiddag vannacht verder vervolgens vooral vooralsnog waarschijnlijk weer wel zeer zelf zo zodra zoals zojuist zowel zulke sorry klopt prima akkoord oke ok fyi dank bedankt succes
is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kunt kon mag mogen moet moeten zal zullen zou zouden wil willen wilt laat laten gaat gaan komt komen ziet zien geeft geven krijgt krijgen blijft blijven vraagt vragen stuurt sturen staat staan vindt vinden denkt weet weten heb ben doet doen gelieve verzoek verzoeke zie kijk bel mail let geef vul kies neem stuur lees schrijf laat bespreek bekijk hebt bent gebruik vermeld noteer
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december lente zomer herfst winter kerst pasen pinksteren ramadan suikerfeest sinterklaas kerstvakantie zomervakantie
geachte beste dag hoi hallo lieve groet groeten groetjes mevrouw meneer heer heren dames mw mevr dhr fam familie gezin drs dr mr prof ir ing
bsn skj big avg awb wmo wlz zvw ggz cjg vng nvo nip iq emdr adhd add ass odd ptss ocd lvb dsm icd rom sdq cbcl zrm kvk agb btw iban ots uhp pgb zin vot jw pva zp ozl zib ecd epd cv bv nv re fw cc bcc ps pdf docx tel fax nr nrs nl id ok faq plus ai nb svp ivm mbt tav tbv dd
jeugdwet jeugdzorg jeugdhulp jeugd gemeente wijkteam jeugdteam stichting praktijk college burgemeester wethouders raad rechtbank inspectie ministerie regeling besluit wet burgerlijk wetboek algemene verordening grondwet handreiking kwaliteitsregister veilig thuis team afdeling bureau toegang regio postbus locatie school basisschool ziekenhuis kliniek centrum instituut vereniging zorg hulp bijlage bijlagen betreft onderwerp datum kenmerk aanvraag verzoek verlenging toewijzing beschikking artikel lid product productcode code nummer versie pagina tabel figuur paragraaf hoofdstuk naam adres telefoon mobiel e mail email postcode plaats woonplaats geboortedatum geboren geb geslacht leeftijd handtekening functie organisatie behandelplan plan verslag evaluatie evaluatieverslag dossier rapport rapportage diagnose medicatie behandeling therapie begeleiding onderzoek intake advies doel doelen reden toelichting vraag antwoord opmerking opmerkingen conclusie inleiding samenvatting inhoud bron bronnen soort duur omvang frequentie periode start einde begin eind
client cliente clienten jeugdige jeugdigen ouder ouders moeder vader kind kinderen broer broertje zus zusje oma opa mama papa zoon dochter pleegouders pleegmoeder pleegvader stiefvader stiefmoeder jongere jongen meisje huisarts arts psychiater psycholoog orthopedagoog regiebehandelaar behandelaar begeleider casusregisseur consulent jeugdconsulent gedragswetenschapper mentor leerkracht juf meester voogd gezinsvoogd advocaat collega teamleider
nederland nederlandse nederlands turks turkse marokkaans marokkaanse syrisch syrische pools poolse engels engelse duits duitse frans franse arabisch arabische surinaams surinaamse belgie belgisch europa europese eu oekraine oekraiens oekraiense somalisch eritrees tigrinya berbers koerdisch koerdische papiaments antilliaanse afghaans afghaanse iraans irakees
word excel teams zoom outlook powerpoint whatsapp google facebook instagram snapchat tiktok youtube zivver siilo vecozo ijw istandaarden berichtenapp internet online digitaal
wisc wppsi wais vineland ados bdi trf ysr srs oud nieuw noord zuid oost west centrum midden god bijbel koran islam
goedemorgen goedemiddag goedenavond hoogachtend vriendelijke met mvg sent verzonden aan van cc re
jeugdhulpaanbieder aanbieder aanbieders wijkteammedewerker medewerker administratie planning declaraties facturatie secretariaat directie bestuur contractmanagement
bedoeling gelet mede gaandeweg spoed vertrouwelijk concept aanvullend aanvullende nadere wekelijks dagelijks maandelijks totaal uitslag uitslagen thuis onlangs volgende vorige eerste tweede derde vierde laatste huidige gewenste gevraagd gevraagde totdat momenteel borderline meer minder veel weinig mogelijk nieuwe oude andere langer korter dagbehandeling gewicht voortgang resultaat resultaten groep
koophandel kamer centrale beroep kinderbescherming jeugdbescherming jeugdreclassering advocatenkantoor jeugdhulpregio gemeentenieuws ondersteuning kantoor fractie contractueel afd gebeld aanwezig weigeren delen inzage grtz gr hartelijks hartelijke lieve hgr mdo ontvangst besproken ingevolge nota bestuursrecht uitvoeringswet strafrecht jeugdreclassering voorzieningenrechter kinderrechter hoge huis arts cent pagina team rijk vereniging nederlandse
nidos triple differentiaaldiagnostisch gewenste bijgaand commissie differentiaaldiagnose declaratie declaratienummer factuur factuurnummer periode eenheden uren week weken maand maanden jaar tarief bedrag euro wijziging afsluiting beeindiging overdracht terugbelverzoek contactgegevens gegevens gezinssituatie sociale netwerk situatie achtergrond hulpvraag problematiek bevindingen observaties voorgeschiedenis anamnese score scores testuitslag onderzoeksverslag intakeverslag plan perspectiefplan ondersteuningsplan gezinsplan
`

/** Folded words that are no name of a person, also with a capital. */
export const NOT_NAMES: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter((word) => word !== ''))

/** Words before a capital that make it a place or an organisation. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'commissie gemeente wijkteam jeugdteam team toegang regio provincie stichting praktijk afdeling bureau te in uit naar school basisschool college locatie stad dorp wijk instelling kliniek ziekenhuis groep vereniging organisatie aanbieder centrum kantoor rechtbank ggz lyceum gymnasium mavo kinderdagverblijf bso zwembad vso cluster merk programma systeem methode training app module product artikel wet test lijst vragenlijst route noord zuid oost west samenwerkingsverband sportclub voetbalclub club vestiging woongroep leefgroep gezinshuis zorgboerderij boerderij manege tehuis internaat zuidoost nabij rond richting'.split(
    ' ',
  ),
)

/** Words before an unknown capital inside a sentence that suggest a person. */
export const PERSON_PREPOSITIONS: ReadonlySet<string> = new Set(
  'casus dossier betreft inzake begeleiden begeleid begeleidt behandelen behandel behandelt zagen sprak spraken ken kennen helpen hielpen kwam komt krijgt gaat woont betreft bespraken zien zie kan mag had of waar van voor over met bij dat aan om namens omdat door als is heet wil heeft dan was hoe wanneer toen tussen tegen'.split(
    ' ',
  ),
)

/** Endings of words that are no personal name, such as surnames of laws and organisations. */
export const NOT_NAME_ENDINGS: readonly string[] =
  'wet zorg hulp team plan verslag nummer aanbieder gemeente register groep centrum huis school teams regeling verordening besluit advies commissie formulier lijst test therapie stoornis problematiek datum straat laan weg plein mail portaal systeem overleg onderzoek behandeling begeleiding training gesprek wijzer kamer punt dienst instelling praktijk beleid coach raad loket netwerk'.split(
    ' ',
  )
