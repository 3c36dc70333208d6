// Welke gegevens in een brief aan het gezin staan: wat wij doorgeven, waarover wij overleggen, wat toestemming vraagt.
import type { Gegeven } from '@deelwijs/words'
import { GROEPEN } from '@deelwijs/words'
import type { CaseElement, LetterCase } from './case.ts'
import { elementsThat } from './case.ts'

export type Told = {
  /** Given because the law asks it. */
  readonly passedOn: readonly CaseElement[]
  /** The professional finds it needed, or is weighing; the family may say no. */
  readonly discussed: readonly CaseElement[]
  readonly consentAsked: readonly CaseElement[]
  readonly consentGiven: readonly CaseElement[]
}

/** Sorts the elements about a person; a refused element is in none of the lists. */
export function elementsToTell(zaak: LetterCase): Told {
  return {
    passedOn: elementsThat(zaak, 'given').filter((element) => element.oordeel === 'moet'),
    discussed: elementsThat(zaak, 'given-weighed', 'weigh-first', 'consult-first'),
    consentAsked: elementsThat(zaak, 'consent-first'),
    consentGiven: elementsThat(zaak, 'given-consented'),
  }
}

const FROM_CONVERSATIONS: readonly Gegeven[] = [
  ...GROEPEN.dossier,
  'dossierinzage',
  'gesprek-bijwonen',
  'afstemmingsinformatie',
]

/** True when something in the lists can hold what the youth told. */
export function holdsConversation(told: Told): boolean {
  return Object.values(told)
    .flat()
    .some((element) => FROM_CONVERSATIONS.includes(element.gegeven))
}
