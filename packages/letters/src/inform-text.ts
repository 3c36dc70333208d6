// De vaste zinnen van de brieven aan het gezin, in twee aanspreekvormen: "u" en "je".
import type { LeftOut } from './inform-elements.ts'
import type { SituationKind } from './inform-situation.ts'

export type Voice = 'u' | 'je'

type InformText = {
  readonly discussed: string
  readonly discussedEnd: string
  readonly consentAsked: string
  readonly consentEnd: string
  readonly consentGiven: string
  readonly consentGivenEnd: string
  readonly noMore: { readonly [L in LeftOut]: string }
  /** Where only another expert gives something. */
  readonly nothing: string
  readonly disagreeHeading: string
  readonly together: string
  readonly sayHeading: string
  /** What happens at a real no; empty where the law leaves no refusal, or where a no has no consequence. */
  readonly refuse: { readonly [K in SituationKind]: readonly string[] }
}

const NO_MORE = {
  nothing: 'Meer geven wij niet door.',
  undecided: 'Meer geven wij nu niet door.',
  withheld: '',
} as const

const NIET_BETALEN = 'De gemeente kan dan besluiten de hulp niet te betalen.'

export const INFORM_TEXT: { readonly [V in Voice]: InformText } = {
  u: {
    discussed: 'Over deze gegevens overleggen wij eerst met u:',
    discussedEnd: 'U mag hier nee tegen zeggen. Wij bespreken dan met u wat dat betekent.',
    consentAsked: 'Dit delen wij alleen als u het goed vindt:',
    consentEnd: 'U mag nee zeggen. Zegt u ja? Dan mag u daar later op terugkomen.',
    consentGiven: 'U vond het goed dat wij dit delen:',
    consentGivenEnd: 'U mag daar altijd op terugkomen.',
    noMore: NO_MORE,
    nothing: 'Zelf geven wij nu niets door.',
    disagreeHeading: 'Bent u het er niet mee eens?',
    together: 'Wij bekijken samen wat kan.',
    sayHeading: 'Laat ons weten wat u wilt',
    refuse: {
      decide: [
        NIET_BETALEN,
        'Wij kunnen dan besluiten de hulp niet te geven.',
        'Of u betaalt zelf. Dan valt de hulp niet onder de Jeugdwet.',
      ],
      pay: ['U betaalt de hulp dan zelf.', 'De hulp valt dan niet onder de Jeugdwet.'],
      control: [],
      consent: [],
    },
  },
  je: {
    discussed: 'Hierover praten wij eerst met jou:',
    discussedEnd: 'Je mag hier nee tegen zeggen. Wij bespreken dan met jou wat dat betekent.',
    consentAsked: 'Dit delen wij alleen als jij het goed vindt:',
    consentEnd: 'Je mag nee zeggen. Zeg je ja? Dan mag je daar later op terugkomen.',
    consentGiven: 'Je vond het goed dat wij dit delen:',
    consentGivenEnd: 'Je mag daar altijd op terugkomen.',
    noMore: NO_MORE,
    nothing: 'Zelf geven wij nu niets door.',
    disagreeHeading: 'Wil je dit niet?',
    together: 'We bekijken dan samen wat kan.',
    sayHeading: 'Laat ons weten wat je wilt',
    refuse: {
      decide: [NIET_BETALEN],
      pay: ['Dat kan alleen als de gemeente de hulp niet betaalt.'],
      control: [],
      consent: [],
    },
  },
}
