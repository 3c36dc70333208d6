// Welke gegevens in een brief aan het gezin staan: wat wij doorgeven, waarover wij overleggen, wat toestemming vraagt.
import type { Gegeven } from '@deelwijs/words'
import { GROEPEN } from '@deelwijs/words'
import type { CaseElement, LetterCase } from './case.ts'
import { elementsThat } from './case.ts'
import type { InformLetter } from './inform-fit.ts'

export type Told = {
  /** Given because the law asks it. */
  readonly passedOn: readonly CaseElement[]
  /** What another expert tells the municipality by commission, not we by law. */
  readonly byExpert: readonly CaseElement[]
  /** The advice of an expert who examines the youth: that expert gives it, on consent. */
  readonly examination: readonly CaseElement[]
  /** The professional finds it needed, or is weighing; the family may say no. */
  readonly discussed: readonly CaseElement[]
  readonly consentAsked: readonly CaseElement[]
  readonly consentGiven: readonly CaseElement[]
}

/** What the letter leaves out: nothing, what is not decided yet, or what is told later for a good reason. */
export type LeftOut = 'nothing' | 'undecided' | 'withheld'

const BY_COMMISSION: Gegeven = 'second-opinion-conclusie'
const OWN_EXAMINATION: Gegeven = 'second-opinion-advies'
const CONTROL = ['materiele-controleur', 'fraudeonderzoeker']

/**
 * Sorts the elements about a person; a refused element is in none of the lists. For a control the youth consents alone
 * from the age of 12 (Regeling Jeugdwet 6b.5), so parents are not asked.
 */
export function elementsToTell(zaak: LetterCase, letter: InformLetter): Told {
  const asksNobody =
    letter === 'informeren-ouders' && CONTROL.includes(zaak.pet ?? '') && zaak.facts['leeftijd'] !== 'onder-12'
  const bound = elementsThat(zaak, 'given').filter((element) => element.oordeel === 'moet')
  return {
    passedOn: bound.filter((element) => element.gegeven !== BY_COMMISSION),
    byExpert: bound.filter((element) => element.gegeven === BY_COMMISSION),
    discussed: discussable(zaak).filter((element) => !isWithheld(element)),
    examination: elementsThat(zaak, 'consent-first', 'given-consented').filter(isExamination),
    consentAsked: asksNobody ? [] : elementsThat(zaak, 'consent-first').filter((element) => !isExamination(element)),
    consentGiven: asksNobody ? [] : elementsThat(zaak, 'given-consented').filter((element) => !isExamination(element)),
  }
}

function isExamination({ gegeven }: CaseElement): boolean {
  return gegeven === OWN_EXAMINATION
}

function discussable(zaak: LetterCase): readonly CaseElement[] {
  return elementsThat(zaak, 'given-weighed', 'weigh-first', 'consult-first')
}

/** Telling the family was left out, with a reason and a colleague consulted (Jeugdwet 7.3.2, fourth paragraph). */
function isWithheld(element: CaseElement): boolean {
  return element.facts['overlegd'] === 'achterwege'
}

/** True when nothing is told but that another expert examines the youth. */
export function onlyExamined({ examination, ...others }: Told): boolean {
  return examination.length > 0 && Object.values(others).every((elements) => elements.length === 0)
}

/** Whether the letter can say that nothing more is passed on. */
export function leftOut(zaak: LetterCase): LeftOut {
  if (discussable(zaak).some(isWithheld)) return 'withheld'
  return elementsThat(zaak, 'ask-first', 'undecided').length > 0 ? 'undecided' : 'nothing'
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
