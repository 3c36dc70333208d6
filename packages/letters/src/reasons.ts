// Waarom wij iets niet geven, in woorden voor wie het vroeg: per groep normen, en voor sommige normen eigen woorden.
import type { NormGroep } from '@deelwijs/norms'
import { NORMGROEPEN } from '@deelwijs/norms'
import type { CaseElement } from './case.ts'

const GESLOTEN_LIJST = 'Voor het betalen geldt een vaste lijst met gegevens. Dit gegeven hoort daar niet bij.'
const CONTROLE = 'Een controle heeft eigen regels en vaste stappen.'
const NA_ARTS = 'Een arts heeft direct naar ons verwezen.'
const AL_BEPAALD = 'Een gecertificeerde instelling of de rechter heeft al bepaald welke hulp nodig is.'

/** Per group of norms. Read by the requester: "u" is the municipality or whoever asked. */
export const REASON_PER_GROUP: { readonly [G in NormGroep]: string } = {
  'vrij-gegeven': 'In deze cijfers is niemand te herkennen.',
  'ander-kader-vrager': 'Voor uw organisatie gelden andere regels dan voor de gemeente.',
  'ander-kader-pet': 'Voor deze taak gelden andere regels dan voor de hulp zelf.',
  'ander-kader-pgb': 'Voor hulp die ouders zelf inkopen, gelden andere regels.',
  'niet-gerechtigd': 'U hoort niet bij de gemeente. Zij heeft u ook niet aangewezen voor deze taak.',
  'pet-onbekend': 'Uit uw verzoek blijkt niet vanuit welke taak u dit vraagt.',
  hergebruik: 'U wilt dit gegeven voor een ander doel gebruiken. Voor een nieuw doel is een nieuwe vraag nodig.',
  'zonder-bsn': 'Wij hebben geen burgerservicenummer van de jeugdige.',
  'schaadt-ander': 'Goede hulp laat niet toe dat wij dit delen.',
  'definitieve-weigering': 'Het gezin ziet af van de aanvraag. Er valt dus niets meer te beslissen.',
  gesprek:
    'Een gesprek met een hulpverlener is vertrouwelijk. Een gezin praat niet vrij als iemand anders meeluistert.',
  overleg: 'Voor overleg over een gezin is toestemming nodig. Ook moet dit gegeven voor het overleg nodig zijn.',
  'adviseur-niet-bevoegd':
    'Een adviseur komt van buiten de gemeente. Hij is geregistreerd, kent het vak en behandelt dit gezin niet. Dat blijkt hier niet.',
  'buiten-de-taak': 'Voor uw taak is dit gegeven niet nodig.',
  'geen-besluit': 'Er loopt nu geen aanvraag. Er valt dus niets te beslissen.',
  taakgericht: 'U betaalt ons een vast bedrag. Per kind is dit gegeven daarom niet nodig.',
  standaardverzoek:
    'Uit uw vraag blijkt niet waarom dit in dit geval nodig is. Een vaste vraag voor elk kind is niet genoeg.',
  afgewogen: 'Wij hebben uw vraag gewogen. Het gegeven is in dit geval niet nodig.',
  'toestemming-geweigerd': 'Wij hebben hiervoor geen toestemming.',
  navragen: 'Uw uitleg bij dit gegeven ontbreekt nog.',
  'nog-niet': 'Wij bespreken dit eerst met het gezin.',
  verstrekken: 'Wij hebben uw vraag gewogen. Het gegeven is in dit geval niet nodig.',
  geheimhouding: 'Wat wij over een gezin weten, is geheim. Voor uw taak is dit gegeven niet nodig.',
}

