// Names of disorders and conditions as Dutch letters write them, as patterns. Own wording; the chapters of DSM-5-TR and ICD-10 (F00-F99) served as a check that no group is missing.
import type { ContentWord } from './vorm.ts'

const DISORDERS = `
autis*|*autisme
=ass
=pdd =nos|nos
=pddnos|=pdd|=mcdd|=asperger|asperger*
adhd*|=add|=adhd
=odd|=cd
aandachtstekort*|aandachtsstoornis
gedragsstoornis
oppositioneel*|oppositionele
opstandig*|opstandige|dysregulatie|explosieve|=disruptieve stoornis
antisociaal|antisociale persoonlijkheid*|gedrag*
dyslex*|dyslectisch*|dyscalcul*|=dcd|dyspra*|dysfas*|dysgraf*
=tos|taalontwikkelingsstoornis
tourette*
=tic|=tics|ticstoornis
stotter*
verstandelijk*|cognitief|cognitieve|meervoudig*|lichamelijk* beperk*|gehandicapt*|handicap*
verstandelijk* gehandicapt*|beperkt*
*stoornis
=lvb|=mvb|=emb|=zevmb
zwakbegaafd*|zwakzinnig*|laagbegaafd*|hoogbegaafd*|moeilijklerend
=moeilijk =lerend|=lerende
angststoornis|paniekstoornis|dwangstoornis
*fobie|*fobisch|agorafob*
=sociale =angst
separatieangst*|verlatingsangst|faalangst*
=selectief|=selectieve|=electief mutis*
mutis*
obsessie*|obsessief|obsessieve compulsie*
=ocd|=ocs|=ptss|=ptsd|=cptss|=dmdd|=bps|=bpd|=arfid|=fas|=fasd|=nah|=dis|=cvs|=gad|=mdd|=bdd|=pnes|=adnos|=npld|=nld|=sid|=tdo
posttrauma*|=posttraumatische
depressie|depressief|depressieve|depressies|winterdepressie|*depressie
dysthym*|cyclothym*|bipolair*|=manisch|=manische|=manie|hypoman*|=manisch-depressief
stemmingsstoornis
borderline*|narcis*|schizo*|psychose|psychoses|psychotisch*|psychosegevoelig*|randpsychotisch
waanstoornis|=wanen|waanidee*|hallucina*
dissociat*|conversie|conversiestoornis|somatoform*|somatisatie*|hypochond*
anorexia*|anorex*|boulimi*|bulimi*|=pica|=orthorexia|obesitas|morbide
=binge =eating
eetstoornis|eetbuistoornis
enures*|encopre*|bedplas*
slaapstoornis|insomni*|narcolep*|slaapapneu
hechtingsstoornis|hechtingsprobl*|hechtingsmoeilijkheden|hechtingsproblematiek|hechtingstrauma
=onveilig gehecht*
=onveilig|=onveilige|=gedesorganiseerde|=reactieve|=verstoorde|=ontremde hechting*
=reactieve hechting*
genderdysfor*|genderincongruent*|transseksu*
foetaal alcohol*
*syndroom
=syndroom =van down|turner|=williams|rett|=marfan|klinefelter|angelman
=syndroom|=trisomie =down|=21
epilep*|spasti*|=parese|hersenletsel|hydrocefal*|microcefal*
=niet aangeboren hersenletsel
=cerebrale =parese
diabetes|=astma|coeliakie|=reuma|=crohn|migraine|=eczeem|leukemie
=chronisch|=chronische vermoeid*|pijnsyndroom|=pijn|pijnklachten
slechthorend*|slechtziend*
ontwikkelingsstoornis|leerstoornis|rekenstoornis|leesstoornis|taalstoornis
ontwikkelingsachterstand|taalachterstand|ontwikkelingsvertraging
verslavingsstoornis|gameverslaving|cannabisverslaving
kleptoman*|pyroman*|trichotilloman*|=skinpicking
=disruptieve|=disruptief stemming*
prikkelverwerkingsstoornis
=psychische|=psychiatrische|=emotionele stoornis|aandoening
persoonlijkheidsproblematiek|persoonlijkheidstrekken
=bedreigde persoonlijkheidsontwikkeling
=burnout
=burn =out
stoornis =in
verslaafd|verslaving =aan
gegeneraliseerde =angst
rouwstoornis|hoogsensiti*|kindrelatieprobleem|relatieprobleem
=down|=rett|=turner|=klinefelter|internetverslaving|*verslaving
*isch|*ische|*ieve|*ief|*ele|*eel|=specifieke|=ernstige|=enige|=bijkomende|=chronische stoornis
=disharmonisch =profiel
=in =remissie
aanpassingsproblematiek
`

