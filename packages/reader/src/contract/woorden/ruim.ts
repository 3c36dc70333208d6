// Brede begrippen: wat een bepaling van aanbieder, arts of gezin eist, hoe zij ook is verwoord.

const GEMEENTEKANT =
  'gemeente|gemeentelijk|gemeentelijke|gemeenten|college|opdrachtgever|wijkteam|*team|=toegang|consulent|=cjg|expertisepunt|regio|*regisseur|*medewerker|*coach|poortwachter'
const GEZIN =
  '=ouder|=ouders|jeugdige|gezin|client|clienten|=kind|inwoner|gezaghebbende|betrokkene|betrokkenen|=jongere|verzorger|opvoeder'
const HULPINHOUD =
  'behandeldoel|behandeldoelen|=doelen|behandelvoorstel|behandelvoornemen|behandelbeleid|behandelplan|behandelaanbod|behandelkeuze|behandelmethode|behandelvorm|behandeling|hulpverleningsplan|gezinsplan|ondersteuningsplan|zorgplan|therapie|methodiek|begeleiding|hulpaanbod|trajectplan|perspectiefplan|zorginhoud|interventie|aanpak'
const VERWIJS = 'verwijzing|verwijzingen|verwijst|verwezen|doorverwijzing|verwijzen|verwijs*|doorverwijst'
const NODIG =
  'gehouden|verplicht|verplichting|=plicht|dient|dienen|=moet|moeten|=eerst|eis|voorwaarde|=pas|slechts|uitsluitend|=alleen|=voor|alvorens|voordat|vooraf*|behoudens|tenzij|=zonder|nadat|=na'

