// What happens in a treatment and what a young person shows or feels, as patterns. Own wording, from the kinds of content that articles 7.3.8 and 7.3.11 Jeugdwet keep in the file.
import type { ContentWord } from './vorm.ts'

const METHODS = `
=emdr|emdr*|exposure*|=cgt|=act|=dgt|=mbt|=tfcbt|=imaginaire|=schematherapie|=imtt|=slaapdeprivatie|=erp|=ipt|=ppt|=pcit|=mdft|=mst|=fft|=nika|=vht|=vig|=bpsw|=wms|=srr|=deltatraining
cognitieve|cognitief gedragstherapie|therapie
gedragstherapie|gedragstherapeutische|traumatherapie|traumabehandeling|traumaverwerking|speltherapie|systeemtherapie|gezinstherapie|schematherapie|psychotherapie|dramatherapie|pmt|creatieve|beeldende|muziektherapie|hypnotherapie|relatietherapie|vaktherapie|rouwtherapie|schrijftherapie|groepstherapie|mentaliseren|psychomotorische therapie|oefening*
*therapie ... =laat|liet|=werd|=vertelde|=bleek|=zien|=besprak|besproken|geoefend|oefent|=huilt|huilde|=weigert|=kwam
speltherapie|traumatherapie|gedragstherapie|traumabehandeling|traumaverwerking|schematherapie|psychotherapie|dramatherapie|emotieregulatietraining|agressieregulatietraining|agressieregulatie|sova|mindfulness|psycho-educatie|psychoeducatie|rouwverwerking|hechtingstherapie|systeemtherapie|relatietherapie|gezinstherapie|imaginatie|ontspanningsoefening*|ademhalingsoefening*|hypnotherapie|blootstelling*|responspreventie|videohometraining|=videointeractiebegeleiding
=psychomotorische|=beeldende therapie
=psycho =educatie
=theraplay|=sherborne|=equitherapie|=eyemovement
terugvalpreventie*|signaleringsplan|veiligheidsplan|crisisplan|noodplan|=separatie|gesepareerd|afzondering|afgezonderd|gefixeerd|holding
=gedachtenrapport|=gedachteschema|=g-schema|=gschema|angsthierarchie|=vragenlijst ... scoor*|score
`

const RISK = `
suicid*|zelfmoord*|zelfdoding*|=tp|doodswens*|doodsgedachte*|levensmoe*|doodgaan
=dood =wil|=wilde|=willen|=zijn|=zou|=wou|=gaan
=dood ... =wil|=wilde|=willen
=niet|=niets =meer =leven|=wil|=wilde
=geen =zin ... =leven
=uit =het =leven
=pillen|pillenstrip|overdosis|intoxicatie|auto-intoxicatie
automutil*|zelfbeschadig*|zelfverwond*|zelfletsel|=krast|=krassen|kraste|=snijdt|=snijden|snijwond*|=sneed|=gesneden|=snijd
=zichzelf|=zich|=haarzelf|=hemzelf ... =pijn|=wat|beschadig*|verwond*|=slaat|=snijden|=slaan|=iets =doet|=doen|aandoet|=aan
=pijn =doet|=doen
trauma|=traumas|getraumatis*|traumatisch*|traumaklacht*|traumaverwerk*|traumagerelateerd*|herbeleving*|flashback*|nachtmerrie*|vroegkinderlijk*
misbruik*|misbruikt|aangerand|aanranding|verkracht*|incest*|grensoverschrijd*|=loverboy*|uitgebuit|uitbuiting|sextort*|=grooming|sexting
seksueel|seksuele misbruik|overschrijd*|grensoverschrijd*|=geweld|ontremd*|gedrag|=getint*|handeling*
mishandeld|geslagen|verwaarloo*|=bedreigd
weglopen|weggelopen|wegloopgedrag|=wegliep
blow*|blowen|=blowt|cannabis*|=wiet|=xtc|cocaine|=coke|=lachgas|=ketamine|=speed|drugsgebruik|alcoholgebruik|middelengebruik|middelenmisbruik|gokken|gokt|gokverslaving|gameverslav*|gameverslaafd|vapen|=vaped
comazuip*|=drinkt|=dronken
`

