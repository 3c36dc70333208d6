// Names of medicines that young people get, generic and brand, and the words around them. Own list from general knowledge of paediatric psychiatry and general practice.
import type { ContentWord } from './vorm.ts'

const NAMES = `
methylfenid*|ritalin*|rilatine|concerta|medikinet|equasym|kinecteen|=mph|=metylfenidaat|methylphenid*
dexamfetamine*|dexamphetamine|amfexa|=tentin|elvanse|lisdexamfetamine|strattera|atomoxetine|intuniv|guanfacine|clonidine|dixarit|catapresan|=amfetamine
risperidon*|risperdal|aripiprazol*|abilify|quetiapine|quetiapin|seroquel|olanzapine|zyprexa|haloperidol|=haldol|pipamperon|dipiperon|pimozide|clozapine|leponex|sulpiride|tiapride|tiapridal|paliperidon*|invega|xeplion|lurasidon|latuda|brexpiprazol|cisordinol|zuclopentixol|levomepromazine|nozinan
fluoxetine|prozac|sertraline|zoloft|citalopram|cipramil|escitalopram|lexapro|fluvoxamine|fevarin|paroxetine|seroxat|venlafaxine|efexor|duloxetine|cymbalta|mirtazapine|remeron|amitriptyline|nortriptyline|clomipramine|anafranil|imipramine|bupropion|wellbutrin|trazodon*|agomelatine
=lithium|priadel|camcolit|valpro*|depakine|orfiril|carbamazepine|tegretol|lamotrigine|lamictal|levetiracetam|keppra|topiramaat|topamax|oxcarbazepine|trileptal|ethosuximide|zonisamide|pregabaline|lyrica|gabapentine
oxazepam|seresta|diazepam|valium|stesolid|lorazepam|temesta|temazepam|midazolam|alprazolam|=xanax|clonazepam|rivotril|clobazam|frisium|zolpidem|zopiclon*|imovane|stilnoct|chloordiazepoxide
melatonine|melatonin|circadin|slenyto|promethazine|phenergan|hydroxyzine|atarax|propranolol|inderal|buspiron|naltrexon*|disulfiram|antabus|methadon|buprenorfine|suboxone|=ghb
desmopressine|minrin|oxybutynine|macrogol|movicolon|forlax|lactulose|salbutamol|ventolin|insuline|metformine|levothyroxine|thyrax|prednison*|dexamethason|omeprazol|triptoreline|decapeptyl|testosteron|oestradiol|medroxyprogesteron|prikpil|=anticonceptiepil
paracetamol|ibuprofen|naproxen|diclofenac|tramadol|oxycodon*|codeine
antidepressi*|antipsychotic*|neurolept*|stimulantia|psychostimulant*|benzodiaz*|=ssri|=ssris|slaapmedicatie|slaapmiddel*|slaappil*|psychofarmac*|anti-epilept*|kalmeringsmiddel*|rustgever*|stemmingsstabilisator*|depotmedicatie|depotinjectie|adhdmedicatie|=antidepressiva|noodmedicatie|rustmedicatie|angstremmer*
=adhd medicatie|medicijn*
`

