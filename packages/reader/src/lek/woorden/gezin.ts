// What concerns the family of a young person: relations, illness, money, violence, custody, safety. Own wording.
import type { ContentWord } from './vorm.ts'

/** Group names used in the patterns below. */
export const FAMILY_GROUPS: Readonly<Record<string, string>> = {
  familie:
    '=moeder|=moeders|=vader|=vaders|=mama|=papa|=ma|=pa|=ouder|=ouders|=broer|=broers|=broertje|=broertjes|=zus|=zussen|=zusje|=zusjes|=oma|=opa|=grootouders|=grootmoeder|=grootvader|=tante|=oom|=gezin|=gezinsleden|=stiefvader|=stiefmoeder|=pleegmoeder|=pleegvader|=pleegouders|=pleeggezin|=halfbroer|=halfzus|=tweelingbroer|=tweelingzus|=bonusvader|=bonusmoeder|=ex|=expartner|=partner|=echtgenoot|=mem|=heit',
  lid: '=moeder|=vader|=mama|=papa|=broer|=broertje|=zus|=zusje|=oma|=opa|=stiefvader|=stiefmoeder|=pleegmoeder|=pleegvader|=tante|=oom|=grootmoeder|=grootvader|=halfbroer|=halfzus|=bonusvader|=bonusmoeder|=broers|=zussen|=broertjes|=zusjes|=pa|=ma',
  ouders: '=ouders|=gezin|=grootouders|=pleegouders',
  toestand:
    'overleden|gestorven|overleed|overlijden|=ziek|ziekte|=kanker|borstkanker|verslaafd|verslaafde|verslaving*|alcohol*|=drinkt|drank*|drugs*|cocaine*|=blowt|=gokt|gokverslav*|schuld|schulden|gedetineerd|detentie|gevangen*|=vastzit|gescheiden|=scheiden|scheiding|mishandel*|geweld*|=slaat|=sloeg|geslagen|depressie*|depressief|burnout|=burn|psychi*|psychose|psychotisch*|opgenomen|suic*|zelfmoord*|ontslag|ontslagen|werkloos|werkeloos|baan|dakloos|ruzie*|conflict*|zwanger|gevlucht|gevlucht|beperking|=lvb|=adhd|autis*|borderline|=ptss|angst*|overbelast|overspannen|uitgeput|overvraagd|omgang|omgangsregeling|ondertoezicht*|=ots|illegaal|vertrokken|verdwenen|verlaten|verwaarlo*|bedreig*|stalk*|=aangifte|=politie|=huisverbod|=rolstoel|dement*|hersenbloeding|=herseninfarct|trauma*|getraumatis*|oorlog*|=zwerft|uithuis*|=huisuitzetting|failliet|faillissement|bijstand|uitkering|=schreeuwt|=schreeuwen|onbereikbaar|onmachtig|=onmacht|handelingsverlegen|pedagogisch*|=opvoeden|opvoedvaardigheden|opvoedingsvaardigheden|=laaggeletterd|analfabe*|=psychiater|=reclassering|=veroordeeld|=crimineel|=prostitutie|=misbruikt|=misbruik|=hertrouwd|=samenwonen|=relatie|=uitgezet|asiel*|=hechtenis|=ernstig|=chronisch|=terminaal|=verward|laagbegaafd*|zwakbegaafd*|verstandelijk*|kwetsbaar|=crimineel|delict|=agressief|=agressie|=opgepakt|=aangehouden|=alleenstaand|=ziekenhuis|stoornis|=verbroken|=overlijdt|=miskraam|=abortus|=schizofrenie|=manisch|=epilepsie|=diabetes|=jaloers|=vreemdgaan|=bedrogen|=affaire|=ketamine|=hiv|=hartaanval|=operatie|=chemo|=chemotherapie|=palliatief|=begrafenis|=rouwt|=rouwen|=trauma|=ptsd|=somber|=nachtdiensten|=geldzorgen|=huurschuld|=beslag|=deurwaarder|=vluchteling|=analfabeet|=crisisopvang',
}