const SYMPTOMS = `
angstig*|angstklacht*|=angsten|angstaanval*|paniekaanval*|paniekklacht*|=paniek|dwanggedacht*|dwanghandeling*|dwangklacht*|=dwang|smetvrees|slaapproblem*|slaapklacht*|slapeloos*|inslaapproblem*|doorslaapproblem*|inslapen|doorslapen|slaapgebrek|slaapritme
slecht|slechte|weinig|nauwelijks slaap*|=slapen|=slaapt|nachtrust
=slaapt ... =slecht|nauwelijks|weinig
stemmingsklacht*|stemmingswissel*|stemmingsproblem*|somber*|somberheid|=somberheidsklachten|=neerslachtig|lusteloos*|huilbui*|=huilt|huilerig|verdrietig|apathisch
depressieve|depressief klacht*|gevoel*|=periode
boosheid|woedeaanval*|woede-uitbarsting*|woedeuitbarsting*|=woedebui|driftbui*|=driftig|agressie|agressief|agressieve|agressieproblem*|gewelddadig|=uitbarstingen|=ontploft|schelden|=scheldt|=schopt|=bijt
=slaat|=sloeg|=slaan|=schopt|=bijt|=gooit|=spuugt .. =anderen|=kinderen|=zusje|=broertje|=broer|=zus|=moeder|=vader|=hem|=haar|=zichzelf|=deuren|=spullen|=leerkracht|=juf|=klasgenoten|=leerlingen|kapot|=muren|=ouders
opstandig*|=brutaal|onhandelbaar|externaliser*|internaliser*|=liegt|=steelt|=liegen|=stelen|gestolen|=pest|=pesten|pestgedrag|gepest|vandalisme|brandsticht*
prikkelgevoelig*|overprikkel*|prikkelverwerking*|=prikkels|hyperactie*|impulsiv*|impulsief|=concentratieproblemen|concentratie|aandachtsproblem*|dromerig
=druk|teruggetrokken|dwangmatig|agressief|zorgelijk|grensoverschrijdend|afwijkend|ontregelend|uitdagend|seksueel|angstig|claimend|externaliserend =gedrag
=boze =buien
emotieregulatie*|zelfregulatie|frustratietolerantie|zelfbeeld|zelfvertrouwen|faalangst|eigenwaarde|zelfwaardering|schaamte|schuldgevoel*|=wantrouwen|wantrouwend|hechting|hechtingsgedrag|loyaliteitsconflict|loyaliteitsproblem*|rouw|rouwproces|rouwt|=piekert|piekeren|gepieker
eetlijst|eetbuien|=braken|=braakt|overgeeft|ondergewicht|overgewicht|afgevallen|eetgedrag|eetproblem*|voedingsschema|=bmi|=sondevoeding|=gewicht
hoort|=hoort|=horen stemmen
stemmen =hoort|=horen|=te
psychotische|paranoi*|achterdocht*|=verward|verwardheid|dissocieert|derealisatie|depersonalisatie
zindelijk*|broekplassen|broekpoepen|=onzindelijk|=plast
schoolweiger*|schooluitval|schoolverzuim|thuiszitter|thuiszit*|=spijbelt|spijbel*|vermijdt|vermeden|=vermijding*|teruggetrokken|isoleert|isolement|=eenzaam|eenzaamheid
=klachten ... afgenomen|toegenomen|verminderd|verergerd|=ernstig|ernstige|=psychische|=lichamelijke|hardnekkig|verbeterd|=minder
lichamelijke|psychische|psychosomatische|onverklaarde|somatische klachten|problematiek
=buikpijn|=hoofdpijn|psychosomat*|=hyperventil*
seksualiteit|genderidentiteit|genderproblem*|=transgender|coming-out|zwanger*|=abortus|anticonceptie|=soa
gedragsproblem*|gedragsproblematiek|ontregeling|ontregeld|opvoedingsproblem*
emotionele|emotioneel problem*|ontwikkeling*|verwaarlozing|ontregeld|instabiel
sociaal emotioneel|emotionele ... ontwikkeling|achterstand|zwak|problem*
=sociaal-emotionele|=sociaal-emotioneel
problematiek ... ernstig|=ernstige|complex|toegenomen|verergerd
ernstige|complexe|psychiatrische|meervoudige|=forse problematiek
psychiatrisch*|=voorgeschiedenis|delict*|delinquent*|=delictgedrag|crimineel|criminele|diefstal|=politiecontacten
`

