// Words that show facts about the help, the family, the adviser and the steps of a control. What the gemeente only claims stays at 0.5 or less.

import type { Feitrij } from '../soorten.ts'
import { zegt } from './feiten-verzoek.ts'

/** Certainty of what the gemeente says about itself: a person must see it before it counts. */
const GESTELD = 0.5

export const FEITEN_OMSTANDIGHEDEN = [
  zegt('toestemming', 'ja', GESTELD, [
    '<ouders> hebben|heeft ... getekend|ondertekend|ingestemd|toegestemd|toestemming',
    'hebben|heeft <ouders> ... getekend|ondertekend|ingestemd|toegestemd|toestemming',
    '<ouders> ... akkoord|=ok|oke',
    'handtekening .. <ouders>',
    '<toestemming> .. <ouders>',
    '<toestemming> .. gegeven|verleend|ontvangen|binnen|bijgevoegd|aanwezig|getekend|geregeld|=bij',
    '<ouders> ... vinden|vindt ... goed|prima|=ok|oke',
    'met goedvinden|toestemming|instemming .. van <ouders>',
  ]),
  zegt(
    'toestemming',
    'nee',
    0.6,
    [
      'geen .. toestemming .. gegeven|geeft|verleend|geven|gekregen|van',
      '<ouders> ... geen|niet .. toestemming|akkoord|instemmen',
      '<ouders> .. geeft|geven|gaf|gaven .. geen toestemming',
      'toestemming .. ingetrokken|geweigerd',
      'weigert|weigeren .. toestemming',
      'wil niet =dat =jullie|=u|=ik',
    ],
    false,
  ),
  zegt('schriftelijke-toestemming', 'ja', GESTELD, [
    'schriftelijk|schriftelijke toestemming',
    'toestemming .. schriftelijk',
  ]),
  zegt('registratie-vrager', 'ja', 0.7, [
    '<wij> ... <register>',
    '=mijn|=onze .. <register>',
    '<register> .. geregistreerd|geregistreerde|registratie|ingeschreven|nummer',
    'valt .. geheimhouding',
    '<wij> .. beroepsgeheim|geheimhoudingsplicht|geheimhouding|zwijgplicht',
    'zelfde geheimhouding|beroepsgeheim',
    'ook .. beroepsgeheim',
    'ingeschreven .. register',
  ]),
  zegt('complex-of-langdurig', 'ja', 0.7, [
    'multiproblematiek|multiprobleem|multiprobleemgezin',
    'complex|complexe|ingewikkeld|ingewikkelde|zware|langdurig|langdurige .. casus|situatie|problematiek|zaak|gezin|scheiding|traject|hulp|zorg|geval|casussen|hulpvraag',
    'casus|situatie|problematiek .. complex|ingewikkeld|langdurig',
    'complexiteit',
    'al .. jaren .. hulp|zorg',
    'meervoudige problematiek',
    'lange|langere duur',
  ]),
  zegt('contractbepaling', 'ja', 0.8, [
    'artikel ... <norm>',
    '<norm> ... zegt|schrijft|verplicht|voorgeschreven|bepaalt|staat|eist|vastgelegd|afgesproken',
    'conform|volgens|krachtens|ingevolge|op grond|basis .. <norm>',
    'op grond van deze|onze|=de <norm>',
    'contractueel',
    'contractuele|contractvoorwaarden verplichting|afspraken|afspraak|verplicht',
    'ervoor|daarvoor getekend',
    'opdrachtnemer',
    'verordening',
  ]),
  zegt('pgb', 'ja', 0.85, ['=pgb', 'persoonsgebonden budget', 'budgethouder', 'zorgovereenkomst']),
  zegt('bekostigingswijze', 'taakgericht', 0.85, [
    'taakgericht|taakgerichte|taakbekostiging',
    'lumpsum|lump|populatiebekostiging',
  ]),
  zegt('bekostigingswijze', 'outputgericht', 0.8, [
    'outputgericht|outputgerichte|resultaatgericht|resultaatgerichte|resultaatbekostiging|trajectprijs|trajectfinanciering',
    'vast|vaste bedrag|prijs per traject|resultaat',
  ]),
  zegt('bekostigingswijze', 'inspanningsgericht', 0.8, [
    'inspanningsgericht|inspanningsgerichte|inspanningsbekostiging|=pxq',
    '=p =x =q',
  ]),
  zegt('leeftijd', 'onder-12', 0.75, [
    '=een|=twee|=drie|=vier|=vijf|=zes|=zeven|=acht|=negen|=tien|=elf|=4|=5|=6|=7|=8|=9|=10|=11 jaar|jarige|=jr|=jaar',
    '=is zes|zeven|acht|negen|tien|elf',
    'kleuter|peuter',
  ]),
  zegt('leeftijd', '12-15', 0.75, [
    '=twaalf|=dertien|=veertien|=vijftien|=12|=13|=14|=15 jaar|jarige|=jr',
    '=is =12|=13|=14|=15|twaalf|dertien|veertien|vijftien',
  ]),
  zegt('leeftijd', '16-17', 0.75, ['=zestien|=zeventien|=16|=17 jaar|jarige|=jr', '=is =16|=17|zestien|zeventien']),
  zegt('leeftijd', '18-plus', 0.75, [
    '=achttien|=negentien|=18|=19|=20|=21 jaar|jarige|=jr',
    'meerderjarig|meerderjarige',
  ]),
  zegt('hergebruik', 'ander-doel', 0.7, [
    'factuurgegevens|declaratiegegevens|facturen|declaraties|controlegegevens .. betrekken|gebruiken|gebruikt|meenemen|meegenomen .. <verlenging>|besluit|herindicatie|beoordeling|verlenging',
    'betrekken|gebruiken|gebruikt .. gegevens ... ander|andere doel|besluit|herindicatie',
    'gegevens .. eerder .. ander doel',
    'hergebruik|hergebruiken',
    'ook .. gebruiken .. voor .. beleid|controle|inkoop|dashboard',
  ]),
  zegt('hergebruik', 'controle-of-fraude', 0.7, [
    'gegevens|dossier|informatie ... ook|later|tevens|eerder .. gebruiken|gebruikt|benut .. controle|fraude|fraudeonderzoek',
    'gegevens .. declaraties|betaling .. gebruiken|gebruikt .. controle|fraude',
    'voor .. controle .. hergebruik|hergebruiken|gebruikt',
  ]),
  zegt('toewijzing-in-eenheden', 'ja', 0.75, [
    'toewijzing|toewijzingen|toegewezen|beschikking ... =in .. uren|minuten|eenheden|etmalen|dagdelen|=per',
    'uren|minuten|eenheden per week|maand .. toewijzing|toegewezen',
  ]),
  zegt('besluit-of-toets-gevraagd', 'ja', 0.6, [
    'vragen|verzoeken|verzoek|vraag <wij> .. besluit|beschikking',
    '<wij> verzoeken|vragen .. besluit .. nemen',
    'besluit .. gevraagd',
    'formele toets|besluit',
  ]),
  zegt('tweede-pet-beslist', 'ja', 0.75, [
    '<wij> .. ook|tevens|eveneens|daarnaast .. <besluit>|beslisser|beslissen',
    '<besluit>|beslisser ... eveneens|ook|tevens|daarnaast bij mij',
    'als beslisser',
    'beslissing|besluit .. ligt .. bij mij',
    '=beslis|beslissen <wij>|=daarnaast|=ook|=tevens .. ook|daarnaast|over',
  ]),
  zegt(
    'tweede-pet-beslist',
    'nee',
    GESTELD,
    ['beslis nergens over', '<wij> .. beslis .. niet|nergens', 'dat =doet .. collega', 'ga|gaat <wij> niet over'],
    false,
  ),
  zegt(
    'bsn-beschikbaar',
    'nee',
    0.6,
    [
      'geen .. =bsn|burgerservicenummer .. bekend|beschikbaar|aanwezig',
      'heeft|hebben .. geen .. =bsn|burgerservicenummer',
      'zonder =bsn|burgerservicenummer',
    ],
    false,
  ),
  zegt(
    'geheim-adres',
    'ja',
    0.8,
    [
      'geheim|geheime|afgeschermd|afgeschermde adres',
      'adres .. geheim|afgeschermd',
      'geheime locatie|opvang|verblijfplaats',
    ],
    false,
  ),
  zegt('ggz-soort', 'specialistisch-overig', 0.6, [
    'specialistische|gespecialiseerde|=sggz .. =ggz',
    '=sggz',
    'specialistisch|specialistische jeugd =ggz',
    '=ggz specialistisch',
  ]),
  zegt('ggz-soort', 'basis', 0.6, ['basis =ggz', '=bggz', 'generalistische basis']),
  zegt('privacyverklaring', 'ja', 0.75, [
    'ondertekende privacyverklaring',
    'privacyverklaring .. ondertekend|getekend|ingevuld|overgelegd|aanwezig',
    'er .. privacyverklaring =is',
  ]),
  zegt('hoofdgroep-afgesproken', 'ja', GESTELD, [
    'diagnosehoofdgroep|hoofdgroep .. afgesproken|afspraak|overeengekomen',
  ]),
  zegt('datums-gewenst', 'ja', 0.6, [
    'begin|start =en einddatum|einde .. <nota>',
    '<nota> .. begin|start|startdatum|begindatum .. einddatum|einde|eind',
  ]),
  zegt('zelf-betaald', 'ja', 0.6, ['<ouders> .. betaalt|betalen .. zelf', 'zelf .. betaald|betalen']),
  zegt('adviseur-ingeschakeld', 'ja', GESTELD, [
    'college|gemeente|wijkteam ... gevraagd|verzocht|ingeschakeld|ingehuurd .. adviseren|advies|adviseur|deskundige',
    'in opdracht .. gemeente|college .. advies|=breng|adviseer',
    'in opdracht .. gemeente|college',
    'ingeschakeld .. college|gemeente',
    'extern|externe|onafhankelijk|onafhankelijke adviseur|deskundige .. gevraagd|ingeschakeld',
    'gevraagd .. =te adviseren',
  ]),
  zegt(
    'adviseur-ingeschakeld',
    'nee',
    0.7,
    [
      '=onze|eigen .. beleidsmedewerker|medewerker|collega .. adviseert|adviseur|advies',
      'eigen medewerker|beleidsmedewerker ... adviseert',
    ],
    false,
  ),
  zegt('adviseur-geregistreerd', 'ja', GESTELD, [
    'adviseur|deskundige|psycholoog|psychiater|=zij|=hij .. <register>',
    'ingeschreven .. <register>|register',
  ]),
  zegt(
    'adviseur-geregistreerd',
    'nee',
    0.7,
    ['niet .. beroepsregister|register|geregistreerd|<register>', 'geen .. registratie|<register>'],
    false,
  ),
  zegt('adviseur-is-behandelaar', 'ja', 0.7, [
    'adviseur .. behandelt|behandelaar|zelf',
    'behandelt .. zelf .. adviseert|advies',
  ]),
  zegt('twijfel-onderbouwd', 'ja', GESTELD, ['twijfelt|twijfelen|twijfel ... omdat|want|aangezien']),
  zegt('controledoel', 'ja', GESTELD, ['doel .. controle .. is|=om|staat', 'controledoel .. is|vastgesteld|staat']),
  zegt(
    'controledoel',
    'niet-gebleken',
    0.6,
    [
      'waarop .. controle .. richt ... later|volgt|bekend',
      'doel .. controle .. later|volgt|niet bekend',
      'controledoel .. later|volgt',
    ],
    false,
  ),
  zegt('algemeen-plan', 'ja', GESTELD, [
    'algemeen|algemene controleplan',
    'controleplan .. vastgesteld|gepubliceerd|website',
    'algemeen plan',
  ]),
  zegt(
    'algemeen-plan',
    'niet-gebleken',
    0.6,
    [
      'controleplan .. nog|volgt|later|opgesteld .. niet|later|volgt|moet',
      'geen .. algemeen|controleplan',
      'nog .. controleplan',
    ],
    false,
  ),
  zegt('plan-openbaar', 'ja', GESTELD, [
    'controleplan|plan ... website|gepubliceerd|openbaar|bekendgemaakt|gemeenteblad',
    'website .. controleplan',
  ]),
  zegt('specifieke-risicoanalyse', 'ja', GESTELD, [
    'specifieke risicoanalyse',
    'risicoanalyse .. blijkt|uitgevoerd|toont|wijst|laat',
  ]),
  zegt(
    'specifieke-risicoanalyse',
    'niet-gebleken',
    0.6,
    ['risicoanalyse .. volgt|later|nog niet', 'geen|nog .. risicoanalyse'],
    false,
  ),
  zegt('specifiek-plan', 'ja', GESTELD, [
    'specifiek|specifieke controleplan',
    'specifiek plan .. controle|detailcontrole',
  ]),
  zegt(
    'niet-anders-haalbaar',
    'ja',
    GESTELD,
    [
      'minder ingrijpend|ingrijpende .. uitgeput|onvoldoende|geprobeerd|niet|geen',
      'niet .. op .. andere|lichtere manier|wijze',
      'lichtere .. middelen|controle .. onvoldoende|uitgeput|geen',
    ],
    false,
  ),
  zegt(
    'minimale-gegevens',
    'ja',
    GESTELD,
    [
      '<wij>|=hij|=zij .. kijken|bekijkt|kijkt|bekijken|zien .. =alleen|enkel|slechts|uitsluitend',
      'bekijkt|kijken|inzien|kijkt .. =alleen|enkel|uitsluitend|slechts',
      'niet meer .. dan .. nodig|noodzakelijk',
    ],
    false,
  ),
  zegt('aanbieder-geinformeerd', 'ja', GESTELD, [
    'brief .. hebben|heb <wij> =u .. ingelicht|geinformeerd|aangekondigd',
    '<wij> =u .. ingelicht|geinformeerd .. controle|hierover',
    'hierover ingelicht|geinformeerd',
    'aangekondigd .. controle|onderzoek',
  ]),
  zegt('controleur-geheimhouder', 'ja', GESTELD, [
    'controleur|adviseur|arts|=hij|=zij .. beroepsgeheim',
    'geregistreerde controleur',
    'eigen beroepsgeheim',
    'medisch beroepsgeheim|geheimhouder',
  ]),
  zegt('onderzoeksbelang', 'ja', GESTELD, [
    'onderzoek .. schaden|belang|frustreren',
    'aankondiging .. schaden|onderzoek',
    'onderzoeksbelang',
    'onaangekondigd',
  ]),
  zegt(
    'eigen-ingezetene',
    'nee',
    0.6,
    [
      'niet .. woonachtig|ingezetene .. gemeente',
      'woonplaatsbeginsel .. andere gemeente',
      'inmiddels .. verhuisd .. gemeente',
    ],
    false,
  ),
  zegt('regime', 'geneeskundig', 0.5, ['=wgbo', 'geneeskundige behandelingsovereenkomst|behandeling']),
  zegt('overlegd', 'ja', GESTELD, [
    '<ouders> .. besproken|overlegd|geinformeerd|=op .. hoogte',
    'overleg .. gehad .. ouders|gezin|jeugdige',
    'besproken .. ouders|gezin|jeugdige',
  ]),
  zegt('noodzakelijk', 'ja', 0.4, ['noodzakelijk .. voor|=om .. besluit|beoordeling|taak', 'strikt noodzakelijk']),
  zegt('weigering', 'bezwaar', 0.6, ['<ouders> .. bezwaar', '<ouders> .. willen|wil .. niet'], false),
  zegt('aanwijzing', 'niet-gebleken', 0.4, []),
] satisfies readonly Feitrij[]
