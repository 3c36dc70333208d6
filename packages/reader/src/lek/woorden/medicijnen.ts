// Names of medicines that young people get, generic and brand, and the words around them. Own list from general knowledge of paediatric psychiatry and general practice.
import type { ContentWord } from './vorm.ts'

const NAMES = `
methylfenid*|ritalin*|rilatine|concerta|medikinet|equasym|kinecteen|=mph|=metylfenidaat|methylphenid*
dexamfetamine*|dexamphetamine|amfexa|=tentin|elvanse|lisdexamfetamine|strattera|atomoxetine|intuniv|guanfacine|clonidine|dixarit|catapresan|=amfetamine
risperidon*|risperdal|aripiprazol*|abilify|quetiapine|quetiapin|seroquel|olanzapine|zyprexa|haloperidol|=haldol|pipamperon|dipiperon|pimozide|=orap|clozapine|leponex|sulpiride|tiapride|tiapridal|paliperidon*|invega|xeplion|lurasidon|latuda|brexpiprazol|cisordinol|zuclopentixol|levomepromazine|nozinan
fluoxetine|prozac|sertraline|zoloft|citalopram|cipramil|escitalopram|lexapro|fluvoxamine|fevarin|paroxetine|seroxat|venlafaxine|efexor|duloxetine|cymbalta|mirtazapine|remeron|amitriptyline|nortriptyline|clomipramine|anafranil|imipramine|bupropion|wellbutrin|trazodon*|agomelatine
=lithium|priadel|camcolit|valpro*|depakine|orfiril|carbamazepine|tegretol|lamotrigine|lamictal|levetiracetam|keppra|topiramaat|topamax|oxcarbazepine|trileptal|ethosuximide|zonisamide|pregabaline|lyrica|gabapentine
oxazepam|seresta|diazepam|valium|stesolid|lorazepam|temesta|temazepam|midazolam|alprazolam|=xanax|clonazepam|rivotril|clobazam|frisium|zolpidem|zopiclon*|imovane|stilnoct|chloordiazepoxide
melatonine|melatonin|circadin|slenyto|promethazine|phenergan|hydroxyzine|atarax|propranolol|inderal|buspiron|naltrexon*|disulfiram|antabus|methadon|buprenorfine|suboxone|=ghb
desmopressine|minrin|oxybutynine|macrogol|movicolon|forlax|lactulose|salbutamol|ventolin|insuline|metformine|levothyroxine|thyrax|prednison*|dexamethason|omeprazol|triptoreline|decapeptyl|testosteron|oestradiol|medroxyprogesteron|prikpil|=anticonceptiepil
paracetamol|ibuprofen|naproxen|diclofenac|tramadol|oxycodon*|codeine
antidepressi*|antipsychotic*|neurolept*|stimulantia|psychostimulant*|benzodiaz*|=ssri|=ssris|slaapmedicatie|slaapmiddel*|slaappil*|psychofarmac*|anti-epilept*|kalmeringsmiddel*|rustgever*|stemmingsstabilisator*|depotmedicatie|depotinjectie|adhdmedicatie|=antidepressiva|noodmedicatie|rustmedicatie|angstremmer*
=adhd medicatie|medicijn*
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
  { soort: 'medicatie', lijst: 'lek/woorden/medicijnen', zekerheid: 0.6, vormen: USE },
]

/** Units that make a number before them a dose. */
export const DOSE_UNITS: ReadonlySet<string> = new Set('mg milligram mcg microgram ug'.split(' '))