const SCORES = `
=iq|tiq|=viq|=piq|iq*|intelligentie*|intelligentieonderzoek|disharmonisch*|intelligentieprofiel
=wisc|=wisc-v|=wppsi|=wais|=son|=rakit|=nio|=wnv|=sdq|=cbcl|=trf|=ysr|=srs|=ados|=adi|=adir|=bdi|=cdi|=honosca|=cgas|=gaf|=cars|=scared|=oqpa|=ouderlijke|=obvl|=empo|=aseba|=brief-2|=vineland|=esses|=cries|=scas|=bayley|=nosik|=opvoedingsbelasting|=zrm|=rcads|=kidscreen|=savry|=mmpi|=youth|=ors ... *score|scores|=score|scoor*|=punten|=klinisch|klinische|=hoog|=laag|=gemiddeld|boven*|beneden*|verhoogd|=totaal|percentiel|=uitslag|totaalscore|t-score
score|scores|=scoort|scoorde|=uitslag|=resultaat|=resultaten|uitkomst|uitslagen ... =wisc|=wppsi|=wais|=son|=sdq|=cbcl|=trf|=ysr|=srs|=ados|=cdi|=honosca|=cgas|=gaf|=rom|=zrm|=rcads|=scared|=cries|vragenlijst|test|screener|=nosik|=obvl
=rom score|scores|meting|=metingen|=uitkomsten|=uitslag
=klinisch|=klinische gebied|=range|=niveau|score
verbaal|verbale|=performale begrip|intelligentie|=iq|vermogen
verwerkingssnelheid|werkgeheugen|percentiel|=cotan|tscore|totaalscore|standaardscore|sociaal-emotioneel|=disharmonisch
psychologisch|psychodiagnostisch|neuropsychologisch|diagnostisch onderzoek ... =blijkt|=bleek|=laat|=toont|=wijst|uitkomst|uitslag|=kwam
=uit onderzoek|diagnostiek|test|observatie|observaties|gesprekken|sessie|sessies|gesprek|intake ... =blijkt|=bleek|=komt|=kwam|=kwamen|=laat|=zien
`

const SESSIONS = `
sessie|sessies|therapie|therapiesessie|gesprek|gesprekken|groepsgesprek|zitting|oudergesprek|behandeling ... =vertelde|=vertelt|=vertellen|=huilt|huilde|=besprak|besproken|=bleek|=uitte|=gaf =aan|=sprak|=noemde|=zweeg|geoefend|=oefenen|oefent|=sprake|=tekende
=vertelde|=vertelt|verteld|=uitte|=gaf|=zei|=zegt|=noemde|onthulde ... =therapeut|behandelaar|=hulpverlener|=sessie|=bang|=angst|=niet =meer|=dood
=gaf|=geeft =aan ... =zich|=bang|=zelf
=werken|gewerkt|=werkt|werkten|oefenen|oefent|geoefend ... =zijn|=haar|=emoties|=angst|=boosheid|=zelfbeeld|=grenzen|=vertrouwen
=oefent|oefenen|geoefend|=leert|=leren ... =omgaan|=grenzen|=emoties|=spanning|=boosheid|=ademhaling|=bus|=alleen|=angst
=leert|=leren|=leerde .. =grenzen|emoties|spanning*|gevoelens
=is|=zijn|=was|=werd|=gaat|=moet ... opgenomen .. =zelfmoord*|kliniek|=crisis*|=psychiat*|=ziekenhuis|gesloten
opname|opgenomen ... kliniek|=crisis*|psychiatrie|psychiatrische|=gesloten|jeugdzorgplus|=na|vrijwillig
crisisopname|crisisdienst|crisissituatie|=noodopname|spoedopname|jeugdzorgplus
behandelplan|behandeldoel|=doel|doelen ... =angst|=boosheid|emotie*|=stemming|=hechting|trauma*|=gedrag|=zelfbeeld|=slapen|=spanning
therapietrouw|behandelmotivatie|=ziekte-inzicht|ziekteinzicht|=overdracht|=tegenoverdracht|kernovertuiging*|copingstijl|=coping|copingstrategie*|disfunctione*|cognities|comorbid*|luxerende|instandhoudende|werkhypothese
klinisch =beeld
`