const STATES = `
<familie> ... <toestand>
<toestand> ... =van|=met|=bij|=door|=tussen|=tegen .. <familie>
<familie> .. =zit|=zat ... =vast
<familie> .. =heeft|=hebben|=lijdt|=kampt|=kampen|=worstelt|=wordt|=werd =behandeld|=last|=problemen|=zorgen|=moeite|=geen|=een .. stoornis|verslaving|ziekte|=ziekte|schuld*|werk|relatie|=vriend|vriendin|beperking|baan
<familie> ... =uit =elkaar|=huis
<familie> .. =kampt|=kampen|=worstelt|=worstelen|=lijdt
<familie> .. =overweg|aankunnen|aankan
<familie> ... =niet|=onvoldoende|=nauwelijks|=geen =aan|opvoed*|begrens*|grenzen|beschikbaar|emotioneel|veilig*|=zorgen
zorgen =om|=over .. <familie>|thuissituatie|veiligheid|opvoeding
=woont|=wonen|verblijft|=verbleef|=woonde|logeert|=slaapt|ondergebracht|=inwonend .. =bij .. <familie>
`

/** Everyday statements about one member of the family; a neutral word in the clause (see FAMILY_NEUTRAL) takes them back. */
const PLAIN = `
<lid> .. =is|=was|=heeft|=had|=zit|=zat|=ligt|=lag|=kan|=kon|=wil|=wilde|=doet|=spreekt|=werkt|=leeft|=wordt|=werd|=gaat|=ging|=verloor|=raakte|=komt|=kwam|=kreeg|=krijgt|=blijft|=ziet|=zag|=verdient|=houdt|=heet|=vindt|=bleef|=verblijft|=volgt|=lukt|=reageert|=durft|=voelt|=drinkt|=slaat|=weigert|=ontkent|=moet|=moest|=studeert|=woont|=overleed|=stierf|=vertrok|=verliet|=dreigt|=liegt|=manipuleert|=straft|=scheldt
<ouders> .. =spreken|=leven|=wonen|=maken|=liggen|=gaan|=kunnen|=lukt|=zien|=leggen|=ruzien|=slapen|=werken|=weigeren|=verkeren|=staan|=zitten|=hebben|=zijn|=krijgen ... =niet|=geen|=slecht|=weinig|=veel|=elkaar|=nauwelijks|=op|=van|=uit|=apart|=gespannen
=contact|=omgang|=band|=relatie ... <lid>|=ouders ... =verbroken|=moeizaam|=slecht|verstoord|=beperkt|=geen|hersteld|=gespannen|=weg
=geen =contact ... <lid>|=ouders
=ziet .. <lid> ... =weekend|=niet|=nooit|=keer|=zelden
=raad .. =onderzoek|=onderzoekt
=de raad =doet
=vader|=moeder =uit =beeld
=in =beeld
<ouders> .. =zijn|=hebben|=wonen|=woont|=heeft|=leven|=leeft|=praten|=zit|=zitten|=vluchtte|=wordt|=leefde|=verhuisde
<lid> .. =voedt|=zorgt|=past|=pleegde|=pleegt|=mishandelt|=mishandelde|=bedreigt|=bedreigde|=scheidde|=scheidt|=kampt|=komt|=verslaafd|=ziek
=door|=bij|=met =veilig =thuis
=gezin .. =gevolgd|begeleid|=onderzocht
geadopteerd|adoptie|adoptief*|rechtszaak|rechtszaken|procedures|conflictscheiding
<ouders> .. =vangen|=zorgen|=voeden|=komen|=staan|=vinden
<lid> ... =alleen|=mishandeld|=onbekend
=niet =eens ... =opvoeding|omgang|=elkaar
gezinsomstandigheden|thuisomgeving|gezinsklimaat|opvoedklimaat
taalbarriere
=thuis ... =klappen|=geslagen|=geschreeuwd|=gescholden|=gedronken|=ruzies|=mis
<ouders> .. =vechten|=slaan|=schelden|=drinken|=strijden|=procederen|=kampen|=hebben|=verkeren|=ontkennen|=bagatelliseren
=bewind|curatele|bewindvoering|beschermingsbewind|voogdij|voogdijmaatregel|gezagsbeeindiging|gezagsbeeindigende|jeugdreclassering|=strafblad|=vrijgekomen
=getuige .. =geweld|=mishandeling|=ruzies
gezinssituatie|thuissituatie|opvoedsituatie|woonsituatie .. =is|=was|=blijft|=wordt|=instabiel|=onveilig|=zorgelijk|=gespannen|=belast
<lid> .. =slikt|=gebruikt|=lijdt|=rookt|=bezoekt|=procedeert|=eist|=schreeuwt
=netwerk .. =klein|=beperkt|=uitgeput|=steunend
=woont|=wonen|=woonde .. =oma|=opa|=tante|=oom|=moeder|=vader|=zelfstandig|=grootouders|=pleegouders
=sinds .. =dood|=overlijden .. =van
=overlijden|=dood|=verlies .. =van .. <lid>
=culturele|=religieuze|=geloof achtergrond
=draagkracht|=draaglast
loyaliteit|loyaliteitsconflict|klem .. =tussen|=ouders
=klem
`

