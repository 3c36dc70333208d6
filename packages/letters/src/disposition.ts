// Wat de brief met een gegeven doet: de stap van oordeel, afweging en toestemming naar "geven", "niet geven" of "eerst".
import type { Gegeven, Oordeel } from '@deelwijs/words'
import type { Sign } from './signs.ts'

/** What the professional wrote after weighing. Only with both in own words can an element be given. */
export type Weighing =
  | { readonly besluit: 'geven'; readonly noodzaak: string; readonly nietMinder: string }
  | { readonly besluit: 'niet-geven' }

export const DISPOSITIONS = [
  'given',
  'given-weighed',
  'given-consented',
  'weigh-first',
  'consult-first',
  'consent-first',
  'refused',
  'ask-first',
  'not-needed',
  'other-rules',
  'undecided',
] as const
export type Disposition = (typeof DISPOSITIONS)[number]

const GIVEN: readonly Disposition[] = ['given', 'given-weighed', 'given-consented']

/** True when the letter may say that this element is given. */
export function isGiven(disposition: Disposition): boolean {
  return GIVEN.includes(disposition)
}

/** True when both reasons stand there in own words. */
export function isWeighed(weighing: Weighing | undefined): boolean {
  return weighing?.besluit === 'geven' && weighing.noodzaak.trim() !== '' && weighing.nietMinder.trim() !== ''
}

export type DispositionInput = {
  readonly oordeel: Oordeel | null
  /** The norm waits for a talk with the family. */
  readonly awaitsTalk: boolean
  readonly weighing: Weighing | undefined
  readonly consented: boolean
}

/** In: the verdict with what was weighed and agreed. Out: what the letter does with the element. Never more open than the verdict. */
export function dispose({ oordeel, awaitsTalk, weighing, consented }: DispositionInput): Disposition {
  switch (oordeel) {
    case null:
      return 'undecided'
    case 'moet':
    case 'mag':
      return 'given'
    case 'mag-na-afweging':
      if (weighing?.besluit === 'niet-geven') return 'refused'
      return isWeighed(weighing) ? 'given-weighed' : 'weigh-first'
    case 'mag-met-toestemming':
      return consented ? 'given-consented' : 'consent-first'
    case 'mag-niet':
      return awaitsTalk ? 'consult-first' : 'refused'
    case 'eerst-navragen':
      return 'ask-first'
    case 'niet-nodig':
      return 'not-needed'
    case 'buiten-bereik':
      return 'other-rules'
  }
}

/** The word for each disposition, as the municipality reads it. */
export const DISPOSITION_WORDS: { readonly [D in Disposition]: string } = {
  given: 'Wij geven dit',
  'given-weighed': 'Wij geven dit na afweging',
  'given-consented': 'Wij geven dit met toestemming',
  'weigh-first': 'Nu nog niet: wij wegen dit nog',
  'consult-first': 'Nu nog niet: eerst overleg met het gezin',
  'consent-first': 'Nu nog niet: eerst toestemming',
  refused: 'Wij geven dit niet',
  'ask-first': 'Eerst een vraag aan u',
  'not-needed': 'Niet nodig',
  'other-rules': 'Andere regels',
  undecided: 'Nu nog niet: wij zoeken dit uit',
}

/** The words for elements that are no paper: one can be present, or look. */
const PRESENCE_WORDS: { readonly [D in Disposition]?: string } = {
  given: 'Dat kan',
  'given-weighed': 'Dat kan, na afweging',
  'given-consented': 'Dat kan, met toestemming',
  refused: 'Dat kan niet',
}
const PRESENCE: readonly Gegeven[] = ['gesprek-bijwonen', 'dossierinzage']

/** True for what is no paper: being there, or looking into the file. */
export function isPresence(gegeven: Gegeven): boolean {
  return PRESENCE.includes(gegeven)
}

/** Our answer on one element, in a few words. */
export function answerWords({ gegeven, disposition }: { gegeven: Gegeven; disposition: Disposition }): string {
  const presence = isPresence(gegeven) ? PRESENCE_WORDS[disposition] : undefined
  return presence ?? DISPOSITION_WORDS[disposition]
}

/** The sign beside the word: that of the outcome, or of a refusal where the professional decided not to give. */
export function signOf(disposition: Disposition, oordeel: Oordeel | null): Sign {
  if (oordeel === null) return 'onbekend'
  return disposition === 'refused' ? 'mag-niet' : oordeel
}