/** Statements with a young person as their subject. */
const SUBJECT = `
=hij|=ze|=zij|=jongen|=meisje|=jeugdige|=jongere|=kind .. =praat|=denkt|=durft|=voelt|=ontwijkt|=verstopt|=vertrouwt|=reageert|=gelooft|=wil|=kan|=raakt|=houdt|=gebruikt|=zoekt|=maakt|=loopt|=staat|=rent|=speelt|=leert|=begrijpt ... =niet =meer|=dood|=dik|=niemand|=niets|=oogcontact|=drugs|=alcohol|=weg|=boos|=ruzie|=alleen|=contact|=stil
=hij|=ze|=zij|=jongen|=meisje|=jeugdige|=jongere|=kind .. =vertrouwt|=ontwijkt|=verstopt|=mijdt|=schreeuwt|=bespuugt|=ontplofte|=dissocieerde|=panikeert|=hallucineert|=trilde|=reageerde|=vertoont|=vertoonde|=imiteert|=herbeleeft|=ervaart|=ervoer|=lijdt|=worstelt|=vermoedt|=fantaseert
=zichzelf|=zich verwond|beschadig*|geslagen|gesneden
=stemmen =in|=die
=gebruikt|=gebruikte|gebruiken|=rookt|=snuift|=dealt ... =drugs|=alcohol|=middelen|=wiet|=softdrugs|=harddrugs|=pillen
=online|=via .. =gegroomd|=afgeperst|=misbruikt|=gechanteerd|=naaktfoto*|=naaktbeelden
naaktfoto|naaktbeeld|gegroomd|gechanteerd|afgeperst
rollenspel|gedachtenschema|gevoelsthermometer|emotiethermometer|stoplichtmethode|huiswerkopdracht|dagboek|lichaamswerk|stabilisatiefase|verwerkingsfase|narratief
=last .. =van
=moeite .. =met
=loopt|=liep|=lopen .. =weg
zelfmutilatie|zelfverminking|krassen|zelfdodingsgedachten
=terugval|=terugvallen|decompensatie|=decompenseert|achteruitgang|=achteruit|verslechter*|escalat*|=escaleert
oogcontact|mentaal|mentale|psychisch =welzijn|=kwetsbaar|=klachten|instabiel|problematiek|lijden
beschermende|belemmerende|=risico factoren|=factor
draagkracht|copingvaardigheden|sociale =vaardigheden|=angst|=problemen
=diagnostisch|=klinisch =beeld
leerachterstand|=leerbaarheid|ontwikkelingsleeftijd|=functioneert .. =niveau
=functioneert|functioneren ... =niveau|=jonger|laag|zwak
beneden|boven .. =gemiddeld
=thuis|=school|=klas|=groep ... =escal*|=ontploft|=vastgelopen|=vastloopt|=geschorst|=driftig|=agressief
geschorst|=vastgelopen|=vastloopt
=vermoeden .. =van ... misbruik|autis*|=adhd|trauma|mishandeling|verwaarlozing
`