const FAMILY = `
scheiding|echtscheiding|vechtscheiding|scheidingsproblem*|echtscheidingsprocedure|co-ouderschap|omgangsregeling|bezoekregeling|ouderschapsplan|ouderverstoting|alimentatie|=zorgregeling|coouderschap|omgangsproblem*|omgangscontact*|bezoekcontact*
gescheiden ouder*|=gezin
=ouders|=vader|=moeder gescheiden|=uiteen
schulden|schuldhulp*|schuldsanering|=wsnp|bewindvoer*|budgetbeheer|voedselbank|huurachterstand|ontruiming|huisuitzetting|uitgezet|=bijstandsuitkering|=bijstand|armoede|faillissement|=failliet
financiele problemen|zorgen|=stress|nood
=in|=bij =detentie|=schuldsanering|=bijstand
geldproblemen|geldzorgen|loonbeslag|deurwaarder*|incasso*
huiselijk|=eergerelateerd|relationeel|partner|fysiek geweld
=huiselijk|=huiselijke =geweld
partnergeweld|eergerelateerd*|kindermishandel*|=mishandelt|=mishandelde|verwaarlozing|kindermishandeling|huisverbod|contactverbod|straatverbod|vrouwenopvang|meisjesbesnijdenis|uithuwelijk*|mensenhandel
=melding|gemeld|meldingen|=onderzoek ... =veilig =thuis
=veilig =thuis .. =betrokken|=melding|=onderzoek|ingeschakeld|=onderzocht
raadsonderzoek|=raadsmelding|ondertoezichtstelling|ondertoezichtgesteld|=ots|uithuisplaatsing|uithuisgeplaatst|=uhp|crisisplaatsing|netwerkplaatsing|pleegzorgplaatsing|terugplaatsing|thuisplaatsing
=onder =toezicht =gesteld|=stelling
=uit =huis =geplaatst|=gehaald|=gezet
pleeggezin|pleegouders|pleegmoeder|pleegvader|gezinshuis|=crisisopvang|=opvanglocatie|=azc|daklozenopvang|=noodopvang|asielzoekerscentrum
maatschappelijke =opvang
=het|ouderlijk|eenhoofdig|gezamenlijk|gezamenlijke gezag .. ontheven|ontzet|beeindigd|kwijt|=ontnomen|geschorst|=belast|strijd|=moeder|=vader
eenhoofdig =gezag
<familie> .. =geen|=zonder|=eenhoofdig|=alleen =gezag
=gezag .. =kwijt|ontnomen|beeindigd|=geschorst
=vader|=moeder ... =gezag
=geen =gezag
detentie|gedetineerd|gevangenisstraf|=gevangenis|voorarrest|=bajes|=enkelband|=celstraf
alcoholist*|alcoholverslaving|alcoholproblem*|drankprobleem|drankmisbruik|drugsverslav*|verslavingsproblem*|verslavingsverleden|=verslaafd|=verslaafde|verslavingskliniek
=kopp|=kvo|parentificatie|=geparentificeerd|mantelzorg*
=thuis ... geweld|ruzie*|spanning*|onveilig*|=veiligheid|geslagen|=geschreeuw|=gespannen|=conflicten|=escala*|=drank
onveilig* thuissituatie|situatie|=opvoedsituatie|opgroei*|=thuis
=onveilige|=gespannen|=zorgelijke|=instabiele|=belaste thuissituatie|gezinssituatie|opvoedsituatie|opvoedomgeving|=omgeving
gezinssysteem|gezinsproblem*|gezinsconflict*|gezinsgeschiedenis|systeemproblematiek|opvoedingsonmacht
pedagogisch|pedagogische =onmacht|onmachtig|verwaarlozing|tekort*
opvoedonmacht|opvoedingsproblem*|opvoedproblem*|draagkracht|draaglast|relatieproblem*|relatiebreuk|huwelijksproblem*|ouderruzie*|loyaliteits*
=ruzies|=ruzie|conflict|conflicten|strijd|spanningen .. =tussen|=thuis|=ouders
=statushouder|gevlucht|vluchteling*|asielprocedure|=uitzetting|=ongedocumenteerd|verblijfsvergunning|oorlogs*
=rouw =om .. <familie>
=weduwe|=weduwnaar|alleenstaande =moeder|=vader|=ouder
=verhuisd =naar .. <familie>
nieuwe|ex =partner|=vriend|=vriendin
=samengesteld|=samengestelde|=eenouder =gezin
eenoudergezin|stiefgezin|=tienermoeder|tienerouder|=tienermoeders|donorkind|adoptiekind|draagmoeder|gezinshereniging|pleegkind
kinderen|=kind|=kinderen .. =van .. =drie|=twee|=verschillende|=vier|=andere|=meerdere =vaders|=moeders|=mannen
=thuis|=huis|=woning ... vervuild|=vies|=onhygienisch|vervuiling|=hygiene|=schimmel|=rommelig|=ratten
vervuiling|woningvervuiling|=krap|=kleine|=eenkamer =behuisd|=behuizing|=woning
=geen|=afgesloten =gas|=stroom|=eten|=verwarming|=water|=elektriciteit
ziektewet|=wajong|=wia|=uitkering|=toeslagenaffaire|toeslagenouder*|=minimuminkomen
laag|lage inkomen
=moeders|=vaders|=mama|=papa =vriend|=vriendin|=partner
hypotheek|huur|rekeningen|=boodschappen ... =niet .. betalen|=betaald
hypotheekachterstand|betalingsachterstand*|beslaglegging
=voogd .. =nidos|=gi|jeugdbescherming
=gezag|=voogdij ... =oma|=opa|=tante|=gi|grootouders|jeugdbescherming
steungezin|gastgezin|netwerkgezin|weekendpleeg*|logeergezin|steunouder*|logeeradres
<familie> .. =bekend .. =bij|=met .. =veilig|schuldhulp*|jeugdbescherming|=politie|=justitie|kinderbescherming|schuldhulpverlening
=sekte|=jehova|geloofsgemeenschap|=uithuwelijking
=vots|=masic|=raadsrekest
=vader|=moeder ... =onbekend|=vermist
broertjes|=zusjes|=broers|=zussen .. =ook .. hulp|begeleiding|jeugdzorg|diagnose|=uit
<lid> .. =ernstig|=erg|=chronisch|=terminaal =ziek
draagkracht .. =ouders|=moeder|=gezin
`