/** By group: attention, psychosis, mood, anxiety and sleep, epilepsy, addiction, airways, hormones and diabetes, stomach, pain, infection, heart; with the endings of the generic names. */
const MORE_NAMES = `
*fenidaat|*fetamine|*oxetine|*triptyline|*azepam|*zolam|*peridon|*piprazol|*barbital|*profen|*cilline|*mycine|*estradiol|*gestrel|*solon|*sartan|*statine|*olol|*gliflozine|*gliptine|*glutide|*lukast|*tidine|*tadine
tentin|attentin|equasym*|medikinet*|concerta*|xaggitin|=foquest|=ritaline|lisdex*|=elvance|=vyvanse|=modafinil|modiodal|provigil|=dexamfetamin|=methylfenidat|methylfenidaatpleister|daytrana|=viloxazine|=qelbree
risperidone|=rispa|=okedi|aripiprazole|quetiapin*|asenapine|sycrest|cariprazine|reagila|sertindol|flupentixol|fluanxol|fluspirileen|penfluridol|=semap|perfenazine|broomperidol|impromen|flufenazine|anatensol|periciazine|neuleptil|chloorprotixeen|truxal|zypadhera|=trevicta|=amisulpride|=solian|=biperideen|akineton|=benztropine
sertralin*|sertalin*|=sertraline|=sipralexa|=cipralex|=fluoxetin|=fluctine|=serlain|=valdoxan|vortioxetine|brintellix|desvenlafaxine|trimipramine|surmontil|doxepine|sinequan|maprotiline|ludiomil|mianserine|tolvon|moclobemide|tranylcypromine|fenelzine|=nardil|=parnate|=nortrilen|=allegron|=tofranil|=redomex|=tryptizol|esketamine|spravato|=hypericum|sintjanskruid|=zyban|=trazolan|=reboxetine|edronax
lithium*|lithiumcarbonaat|lithiumspiegel|valproaat|valproine*|natriumvalproaat|convulex|=propymal|lamotrigin*|levetiracetam*|=briviact|brivaracetam|=fycompa|perampanel|lacosamide|vimpat|=fenytoine|diphantoine|=fenobarbital|=rufinamide|inovelon|stiripentol|diacomit|=sabril|vigabatrine|cannabidiol|epidyolex|felbamaat|taloxa|=sultiam|ospolot|=neurontin|ethymal|=buccolam|=primidon|=diamox|acetazolamide
=oxazepan|=diazepan|bromazepam|lexotanil|lormetazepam|noctamid|nitrazepam|mogadon|flurazepam|flunitrazepam|rohypnol|prazepam|=dormicum|=normison|=zopicloon|=zolpidem|=melatonie|=pipamperone|=quetiapinetje|=nozinan|alimemazine|=nedeltran|=valeriaan*|=daridorexant|=quviviq|=buspar
=methadone|=symoron|=subutex|=naloxon|acamprosaat|campral|=selincro|nalmefeen|=varenicline|=champix|nicotinepleister*|=nicotinel
salbutamol*|ventolin*|airomir|=bricanyl|terbutaline|flixotide|fluticason|qvar|beclometason|budesonide|pulmicort|symbicort|=seretide|=flutiform|salmeterol|formoterol|montelukast|singulair|=spiriva|ipratropium|atrovent|=inhalator|=puffer|=pufje|=pufjes|=epipen|=emerade|cetirizine|desloratadine|=aerius|=zyrtec|=claritine|levocetirizine|=xyzal
insulin*|insulinepomp|=novorapid|=humalog|=lantus|=levemir|=tresiba|=fiasp|=apidra|=toujeo|=abasaglar|=actrapid|glucagon|=metformin|=ozempic|=wegovy|=saxenda|liraglutide|=hydrocortison|groeihormoon|somatropine|=genotropin|=norditropin|levothyroxin*|=euthyrox|=strumazol|thiamazol|=lucrin|leuproreline|=salvacyl|=androgel|=nebido|=sustanon|puberteitsremmer*|cyproteron*|=androcur|=spironolacton
anticonceptie*|=pil|morningafterpil|=noodanticonceptie|=spiraal|=mirena|=kyleena|=hormoonspiraal|=koperspiraal|=implanon|=nexplanon|=nuvaring|=microgynon|=marvelon|=diane35|=lovette|=cerazette|desogestrel|norethisteron|=primolut
=omeprazole|=nexium|=pantozol|pantoprazol|=losec|esomeprazol|=domperidon|=motilium|=metoclopramide|=ondansetron|loperamide|=imodium|bisacodyl|=dulcolax|=microlax|=movicol|=laxeermiddel*|=transipeg|=mesalazine|=infliximab|adalimumab|=humira|azathioprine|=methotrexaat
=pcm|=morfine|=fentanyl|=oxycontin|=oxynorm|=palexia|=targinact|=advil|=nurofen|=aleve|=sumatriptan|=imigran|=rizatriptan|flunarizine|=sibelium|=pizotifeen|=propofol|=botox|baclofen|=lioresal
amoxi*|augmentin|antibiotic*|=doxycycline|=nitrofurantoine|isotretinoine|=roaccutane|=accutane|=tretinoine|=hormoonzalf|=tacrolimus|=dupixent|dupilumab|=ivermectine|=hivremmers|=truvada
enalapril|lisinopril|=captopril|amlodipine|=furosemide|=hydrochloorthiazide|=metoprolol|=oxybutinine|=tolterodine|solifenacine|=vesicare|=detrusitol|=dridase|=desmomelt|=imipramin|=warfarine|=acenocoumarol|=ferrofumaraat|=foliumzuur|=ijzertabletten|=colecalciferol|=vitamine
=ketaminebehandeling|kalmeringspil*|slaaptablet*|=rilatin|rustgevend* =middel|=middelen|medicatie
`

const USE = `
medicatie|medicijn*|pillen|tabletten|dosering ... opgehoogd|verhoogd|verlaagd|afgebouwd|gestopt|gestart|ingesteld|aangepast|gewijzigd|voorgeschreven|toegediend|=slikt|ingenomen|geweigerd|bijwerking*|trouw|=mg
=slikt|slikken|=gebruikt|=krijgt|=neemt|ingesteld|gestart|gestopt|gestopt|voorgeschreven|=weigert|=kreeg|=slikte|=start|=stopt ... medicatie|medicijn*|pillen|tabletten
medicatiewijziging|medicatieverhoging|medicatietrouw|medicatieweigering|medicatiegebruik|medicatiecontrole|medicatieoverzicht|medicatiebeleid|dosisverhoging|medicatiespiegel
=bijwerkingen|bijwerking
medicatie|medicijn|medicijnen|=medicatie|=pillen|medicatie-instelling|medicatieinstelling|vitamine|voedingssupplement*
=kalmerende|=zware|=dagelijkse medicatie|middelen|pillen
=de =pil
`

export const MEDICINES: readonly ContentWord[] = [
  { soort: 'medicatie', lijst: 'lek/woorden/medicijnen', zekerheid: 0.95, vormen: NAMES },
  { soort: 'medicatie', lijst: 'lek/woorden/medicijnen', zekerheid: 0.9, vormen: MORE_NAMES },
  { soort: 'medicatie', lijst: 'lek/woorden/medicijnen', zekerheid: 0.6, vormen: USE },
]

/** Units that make a number before them a dose. */
export const DOSE_UNITS: ReadonlySet<string> = new Set('mg milligram mcg microgram ug'.split(' '))