/** What a young person does and feels, in everyday verbs. */
const CONDUCT = `
=durft|=durfde|durven|=klampt|=huilt|=huilde|=huilen|=gilt|=gilde|=gillen|=trilt|=verstijft|=bevriest|=vermijdt|=piekert|=isoleert|=vernielt|=vernielde|=dreigt|=dreigde|=bedreigt|=vecht|=vechten|=gevochten|=masturbeert|=spuugt|=ontkleedt|=liegt|=rookt|=verzuimt|=smeert
=gooit|=gooide|=smijt|=slaat|=slaan .. =met
=bang|angst|=bange =voor|=om
=is|=was|=zijn|=voelt|=erg|=heel|=vaak|=snel|=zo|=altijd .. =bang|=boos|=verdrietig|=somber|=angstig|=gespannen|=onzeker|=eenzaam|=prikkelbaar|=agressief|=verward|=wantrouwend|=teruggetrokken|=impulsief|=overprikkeld|=lusteloos|=down|=wanhopig|=jaloers|=druk|=onrustig
=eet|=eten|=drinkt|=slaapt|=sliep .. =nauwelijks|=slecht|=weinig|=amper|=alleen|=niet|=te|=niets|=onrustig|=overdag
=nauwelijks|=amper|=slecht|=weinig .. =eet|=eten|=slaapt|=slapen
=geen|=weinig|=nauwelijks =vrienden|=vriendjes|=contacten|=leeftijdsgenoten|=energie|=eetlust
=bed|=kamer|=douchen|=wassen =uit|=niet
=bed|=kamer ... =uit|=niet|=dag|=huilen
=hele =dag .. =bed|=kamer|=gamen
=gamet|=gamen|gameverslaving|schermtijd|gamegedrag
=trekt|=trok|=sluit|=zondert|=sloot .. =zich .. =terug|=af|=op
trekt =zich =terug
spanning|spanningen|stress|angst|boosheid|onrust|paniek ... =loopt|=lopen|=hoog|=oploopt|=toe|opgelopen|toegenomen|=zakt|afgenomen|=thuis|=school
=gaat|=gingen|=ging|=komt|=kan .. =niet|=nauwelijks|=weinig =naar =school
niet|=niet =naar =school
=zag|=zagen|=merkte|=merkten|observeerde|=observeerden|=gingen|=ging|=draaide|=draaiden|richten|richtte ... therapeut|behandelaar|psycholoog|sessie|sessies
therapeut|behandelaar|psycholoog|sessie|sessies|therapie|gesprekken .. =zag|=zagen|=merkte|=merkten|=observeerde|=gingen|=ging|=draaide|=draaiden|=ziet|=merkt
sessie|sessies|therapie|gesprekken|behandeling ... =over .. =zijn|=haar|=het|=de|verlies|ongeluk|=overlijden
oefent|=oefenen|geoefend|oefening|oefeningen
=aan|=met|=om .. emotie*|boosheid|angst|angsten|zelfbeeld|grenzen|=verlies|=schaamte|spanning|hechting|=woede|agressie
=leert|=leerde|geleerd .. =om|=hoe|=zijn|=haar|=grenzen
=moeite =met|=om
=knuffel|=duimt|=knijpt|=krabt|=likt|=wiegt|=bonkt|=haren|=trekt .. =uit|=zich|=hoofd
zelfstandigheid|zelfredzaamheid|weerbaarheid ... =laag|=beperkt|onvoldoende|=achter
leefgebieden|leefdomein|leefdomeinen ... =score|=scoort|=laag|=hoog
=prikkels|=overgangen|=veranderingen ... =moeite|=ontregeld|=lastig|=slecht
=diefstal|=aangehouden|=gearresteerd|taakstraf|=haltstraf|=halt|inbraak|dealen|=dealt|=wapenbezit|=mes
`