/** The same chapters in other wordings: neurodevelopment, mood, anxiety, trauma, body, eating, addiction, conduct, personality, psychosis, and illness of the body. */
const MORE_DISORDERS = `
=lvg|=sglvg|=lvbers|=evb|=zmlk|=zml|=zmb|=zevmb|=mcd|=dvd|=esm|=sli|=pdnos|=mcdd|=hfa|=gts|=trs|=adhdc|=adhdi|=ags|=capd|=fxs|=vcfs|=npd|=avpd|=ocps|=ocpd|=asps|=aspd|=ednos|=ddnos|=dsed|=rad|=nssi|=solk|=apd|=kpd|=dpdr|=bpsio|=pgad|=cptsd|=kptss|=ksts|=gid|=pmdd|=pmds|=snd
=asd|autistiform*|contactstoornis|atypisch* =autisme
fragiel* x|syndroom
=prader =willi
=noonan|=sotos|=dravet|=cornelia|=cdls|=kabuki|=duchenne|=22q11|=neurofibromatose|=nf1|=tubereuze|=phelan syndroom|=magenis|=mcdermid
globale|algemene|ernstige|motorische|=mentale|cognitieve|=spraak|=taal|=vroege|psychomotorische ontwikkelingsachterstand|ontwikkelingsstoornis|retardatie|achterstand
=mentale|=geestelijke retardatie|handicap|gehandicapt
retardatie|debiliteit|imbeciel
verstandelijk|licht|matig|ernstig|diep ... gehandicapt*|=vb
=laag|=lage|=lager|=zwakke|=beneden|=benedengemiddelde|benedengemiddeld begaafd*|begaafdheid|intelligentie
meerbegaafd*
*fobie|=examenvrees|=pleinvrees|=smetvrees|=straatvrees|=vliegangst|=scheidingsangst|emetofob*|=arachnofobie|=watervrees|=spreekangst|hypochondrie|ziekteangst
=sociale|=specifieke|=gegeneraliseerde|=existentiele angststoornis|fobie
separatie|scheidings =angst|angststoornis
cannabisafhankelijk*|alcoholafhankelijk*|drugsafhankelijk*|middelenafhankelijk*|=cannabisstoornis|verslavingsproblematiek|drugsverslaving|alcoholverslaving|gokverslaving|gokstoornis|cocaineverslaving|gamestoornis|=koopverslaving|pornoverslaving|telefoonverslaving
stoornis .. gebruik .. cannabis|alcohol|middelen|opiaten|lachgas
=gecompliceerde|=complexe|=persisterende|=verlengde|=langdurige|=pathologische rouw
complex|complexe|vroegkinderlijk|vroegkinderlijke|ontwikkelings|meervoudig|meervoudige trauma|traumas|traumatisering|=ptss|=ptsd
ontwikkelingstrauma*|hechtingstrauma*|=traumastoornis|stressstoornis|stressorgerelateerd*
depress*|=dysthyme|winterdip|=stemmingsontregeling
dwangneurose|hoarding|verzamelwoede|=verzamelstoornis
excoriatie*|dermatillomanie
=skin =picking
dysmorf*|*dysmorfie|*dysmorfe|dysmorfofobie
apraxie|ataxie|=hypotonie|=dyspraxie|=afasie|dysarthrie|=broddelen|hypermobiliteit*|=ehlers
schizoaffectief|schizoaffectieve|=psychotische stoornis|episode|decompensatie|kenmerken
=ultra|=ultrahoog =high|=risk|risico
=psychotisch =kwetsbaar|=ontregeld
*persoonlijkheidsstoornis|persoonlijkheidspathologie|=persoonlijkheidsproblemen
=cluster persoonlijkheid*|=a|=b|=c
=theatrale|=ontwijkende|=vermijdende|afhankelijke|=dwangmatige|paranoide|=schizotypische|emotioneel persoonlijkheid*
emotieregulatiestoornis|=prikkelverwerkingsstoornis|=sensorische =informatieverwerking*|=integratie*
sensorische|auditieve|visuele informatieverwerking*|verwerkingsproblem*|verwerkingsstoornis|prikkelverwerking*
=non|=nonverbale verbal|verbale =learning|=leerstoornis
nonverbal*
orthorexi*|=anorexia|=boulimie|=bulimie|eetverslaving|=binge|ruminatie*|=eetstoornissen|=ednos
=vermijdende =restrictieve
=gilles|=tourette|=tourettes
=tics|ticproblem*|ticgedrag
slaapwandel*|=pavor|parasomnie|=slaapfasesyndroom
=verlate|=vertraagde slaapfase*
=restless =legs
pyroman*|kleptoman*|exhibitionis*|voyeurisme|pedofil*|parafiel*|parafil*
genderdysf*|genderincongr*|genderidentiteitsstoornis|=transgenderisme
=asthma|astma*|diabetes*|=suikerziekte|=coeliakie|=reuma|jeugdreuma|=crohn|colitis|=hiv|taaislijmziekte|=cystic|hemofilie|sikkelcel*|leukemie|hersentumor|=tumor|=kanker|nierziekte|nierfalen|leverziekte|middelenmisbruik|alcoholmisbruik|drugsmisbruik|hartafwijking|hartziekte|=schisis|=scoliose|=spina|spierziekte|spierdystrofie|=osteoporose|=anemie|=eczeem|=psoriasis|=voedselallergie|=notenallergie|obesitas
=prematuur|prematuriteit|dysmatuur|dysmaturiteit|=zuurstoftekort|asfyxie|=couveusekind
=doofheid|=blindheid|=implantaat|=hoortoestel|hoorapparat*
visueel|auditief|auditieve|visuele =beperkt|beperking|gehandicapt
=visusstoornis|=cvi|=strabisme|gehoorverlies|=doofblind
=erfelijke|=erfelijk|=chronische|=zeldzame|=ernstige|=metabole|=progressieve|=lichamelijke|=neurologische|=genetische aandoening|ziekte|afwijking
=met|=en|=somatisatie =conversie
epi =aanvallen|=aanval
migraine*|=hersenschudding|hersenbeschadig*|hersenbloeding|hersenvliesontsteking|meningitis|=encefalitis|absence*
*psychose|=cannabispsychose|stemmingsincongruent*
conversieklacht*|conversieverschijnsel*
=functionele|functioneel =neurologische|=neurologisch
somatisch symptoomstoornis
=pans|=pandas|=ticstoornis
=aandachtstekort|=aandachtstekortstoornis|hyperactiviteitsstoornis|=concentratiestoornis
=aandachtsdeficientie*|=impulscontrolestoornis|impulsbeheersingsstoornis
oppositioneel|opstandige =gedrag
antisociaal|antisociale =gedrag|=trekken|=ontwikkeling
=psychopath*|psychopath*|=callous|=gewetensstoornis
autistische|autistisch|borderline|narcistische|narcistisch|schizoide|theatrale|psychopathische|dwangmatige|vermijdende|antisociale =trekken|=trek|kenmerken
`

export const DIAGNOSES: readonly ContentWord[] = [
  { soort: 'diagnose', lijst: 'lek/woorden/diagnoses', zekerheid: 0.85, vormen: DISORDERS },
  { soort: 'diagnose', lijst: 'lek/woorden/diagnoses', zekerheid: 0.85, vormen: MORE_DISORDERS },
]

/** Words that look like a disorder by their tail, and say nothing about a person. */
export const NOT_A_DISORDER: ReadonlySet<string> = new Set(
  'stoornis stoornissen syndroom storing conversie morbide dis sid cd nah gad mdd'.split(' '),
)