export const RUIM = {
  'gezin-weigert': [
    '=zonder|behoudens .. verklaring|volmacht|formulier ... ouders|=ouder|gezin|client ... mag|opvragen|toestemming',
    'zonder .. getekende|ondertekende verklaring|formulier|volmacht|machtiging',
    `${GEZIN} ... weiger*|bezwaar|onthoudt|intrekt|intrekken|geweigerd|verzet`,
    'wie|degene|diegene =niet|=geen .. wil|wenst|toestaat|instemt|toestemming|goedvindt|akkoord',
    `${GEZIN} ... =niet|=geen .. toestemming|akkoord|instemmen|instemt|instemming|machtiging|meewerkt|meewerken|medewerking|tekent|tekenen|ondertekent|ondertekend|toestaan|toestaat`,
    '=zonder|ontbreken|ontbreekt|uitblijven|ontbrekende|geen .. toestemming|machtiging|toestemmingsverklaring|toestemmingsformulier|handtekening|akkoordverklaring|instemming|volmacht',
    'weigering|weigeren|weigert|intrekken|intrekking .. toestemming|machtiging|instemming|medewerking|gegevensdeling|gegevensuitwisseling',
    'toestemming|machtiging|instemming|handtekening ... geweigerd|ingetrokken|ontbreekt|uitblijft|onthouden',
  ],
  'hulp-geweigerd': [
    'start|starten|begint|volgt|vindt .. =geen|=niet .. traject|hulp|behandeling|plaats|zorg',
    '=geen gebruik|beroep .. maken|doen',
    '=niet .. terecht|geholpen|bediend|starten|start',
    '=geen|=niet ... ingezet|verleend|toegekend|geboden|gestart|toegewezen|aanspraak|hulp|jeugdhulp|voorziening|toewijzing|aanmerking|recht|behandeling',
    'verlies|verval|vervallen|intrekking|stopzetting|weigering .. recht|aanspraak|hulp|voorziening|toewijzing',
    'buiten behandeling|aanmerking',
    'straffe .. afwijzing|afwijzen|verval|weigering|buiten|terugvordering|intrekking',
    'afgewezen|afwijzing|ingetrokken|stopgezet|beeindigd|geweigerd',
    'voorwaarde ... toewijzing|toekenning|hulp|jeugdhulp|start|inzet|aanvraag|verlenging|voorziening',
  ],
  'geen-gevolg': [
    '=geen .. gevolg|gevolgen|invloed|nadeel|consequenties|reden|afbreuk',
    'niet .. afhankelijk|invloed|nadelig|tegengeworpen|doorslaggevend',
    'laat|laten .. onverlet',
  ],
  'gezin-moet-instemmen': [
    `${GEZIN} ... verplicht|gehouden|dient|dienen|=moet|moeten ... machtig*|toestemming|medewerking|instemmen|instemming|toestaan|ondertekenen|tekenen|opvragen`,
    `${GEZIN} ... machtigt|machtigen|gemachtigd|volmacht|machtiging`,
    `tekent|tekenen|ondertekent|ondertekenen|getekend ${GEZIN} ... gemachtigd|machtigt|machtiging|toestemming`,
    `tekent|tekenen|ondertekent|getekend ... verklaring|formulier ... gemeente|college|gemachtigd|toegang`,
    `brede|algemene|onherroepelijke|doorlopende|blanco machtiging|toestemming|volmacht`,
    `handtekening|toestemming|machtiging|akkoord .. heeft|hebben .. verkregen|gekregen`,
    `${GEZIN} ... toestaan|toestaat|gedogen|accepteren|accepteert ... gemeente|college|opdrachtgever|toegang`,
  ],
  'tegen-wil': [
    'zonder|ongeacht|los|buiten .. toestemming|instemming|medeweten|instemmen|akkoord|bezwaar|medewerking|raadpleging',
    '=ook|zelfs .. als|indien|wanneer|zonder ... bezwaar|toestemming|instemmen|instemming|medeweten|weiger*|weigert|weigeren',
    'ongeacht ... instemmen|instemt|toestemming|akkoord|wil|wensen|bezwaar|leeftijd',
    'toestemming .. =niet .. vereist|nodig|gevraagd',
    'zonder dat ... toestemming|instemming|akkoord|medeweten',
  ],
  'zonder-stappen': [
    '=zonder|ongeacht|buiten .. risicoanalyse|controleplan|aanleiding|aankondiging|vooraankondiging|opgaaf|motivering|onderbouwing|tussenkomst|stappen|vermoeden|reden|verdenking',
    'onaangekondigd|onaangekondigde|onbeperkt|onbeperkte|onbelemmerd|onbelemmerde|desgewenst|integraal|vrijelijk',
    '=at random',
    'willekeurig|willekeurige|steekproef|steekproefsgewijs|aselect',
    'te allen tijde',
    'elk|ieder|enig moment|tijdstip|gewenst',
    'afwijking .. voorgaande|vorige|lid|artikel|regeling',
  ],
  'bespreekt-individueel': [
    `${GEMEENTEKANT} ... evalueert|evalueren|evaluatie ... traject|trajecten|behandeling|voortgang|client|jeugdige|hulp`,
    'bespreekt|bespreken|besproken|bespreking|doorgesproken|doorneemt|doorgenomen|doorlopen|overleg|voortgangsoverleg|gesprek ... individuele|afzonderlijke .. client|clienten|trajecten|jeugdigen|traject|gezinnen|dossiers',
    'individuele|afzonderlijke .. client|clienten|trajecten|jeugdigen|gezinnen|dossiers ... bespreekt|bespreken|besproken|doorgesproken|doorgenomen|doorlopen|inhoudelijk',
    'bespreekt|bespreken|besproken ... inhoudelijk',
    'inhoudelijk ... bespreekt|bespreken|besproken',
    'voortgang .. individuele .. trajecten|clienten|jeugdigen',
  ],
  'keurt-inhoud': [
    `goedkeur*|goedgekeurd|goedkeuring|akkoord|fiat|fiatteert|accordeert|geaccordeerd|accordering|autoriseert|autorisatie|geautoriseerd|bekrachtigt|bekrachtigd|instemming|instemt|ingestemd|aanwijzingen|vastgesteld|vaststelt|wijzigingen|wijzigt|bijstellen|bijstelt|heroverwogen|heroverweegt ... ${HULPINHOUD}`,
    `${HULPINHOUD} ... goedkeur*|goedgekeurd|goedkeuring|akkoord|fiat|fiatteert|accordeert|geaccordeerd|accordering|geautoriseerd|autorisatie|bekrachtigd|bekrachtiging|instemming|instemt|ingestemd|aanwijzingen|=voor|voorgelegd|voorleggen|wijzigen|wijzigingen|heroverwogen|bijstellen`,
    `akkoord|instemming|goedkeuring|fiat .. geven|geeft|gegeven|verleent|verlenen|vereist|nodig ... traject|trajecten|behandeling|hulp|inzet|hulpverlening`,
    `beslist|bepaalt|bepalen|beslissen|stelt|meebeslist|meestuurt|meesturen|stuurt ... inhoud|duur|intensiteit|methode|voortzetting|zinvol .. hulp|behandeling|therapie|begeleiding|behandelmethode`,
    `voortzetting|beeindiging|voortzetten|beeindigen .. behandeling|therapie|behandelingen`,
    'behandelduur|behandelmethode|behandelvorm|interventie ... vast|vastgesteld|bepaalt|bepaald|voorgeschreven|opgelegd',
    'vroegtijdige|voortijdige beeindiging|stopzetting',
  ],
  'arts-route': [
    'via huisarts|arts|jeugdarts|specialist|kinderarts',
    'medische|rechtstreekse|directe verwijzing|verwijzers|doorverwijzing|route',
    'huisartsroute|huisartsenroute|verwijsroute|artsenroute|huisartsverwijzing|huisartsenverwijzing',
    `huisarts|jeugdarts|=arts|=artsen|specialist|kinderarts|psychiater|huisartsen|jeugdartsen|specialisten ... ${VERWIJS}`,
    `${VERWIJS} ... huisarts|jeugdarts|=arts|=artsen|specialist|kinderarts|psychiater|huisartsen|jeugdartsen|specialisten`,
    'verantwoordelijkheid|oordeel|advies|bevindingen|voorstel arts|huisarts|specialist|jeugdarts|kinderarts',
    'verwijzend|verwijzende arts|huisarts|specialist|jeugdarts',
    'verwijsbevoegdheid|verwijsrecht',
  ],
  filter: [
    'andere|lichtere|passender|goedkopere vorm|hulp|jeugdhulp|voorziening|aanbod|aanbieder ... aanwijzen|aanwijst|inzetten|inzet|kiezen|opleggen|toewijzen|voorstellen',
    `${GEZIN} ... meldt|melden|aanmelden ... gemeente|college|loket|toegang ... onderzoekt|beoordeelt|bepaalt|toetst`,
    `onderzoekt|nagaat|beziet|bekijkt of|welke ... nodig|noodzakelijk|passend|volstaat`,
    `voor|vooraf aanvang .. hulp|behandeling|jeugdhulp .. college|gemeente|loket|toegang`,
    `beslist|bepaalt|beoordeelt ${GEMEENTEKANT} ... noodzaak|noodzakelijkheid|inhoud|hulp|jeugdhulp`,
    `meldt|melden|gemeld|melding .. vooraf|tevoren|eerst|loket`,
    'bekrachtigt|bekrachtigd|bekrachtiging|ingestemd|instemt|instemming|goedkeur*|goedgekeurd|goedkeuring|akkoord|fiat|gefiatteerd|geaccordeerd|accordeert|accordering|voorgelegd|voorleggen|groen',
    '=eerst|vooraf|voorafgaand|voorafgaande|alvorens|voordat ... toestemming|melding|meldt|gemeld|overleg|gesprek|contact|advies|toets|toetsing|triage|afstemming|consult|consultatie|beoordeling|intake|akkoord',
    `raadple*|raadpleegt|consulteert|consulteren|overlegt|overleggen|bespreekt ... ${NODIG} ... verwijzing|verwijzen|verwijst`,
    `consultatieplicht|overlegplicht|meldplicht|adviesplicht|voorafmelding|triage|poortwachter|screening|voortoets`,
    `${NODIG} ... raadple*|raadpleegt|consulteren|overlegt|overleg|overleggen|contact|advies|afstemming|afstemt|consulteren|consulteert|consultatie|bespreekt|bespreken|besproken|overlegd|afgestemd|toetsing|triage`,
    `toetst|beoordeelt|bepaalt|beslist|heroverweegt|heroverwogen|herbeoordeelt|herbeoordeeld|getoetst|beoordeeld|toetsing|vaststelt|toetsen|beoordelen|beslissen|bepalen .. of|welk|welke|wat|nodig|noodzaak|passend|zorginhoudelijke|noodzakelijkheid|verwijzing|hulp|aanbod|inhoud|expertisepunt|gemeente`,
    `${GEMEENTEKANT} .. toetst|beoordeelt|bepaalt|beslist|heroverweegt|herbeoordeelt|weigeren|weigert|afwijzen|wijzigen`,
    `volgt|opvolgt|opvolgen|bindend .. advies`,
    'terugsturen|teruggestuurd|terugzenden|teruggezonden|terugverwijzen|terugverwezen|omzetten|omgezet|ombuigen',
    '=wordt|worden|=niet .. gevolgd|geeffectueerd|gehonoreerd|geaccepteerd|uitgevoerd|erkend|verzilverd|geldig|vergoed',
    'legt|leggen ... =voor',
    'verwijsformulier|verwijsformat|verwijssjabloon ... gemeente|gemeentelijk|gemeentelijke|verplicht|gehonoreerd',
    'gemeente|gemeentelijk|gemeentelijke|verplicht|verplichte verwijsformulier|verwijsformat|format|formulier|sjabloon',
    'voorliggende|voorliggend .. voorziening|voorzieningen|voorliggend ... eerst|mogelijk|benut|uitgeput|onderzocht',
  ],
  vrijwillig: [
    'als|indien|desgewenst hij|zij|arts|huisarts .. wil|wenst|wensen',
    'kan|kunnen|mag .. als|indien|desgewenst',
    'vrijwillig|desgewenst|vrijblijvend',
    'algemeen advies',
    'rechtstreeks toegankelijk',
    'op verzoek .. huisarts|huisartsen|arts|artsen',
    'zonder|geen .. bemoeienis|tussenkomst|voorwaarden|voorwaarde|beperking|toestemming|goedkeuring',
    'eigen inzicht|oordeel|afweging',
  ],
  uitkomst: [
    'rapportageplicht|verslagplicht|evaluatieplicht|doelrealisatie|uitval|tevredenheid|resultaat|resultaten|resultaatmeting|vooruitgang|interventies|behandelstappen|effect|effecten|uitkomst|uitkomsten|vragenlijst|vragenlijsten|opbrengst|ontwikkeling|vorderingen|voortgang|scores|methodiek|outcome|behandelresultaat|zelfredzaamheid|problematiek',
  ],
  'alles-over': [
    'dezelfde|gelijke|zelfde informatie|gegevens|informatiepositie .. behandelaar|hulpverlener|aanbieder',
    'alle|alles|volledige .. documenten|stukken|bescheiden ... specifieke|client|jeugdige|hulpverleningsproces|behandeling|zorgverlening',
    'alle|alles|enige|volledige .. informatie|gegevens|inlichtingen|stukken ... gezin|jeugdige|client|kind|jongere|behandeling|jeugdigen|clienten|hulpverlening',
    'vrij|vrijelijk|onbeperkt|doorlopend ... informatie|gegevens ... gezin|gezinnen|jeugdige|jeugdigen',
    'informatie|gegevens .. gezin|gezinnen|jeugdige|jeugdigen ... vrij|vrijelijk|onbeperkt|doorlopend',
  ],
  'zachte-inhoud': [
    'signalen|signaleren|waarnemingen|observaties|=zorgen|bijzonderheden|gebeurtenissen|omstandigheden|achtergrond|achtergronden|situatie|context|gedrag|risicos|ontwikkeling|ontwikkelingen|status|werkwijze|leefsituatie|toestand|levensloop|casus|casuistiek|omgang|schoolprestaties|verzuim|thuis|relaties|relationele|schulden|verslaving|middelengebruik|trauma|indrukken|bevindingen|inschatting|overwegingen|afwegingen|reflectie|leerpunten',
    'zorgmijding|medewerking|motivatie|houding|afwezigheid|betrokkenheid|therapietrouw|noshow|leerbaarheid .. =ouder|=ouders|jeugdige|gezin|client',
    'zorgmijding',
    'wat .. speelt|spelen|gebeurt|gebeurd|besproken|gedaan|bereikt',
    'hoe ... gaat|werkt|verloopt|ontwikkelt|gewerkt|reageert',
    'waarom .. nodig|gekozen|hulp|behandeling|langer',
    'inhoudelijk|inhoudelijke',
    'persoonlijke|gevoelige|bijzondere|medische|gezinsgebonden informatie|gegevens|omstandigheden|persoonsgegevens',
  ],
  zaak: [
    'continuiteit|faillissement|financieel|financiele|personeel|personele|bestuur|bestuurlijk|organisatie|bedrijfsvoering|wachttijd|wachttijden|wachtlijst|capaciteit|overeenkomst|contract|inspectie|klachten|klacht|datalek|tarief|tarieven|aanbesteding|locatie|huisvesting|vacatures|onderaannemer|productie|eigendomsverhoudingen|fusie|overname|media|pers|publiciteit|beleid|regionaal|regionale|markt|aanbod|samenwerking',
  ],
  rechtstreeks: ['rechtstreeks|rechtstreekse|zelfstandig .. verwijzen|verwijst|toegankelijk|verwijzing|doorverwijzen'],
  'stuk-zonder-naam': [
    'geanonimiseerde|geanonimiseerd|anonieme|gepseudonimiseerde .. behandelplannen|dossiers|dossier|plannen|verslagen|evaluaties|behandelplan|casussen|casus|casuistiek|gezinsplannen',
  ],
  'materiele-controle': ['materiele|inhoudelijke controle|controles|nacontrole'],
  inspectie: ['inspectie|=igj'],
  verstaan: ['verstaan|verstaat|begrepen', 'onder|tot .. noodzakelijke|benodigde|relevante gegevens|informatie'],
  'op-uitnodiging-gezin': [
    `uitnodiging|verzoek|wens .. ${GEZIN}`,
    `${GEZIN} .. uitnodigt|uitnodigen|vraagt|wenst|wil|wensen|willen`,
  ],
  'gemeente-maakt': [
    'wijkteam|consulent|college|gemeente|toegang|*team|*coach .. onderzoekt|draagt|zorgt|wijst|betrekt|verheldert|inventariseert|brengt|bespreekt|gaat|bepaalt ... onderzoek|hulpvraag|problematiek|verslaglegging|verslag|ondersteuning|situatie|beoordeling|familiegroepsplan|gezinssituatie|mogelijkheden|gesprek',
    'wijkteam|consulent|college|gemeente|toegang|*team|*coach .. doet onderzoek',
    'onderzoekt|verheldert|inventariseert|bespreekt wijkteam|consulent|college|gemeente|toegang|*team',
    'wijkteam|consulent|college|gemeente|toegang|*team|*coach .. stelt|legt|maakt|schrijft|voert ... =op|=vast|=bij|plan|verslag|ondersteuningsplan|gezinsplan|onderzoek',
    'taken .. wijkteam|consulent|toegang|*team',
    'stelt|legt|maakt wijkteam|consulent|college|gemeente|toegang|*team',
    'eigen onderzoek|verslag|bevindingen',
  ],
  'toestemming-gemeente': [
    'toestemming|instemming|akkoord|goedkeuring .. opdrachtgever|gemeente|college',
    'opdrachtgever|gemeente|college .. toestemming|instemming',
  ],
  anoniem: [
    'anoniem|anonieme|geanonimiseerd|geanonimiseerde|geaggregeerd|geaggregeerde|organisatieniveau|populatieniveau|hoofdlijnen',
    'niet|zonder|geen .. herleidbaar|herleidbare|clientgegevens|persoonsgegevens|namen',
  ],
  'voldoet-niet': [
    'tekortkoming|wanprestatie|ingebreke|ingebrekestelling|terugvordering|terugvorderen|teruggevorderd|boete|verbeurt|malus|ontbinding|ontbinden|opzegging',
    'opschort*|opgeschort|inhouden|ingehouden|intrekken|ingetrokken|uitgesloten|vervallen|vervalt',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