/** More of what a file says, in short turns. */
const TURNS = `
snijgedrag|krasgedrag|traumagericht|traumagerichte|woede|krabben|zelfpijniging|zelfhaat|suicidepoging|tentamen
=rom|=sdq|=cbcl|zrm|=zrm ... klinisch|klinische|=laag|=hoog
=wil|=wilde|=zou .. =dood
poging|pogingen .. =gedaan|ondernomen|=deed
=slaapt|sliep|slaap .. =uur|uren
sessie|sessies|therapie|gesprekken|behandeling ... =naar =voren|=boven|=licht
=veel|=hevige|=intense|=grote|=erg|=heftige|=extreme woede|verdriet|angst|angsten|boosheid|schaamte|spanning|stress|emoties
=komt|=kwam|=gaat|=ging|=is|=durft ... =niet|=nauwelijks|=weinig ... =school
=armen|=polsen|=benen|=arm|=pols|=been ... =open|=gesneden|wonden|littekens
littekens|snijwonden|brandwonden|blauwe =plekken
=eerste|=tweede|=laatste|=derde|=individuele|=gezamenlijke|=wekelijkse sessie|sessies|therapiesessie
therapeutisch*|psychotherapeutisch* =proces|werk|relatie|traject|doel
*therapie|*training|*behandeling ... =richt|=gericht|=stokt|=slaat|=effect|afgerond|=helpt|=werkt|=lukt|gestagneerd|gestart
agressietraining|weerbaarheidstraining|sociale =vaardigheidstraining|vaardigheden
vaardigheidstraining|=rots|copingvaardigheden|emotieregulatievaardigheden
gedrag ... verbeterd|verslechterd|=escaleert|=ontregeld|=zorgelijk|=agressief|=externaliserend|=thuis
=zorgelijk|=zorgelijke gedrag|ontwikkeling|signalen|situatie|klachten
klachten ... =zijn|=namen|=nemen|=bestaan|=door|=sinds
*klachten
*problematiek
*problemen
vriendschappen|=sociaal =contact|leeftijdsgenoten ... =moeite|=geen|=weinig|=lastig|=ruzie
=gepest|buitengesloten|=uitgesloten|=eenzaam|=onbegrepen
=hulpeloos|=machteloos|=waardeloos|minderwaardig*|=schuldig
=seks|seksuele|seksueel|masturberen|menstruatie
=einde .. =leven
=slapen|=slaap .. =gaat|=lukt ... =slecht|=moeizaam|=niet
schoolgang|=steekpartij|=schietpartij|=aanslag|=stal|hoogsensiti*|prikkelgevoeligheid|=hallucineert|conflicten|=verlies|=overlijden
=verwerking|=verwerken|=verwerkt .. =verlies|=dood|=overlijden|scheiding|=trauma
=kilo|gewicht|lengte ... =afgevallen|=aangekomen|=gedaald|=bmi|besproken|=laag
=test|testen|testonderzoek|onderzoek|observatie|observaties ... =blijkt|=bleek|=toont|=laat =zien|=aan
vaktherapie|speltherapie|gezinsgesprek|gezinsgesprekken|gezinstherapie|ouderbegeleiding|psychomotorische|beeldende|=eft|=dialectische|=speltherapeut|systeemgesprekken ... gestart|ingezet|=loopt|=gevolgd|=helpt|=wekelijks|=gericht|=werken
gezinsgesprekken
=saboteert|=provoceert|=manipuleert|=ondermijnt|=intimideert|=chanteert
logopedie|ergotherapie|fysiotherapie|dagbehandeling|vaktherapie ... gestart|ingezet|=gevolgd|=wekelijks
rekenen|lezen|taal|spraak|=inzicht|motoriek|ontwikkeling|geheugen|schoolwerk|taalontwikkeling|spelling ... =achter|=zwak
=opgenomen|opname ... =vrijwillig|gedwongen|=spoed
=vrijwillig|gedwongen =opgenomen|opname
=motivatie ... =wisselt|=wisselend|=laag|=ontbreekt|=daalt|=afgenomen
=heeft|=had|=vindt|=vond .. =het .. =moeilijk|=zwaar|=lastig|=eng|=spannend
=raakt|=raakte|=verliest|=houdt .. =overzicht|=controle|=paniek|=overstuur|=overprikkeld|=ontregeld
=helemaal|=erg|=raakt|=raakte =van =slag
=gemiddeld|=benedengemiddeld|=bovengemiddeld|=zwak .. =begaafd|niveau|intelligent|=iq|begrip
`

export const TREATMENT: readonly ContentWord[] = [
  { soort: 'behandelinhoud', lijst: 'lek/woorden/behandeling', zekerheid: 0.75, vormen: METHODS },
  { soort: 'behandelinhoud', lijst: 'lek/woorden/behandeling', zekerheid: 0.9, vormen: RISK },
  { soort: 'behandelinhoud', lijst: 'lek/woorden/behandeling', zekerheid: 0.7, vormen: SYMPTOMS },
  { soort: 'behandelinhoud', lijst: 'lek/woorden/behandeling', zekerheid: 0.8, vormen: SCORES },
  { soort: 'behandelinhoud', lijst: 'lek/woorden/behandeling', zekerheid: 0.7, vormen: SESSIONS },
  { soort: 'behandelinhoud', lijst: 'lek/woorden/behandeling', zekerheid: 0.6, vormen: CONDUCT },
  { soort: 'behandelinhoud', lijst: 'lek/woorden/behandeling', zekerheid: 0.5, vormen: SUBJECT },
  { soort: 'behandelinhoud', lijst: 'lek/woorden/behandeling', zekerheid: 0.6, vormen: TURNS },
]
