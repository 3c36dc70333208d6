// De bevindingen bij een oordeel, los van de normen gelezen: grond ontvanger, bijzondere gegevens, grond verstrekker, doorbreking van het geheim.
import type { Bevinding, Gegeven } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { leesTabel } from './lees.ts'

type Bronnen = readonly string[]
export type LezingVanBevindingen = { readonly [B in Bevinding]: Bronnen }

const NONE: Bronnen = []
/** AVG 6 lid 1 c with Jeugdwet 7.4.0 lid 2: the provider's duty; an employee has none of their own. */
const PROVIDER_DUTY = ['F139', 'F058', 'F059']
/** AVG 6 lid 1 a, freely given (AVG 7). */
const PROVIDER_BY_CONSENT = ['F139', 'F141']
/** The commission of the second-opinion professional. */
const COMMISSION = ['F125', 'H3.2.4']
/** Contract and protocol of the accountant. */
const PROTOCOL = ['H2.1.3']

/**
 * The findings that belong to a verdict, each with its sources; an empty list says: not found.
 * In: a possible case with all facts known, and an element. It does not fail. Source: section 1 of the table.
 */
export function leesBevindingen(feiten: VolledigeFeiten, gegeven: Gegeven): LezingVanBevindingen {
  const { oordeel } = leesTabel(feiten, gegeven)
  const byConsent = oordeel === 'mag-met-toestemming'
  const byDuty = oordeel === 'moet' || oordeel === 'mag-na-afweging'
  const ground = byConsent ? consentGround(feiten, gegeven) : byDuty ? dutyGround(feiten, gegeven) : NOT_FOUND
  const recipient = byConsent && isConsentRecipient(feiten) ? consentRecipient(feiten) : taskRecipient(feiten)
  return { ...recipient, bijzonder: [...recipient.bijzonder, ...criminal(feiten, gegeven, recipient)], ...ground }
}

/** AVG 10 beside AVG 9: the law names criminal data for the municipality (F053); on consent UAVG 32 and 33 allow it. */
function criminal(feiten: VolledigeFeiten, gegeven: Gegeven, { bijzonder }: { readonly bijzonder: Bronnen }): Bronnen {
  if (gegeven !== 'strafrechtelijk' || bijzonder.length === 0) return NONE
  return isConsentRecipient(feiten) ? ['AVG-10', 'UAVG-31'] : ['AVG-10', 'F053']
}

const NOT_FOUND = { verstrekker: NONE, doorbreking: NONE } as const
const NO_RECIPIENT = { ontvanger: NONE, bijzonder: NONE } as const

function isMedical(feiten: VolledigeFeiten): boolean {
  return feiten.regime === 'geneeskundig'
}

/** Helper, coordinator, referrer, and the team in a consultation the provider asked for: they stand on consent. */
function isConsentRecipient({ pet, initiatief }: VolledigeFeiten): boolean {
  if (pet === 'hulpverlener' || pet === 'casusregisseur' || pet === 'verwijzer') return true
  return (pet === 'toeleider' || pet === 'bepaler') && initiatief === 'overleg'
}

function consentRecipient({ pet }: VolledigeFeiten): Pick<LezingVanBevindingen, 'ontvanger' | 'bijzonder'> {
  return pet === 'hulpverlener'
    ? { ontvanger: ['F139', 'F142', 'F148'], bijzonder: ['F142', 'F148', 'F149'] }
    : { ontvanger: ['F139', 'F142'], bijzonder: ['F142', 'F149'] }
}

/** AVG 6 lid 1 e with the letter of 7.4.0 lid 1 that belongs to the pet; only for the college or whom it designates. */
function taskRecipient(feiten: VolledigeFeiten): Pick<LezingVanBevindingen, 'ontvanger' | 'bijzonder'> {
  const { vrager, aanwijzing } = feiten
  const entitled = vrager === 'college' || (vrager === 'aangewezen' && aanwijzing === 'ja')
  const letter = letterOf(feiten)
  if (!entitled || letter === null || isConsentRecipient(feiten)) return NO_RECIPIENT
  return { ontvanger: ['F139', 'F053', letter], bijzonder: ['F142', 'F147', 'F149'] }
}

function letterOf({ pet }: VolledigeFeiten): string | null {
  switch (pet) {
    case 'toeleider':
    case 'adviseur':
    case 'bepaler':
    case 'beslisser':
      return 'F054'
    case 'bekostiger':
    case 'accountant':
      return 'F056'
    case 'materiele-controleur':
    case 'fraudeonderzoeker':
      return 'F057'
    default:
      return null
  }
}

type Ground = Pick<LezingVanBevindingen, 'verstrekker' | 'doorbreking'>

function dutyGround(feiten: VolledigeFeiten, gegeven: Gegeven): Ground {
  if (gegeven === 'second-opinion-conclusie') return { verstrekker: COMMISSION, doorbreking: ['H3.2.4'] }
  if (feiten.pet === 'accountant') return { verstrekker: PROTOCOL, doorbreking: PROTOCOL }
  return { verstrekker: PROVIDER_DUTY, doorbreking: isMedical(feiten) ? ['F116', 'F029'] : ['F039'] }
}

function consentGround(feiten: VolledigeFeiten, gegeven: Gegeven): Ground {
  const medical = isMedical(feiten)
  if (gegeven === 'second-opinion-advies')
    return { verstrekker: COMMISSION, doorbreking: medical ? ['F111', 'F120', 'F116'] : ['F032', 'F039'] }
  if (feiten.pet === 'materiele-controleur') return { verstrekker: ['F096'], doorbreking: ['F096'] }
  if (feiten.pet === 'fraudeonderzoeker') return { verstrekker: ['F099'], doorbreking: ['F099'] }
  const lifted = gegeven === 'gesprek-bijwonen' ? presence(medical) : sharing(medical)
  return { verstrekker: PROVIDER_BY_CONSENT, doorbreking: lifted }
}

const presence = (medical: boolean): Bronnen => (medical ? ['F119', 'F029'] : ['F047'])
const sharing = (medical: boolean): Bronnen => (medical ? ['F116', 'F029'] : ['F039'])