/** Own words where the group says too little. */
export const REASON_PER_NORM: { readonly [norm: string]: string } = {
  'niet-aangewezen': 'De gemeente heeft u niet aangewezen voor deze taak.',
  'vrager-geen-helper': 'U vraagt dit als arts. Deze taak hoort niet bij een arts die verwijst.',
  'vrager-geen-verwijzer': 'Alleen een arts kan hier de verwijzer zijn. Een besluit over hulp maakt u geen verwijzer.',
  'hergebruik-controle': `U wilt dit gegeven voor een controle gebruiken. ${CONTROLE}`,
  'regisseur-geen-heel-document': 'Een heel document bevat meer dan u nodig hebt om hulp af te stemmen.',
  'helper-geen-heel-dossier': 'Dit is meer dan u voor uw deel van de hulp nodig hebt.',
  'niet-nodig-voor-afstemming': 'Voor uw deel van de hulp is dit gegeven niet nodig.',
  'helper-geen-rekening-of-controle': 'Dit hoort bij betalen of controleren. Voor uw taak is het niet nodig.',
  'verwijzer-niet-meer':
    'Een arts die verwees, kan alleen horen hoe de hulp gaat en dat zij stopt. Dit gegeven hoort daar niet bij.',
  'second-opinion-onderbouwing':
    'De andere deskundige deelt alleen de conclusie of het advies. De onderbouwing blijft bij die deskundige.',
  'second-opinion-andere-taak':
    'Het oordeel van een tweede deskundige gaat over een besluit over hulp. Voor uw taak is het niet nodig.',
  'gesprek-tweede-pet': 'U beslist of controleert ook over dit kind. Dan is toestemming van het gezin niet vrij.',
  'gesprek-niet-zinvol': 'Voor het afstemmen van de hulp is dit niet nodig.',
  'adviseur-geen-twijfel': `${NA_ARTS} Advies past dan alleen bij twijfel met een goede uitleg.`,
  'adviseur-gi-of-justitie': `${AL_BEPAALD} Daarover is geen advies nodig.`,
  'adviseur-standaard': 'Een adviseur vraagt alleen wat voor dit ene advies nodig is. Dat blijkt hier niet.',
  'adviseur-geen-besluit': 'Er loopt nu geen aanvraag. Er is dus geen besluit om over te adviseren.',
  'vrager-betrokkene': 'U vraagt om uw eigen dossier. Daarvoor geldt het recht op inzage.',
  'vrager-ander': 'U hoort niet bij de gemeente. Wij delen dan alleen iets met toestemming.',
  'wijkteam-geen-besluit': 'De hulp is al gevonden. Voor uw taak is dit gegeven niet meer nodig.',
  'beslisser-geen-eenheden': 'De toewijzing noemt geen uren of andere eenheden.',
  'beslisser-dossier-gi-of-justitie': `${AL_BEPAALD} U zet die hulp in. Uw besluit vraagt geen dossier.`,
  'wijkteam-dossier-geen-besluit': 'De hulp is al gevonden. Een besluit over hulp maakt u nog geen verwijzer.',
  'wijkteam-gi-of-justitie': `${AL_BEPAALD} U zoekt hier dus geen hulp meer.`,
  'toeleider-rechtstreekse-verwijzing': `${NA_ARTS} Passende hulp is dus al gevonden.`,
  'bepaler-rechtstreekse-verwijzing': `${NA_ARTS} Wij bepalen dan met het gezin welke hulp nodig is.`,
  'bekostiger-geen-data': 'U wilt geen datums bij de rekening.',
  'bekostiger-verwijzer-andere-route': 'De verwijzer hoort alleen op de rekening na een verwijzing door een arts.',
  'bekostiger-naam-naast-bsn': 'Naam en adres horen in dit geval niet op de rekening.',
  'bekostiger-geen-diagnosehoofdgroep':
    'Dit gegeven hoort alleen in bijzondere gevallen op de rekening. Dat is hier niet zo.',
  'bekostiger-taakgericht': 'U betaalt ons een vast bedrag. Een rekening per kind is dan niet nodig.',
  'bekostiger-buiten-de-lijst': GESLOTEN_LIJST,
  'accountant-geen-dossier': 'Een accountant controleert totalen. Daarvoor zijn geen gegevens over een kind nodig.',
  'beleid-geen-personen': 'Voor beleid zijn cijfers zonder personen genoeg. Gegevens over een persoon zijn niet nodig.',
  'controle-niet-bij-toekenning': `${CONTROLE} Zij hoort niet bij een besluit over hulp.`,
  'controle-eigen-gegevens': 'Een controle begint met de gegevens die u zelf al hebt.',
  'controle-alleen-inzien': `${CONTROLE} U krijgt geen kopieën. Inzage kan, als laatste stap.`,
  'controle-andere-gemeente': 'Een gemeente controleert alleen hulp aan haar eigen inwoners.',
  'controle-stap-niet-gezet': `${CONTROLE} Inzage in een dossier is de laatste stap. Een eerdere stap ontbreekt nog.`,
  'fraude-stap-niet-gezet': 'Ook onderzoek naar fraude heeft vaste stappen. Een van die stappen ontbreekt nog.',
}

function isNormGroep(groep: string): groep is NormGroep {
  return Object.hasOwn(NORMGROEPEN, groep)
}

/** Why this element is not given, for the requester. */
export function reasonFor(element: CaseElement): string {
  const own = element.norm === null ? undefined : REASON_PER_NORM[element.norm]
  if (own !== undefined) return own
  const groep = element.normGroep ?? 'geheimhouding'
  return REASON_PER_GROUP[isNormGroep(groep) ? groep : 'geheimhouding']
}
