// Bronnen uit de Jeugdwet, hoofdstuk 7 tot en met paragraaf 7.3: BSN, toestemming, dossier en zwijgplicht.
import type { Bron } from './bron.ts'
import { jeugdwet } from './jeugdwet.ts'

const WIJZIGING_2027 =
  'Voor dit artikel is een wijziging aangekondigd per 1 januari 2027. De inhoud is nog niet bekend.'

export const JEUGDWET_GEHEIMHOUDING = {
  F024: jeugdwet({
    artikel: '7.1.4.1',
    onder: 'a tot en met l',
    gaatOver: 'Bij een serieus risico kan een melder laten zien dat hij bij een jeugdige betrokken is.',
    opmerking: 'Het systeem daarvoor heet verwijsindex. Toestemming is niet nodig. De wet noemt twaalf risico’s.',
  }),
  F025: jeugdwet({
    artikel: '7.2.1',
    lid: '1',
    gaatOver: 'Aanbieder en gemeente gebruiken het BSN. Zo weten zij zeker om wie het gaat.',
    opmerking:
      'Dat geldt ook voor de gecertificeerde instelling, de Raad voor de Kinderbescherming en het Inlichtingenbureau.',
  }),
  F026: jeugdwet({
    artikel: '7.2.4',
    onder: 'a en b',
    gaatOver: 'Is er geen BSN? Dan noemt u de namen, de dag van geboorte en de postcode met huisnummer.',
  }),
  F027: jeugdwet({
    artikel: '7.3.1',
    lid: '1',
    gaatOver: 'Deze regels binden ook een gecertificeerde instelling, maar niet die over toestemming en spoed.',
    opmerking: 'Voor haar gelden 7.3.4, 7.3.5, 7.3.6 en 7.3.16 niet.',
  }),
  F028: jeugdwet({
    artikel: '7.3.1',
    lid: '2',
    gaatOver: 'De regels beschermen wie de hulp zelf krijgt of kan krijgen. Soms is dat een ouder.',
  }),
  F029: jeugdwet({
    artikel: '7.3.1',
    lid: '3',
    gaatOver: 'Bij een medische behandeling gelden de regels voor patiënten in plaats van deze regels.',
    opmerking:
      'Die staan in boek 7 van het Burgerlijk Wetboek. Artikel 7.3.11 lid 4 en 5 en artikel 7.3.17 Jeugdwet blijven gelden.',
  }),
  F030: jeugdwet({
    artikel: '7.3.2',
    lid: '1 tot en met 3',
    gaatOver: 'Bespreek in gewone taal wat u wilt doen, hoelang dat duurt en wat ook kan.',
    opmerking: 'Doe dat ook met een kind onder de twaalf, op zijn niveau. Dit overleg staat sinds 2020 in de wet.',
  }),
  F031: jeugdwet({
    artikel: '7.3.2',
    lid: '4',
    gaatOver: 'Iets verzwijgen mag alleen als vertellen duidelijk ernstige schade geeft. Vraag eerst een collega.',
  }),
  F032: jeugdwet({
    artikel: '7.3.4',
    lid: '1',
    gaatOver: 'Hulp begint met een ja van wie de hulp krijgt. Bij opgelegde hulp is dat niet nodig.',
    opmerking:
      'Opgelegd zijn gesloten jeugdhulp, een kinderbeschermingsmaatregel en begeleiding van een jongere na een strafbaar feit.',
  }),
  F033: jeugdwet({
    artikel: '7.3.4',
    lid: '2',
    gaatOver: 'Van 12 tot 16 jaar zeggen ook de ouders met gezag of de voogd ja.',
    opmerking:
      'Zonder hen kan het als er anders ernstige schade dreigt. Of als de jeugdige het na goed nadenken blijft willen.',
  }),
  F034: jeugdwet({ artikel: '7.3.5', lid: '1', gaatOver: 'Wie zestien is, zegt zelf ja of nee tegen hulp.' }),
  F035: jeugdwet({
    artikel: '7.3.8',
    lid: '1 en 2',
    gaatOver: 'De hulpverlener houdt een dossier bij. Wie hulp krijgt, kan er een eigen verklaring bij laten zetten.',
  }),
  F036: jeugdwet({
    artikel: '7.3.8',
    lid: '3',
    gaatOver: 'Een dossier blijft twintig jaar bestaan, geteld vanaf de laatste aanpassing. Soms is meer tijd nodig.',
    opmerking: 'Tot 2020 was het vijftien jaar.',
  }),
  F037: jeugdwet({
    artikel: '7.3.9',
    lid: '1 en 2',
    gaatOver: 'Wie hulp kreeg, kan het dossier laten wissen. Dat kan niet als een ander het echt nodig heeft.',
    opmerking: 'Ook een wet kan wissen verbieden. De wet noemt hiervoor geen termijn meer.',
  }),
  F038: jeugdwet({
    artikel: '7.3.10',
    gaatOver: 'Wie hulp krijgt, mag zijn dossier lezen en een kopie vragen. Alleen gegevens van anderen blijven dicht.',
  }),
  F039: jeugdwet({
    artikel: '7.3.11',
    lid: '1',
    gaatOver: 'Zonder toestemming gaat er niets naar anderen. Een wet die u verplicht te geven, gaat voor.',
    opmerking: `Ook de privacy van een ander mag geen schade lijden. Artikel 7.4.0 lid 2 is zo’n plicht. ${WIJZIGING_2027}`,
  }),
  F040: jeugdwet({
    artikel: '7.3.11',
    lid: '2',
    onder: 'a',
    gaatOver: 'Wie meewerkt aan deze hulp of een collega vervangt, mag weten wat hij daarvoor nodig heeft.',
    opmerking: WIJZIGING_2027,
  }),
  F041: jeugdwet({
    artikel: '7.3.11',
    lid: '2',
    onder: 'b',
    gaatOver: 'Wie ja moet zeggen voor het kind, zoals een ouder met gezag, mag ook horen wat er speelt.',
    opmerking: WIJZIGING_2027,
  }),
  F042: jeugdwet({
    artikel: '7.3.11',
    lid: '3',
    gaatOver: 'Soms vraagt goede hulp dat u iets juist voor u houdt.',
    opmerking: WIJZIGING_2027,
  }),
  F043: jeugdwet({
    artikel: '7.3.11',
    lid: '4',
    gaatOver:
      'Bij een ondertoezichtstelling moet u de gecertificeerde instelling antwoorden. Het gezin hoeft dat niet goed te vinden.',
    opmerking: `Uit uzelf mag u haar ook informeren. De gemeente kan hier niets aan ontlenen. ${WIJZIGING_2027}`,
  }),
  F044: jeugdwet({
    artikel: '7.3.11',
    lid: '5',
    gaatOver: 'Ministers mogen bepalen wat er in dossiers staat en hoe organisaties in de jeugdhulp gegevens delen.',
    opmerking: WIJZIGING_2027,
  }),
  F045: jeugdwet({
    artikel: '7.3.12',
    lid: '1 tot en met 3',
    gaatOver: 'Wetenschap en cijfers kunnen soms zonder ja van het gezin. De eisen zijn hoog en het dossier meldt het.',
  }),
  F046: jeugdwet({
    artikel: '7.3.12a en 7.3.12b',
    gaatOver: 'Na een overlijden mogen sommige mensen het dossier lezen. Wie twaalf of ouder was, kon dat verbieden.',
    opmerking: 'Lezen kan na een eerdere ja, bij een heel groot belang, of als ouder van een kind onder de zestien.',
  }),
  F047: jeugdwet({
    artikel: '7.3.13',
    lid: '1 tot en met 3',
    gaatOver: 'Niemand kijkt of luistert mee bij de hulp, tenzij wie geholpen wordt dat goedvindt.',
    opmerking: 'Onmisbare collega’s en wie ja moet zeggen, mogen er wel bij zijn. Soms verbiedt goede hulp ook dat.',
  }),
  F048: jeugdwet({
    artikel: '7.3.15',
    lid: '1',
    gaatOver: 'Is een kind nog geen twaalf, dan hebben de ouders met gezag of de voogd deze rechten.',
  }),
  F049: jeugdwet({
    artikel: '7.3.15',
    lid: '2 en 3',
    gaatOver: 'Kan iemand van twaalf of ouder hier zelf niet over beslissen, dan doet een ander dat.',
    opmerking:
      'Bij een volwassene is dat de curator of mentor. Is die er niet: de gemachtigde, de partner of naaste familie.',
  }),
  F050: jeugdwet({
    artikel: '7.3.15',
    lid: '4 tot en met 6',
    gaatOver: 'Vraagt goede hulp dat, dan volgt u niet wie voor een ander beslist. Verzet telt zwaar.',
    opmerking: 'Het gaat om verzet tegen iets ingrijpends van wie de hulp zelf krijgt.',
  }),
  F051: jeugdwet({
    artikel: '7.3.16',
    lid: '1 en 2',
    gaatOver: 'Bij haast helpt u meteen. Bij iets kleins mag u uitgaan van een ja.',
    opmerking: 'Bij haast hoeft u niet te wachten op wie voor een ander beslist.',
  }),
  F052: jeugdwet({
    artikel: '7.3.17',
    gaatOver: 'Zegt een hulpverlener nee tegen een AVG-verzoek, dan oordeelt de burgerlijke rechter.',
    opmerking:
      'Dat is ook zo als de hulpverlener bij de gemeente werkt. De weg staat in artikel 35 Uitvoeringswet AVG.',
  }),
} as const satisfies Record<string, Bron>
