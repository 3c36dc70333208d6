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
=chronisch|=chronische vermoeid*|pijnsyndroom
slechthorend*|slechtziend*
ontwikkelingsstoornis|leerstoornis|rekenstoornis|leesstoornis|taalstoornis
ontwikkelingsachterstand|taalachterstand|ontwikkelingsvertraging
verslavingsstoornis|gameverslaving|cannabisverslaving
kleptoman*|pyroman*|trichotilloman*|=skinpicking
=disruptieve|=disruptief stemming*
prikkelverwerking*stoornis
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

export const DIAGNOSES: readonly ContentWord[] = [
  { soort: 'diagnose', lijst: 'lek/woorden/diagnoses', zekerheid: 0.85, vormen: DISORDERS },
]

/** Words that look like a disorder by their tail, and say nothing about a person. */
export const NOT_A_DISORDER: ReadonlySet<string> = new Set(
  'stoornis stoornissen syndroom storing conversie morbide dis sid cd nah gad mdd'.split(' '),
)