/** Words of consent and contact: with one of these a plain statement about the family says nothing of its life. */
export const FAMILY_NEUTRAL: ReadonlySet<string> = new Set(
  'bellen mailen telefonisch appen akkoord verhuizen laten gekozen voorkeur aangegeven tevreden meegewerkt uitgenodigd verwezen aangemeld route budget pgb besloten doelen meegedeeld overleg recht inbreng aanwezig mening inzien klacht dossier behoefte informatie uitleg zorgaanbieder gesproken verteld bevestigd ondertekenen doorgegeven contactpersoon akkoordverklaring vragen privacy akkoord toestemming ingestemd instemmen instemt geinformeerd informeren informeerden besproken bespreken gelezen getekend ondertekend tekenen bezwaar gevraagd verzocht weten gebeld gemaild bereikbaar recht rechten brief kopie kiezen keuze ontvangen bericht gezag hoogte aanvraag verlenging eens gezien nummer adres telefoon verzoek afspraak toewijzing beschikking hulp gegevens heet delen gedeeld inzage bekend wens wensen machtiging uitnodiging aanwezig betrokken mail post wilsbekwaam vertegenwoordiger'.split(
    ' ',
  ),
)

export const FAMILY_WORDS: readonly ContentWord[] = [
  { soort: 'gezinsdetail', lijst: 'lek/woorden/gezin', zekerheid: 0.8, vormen: STATES },
  { soort: 'gezinsdetail', lijst: 'lek/woorden/gezin', zekerheid: 0.75, vormen: FAMILY },
  { soort: 'gezinsdetail', lijst: 'lek/woorden/gezin-gewoon', zekerheid: 0.5, vormen: PLAIN },
]
