// Past deze brief bij de leeftijd en de persoon? Een brief aan de verkeerde is zelf een lek.
import type { LetterCase } from './case.ts'
import type { LetterId } from './letters.ts'
import type { LetterProblem } from './problem.ts'
import { letterProblem } from './problem.ts'

export type InformLetter = Extract<LetterId, `informeren-${string}`>

const FIT: { readonly [L in InformLetter]: readonly string[] } = {
  'informeren-ouders': ['onder-12', '12-15'],
  'informeren-vertegenwoordiger': ['12-15', '16-17', '18-plus'],
  'informeren-12-15': ['12-15'],
  'informeren-16-17': ['16-17'],
  'informeren-18-plus': ['18-plus'],
}

/** Null when the letter fits this person; otherwise the problem that says which letter does. */
export function informProblem(letter: InformLetter, { facts }: LetterCase): LetterProblem | null {
  const age = facts['leeftijd']
  if (age === undefined) {
    return letterProblem('brief-past-niet', 'leeftijd', 'Kies eerst de leeftijd. Die bepaalt wie de brief krijgt.')
  }
  if (
    facts['pet'] === 'fraudeonderzoeker' &&
    facts['onderzoeksbelang'] === 'ja' &&
    facts['aanbieder-geinformeerd'] !== 'ja'
  ) {
    return letterProblem(
      'brief-past-niet',
      'onderzoeksbelang',
      'Het onderzoek laat nog geen brief toe. Vertel het later.',
    )
  }
  const incapable = age !== 'onder-12' && facts['wilsbekwaam'] === 'nee'
  if (incapable !== (letter === 'informeren-vertegenwoordiger')) {
    return letterProblem(
      'brief-past-niet',
      'wilsbekwaam',
      incapable
        ? 'De jeugdige kan dit niet zelf overzien. Kies de brief aan de vertegenwoordiger.'
        : 'Een vertegenwoordiger krijgt deze brief alleen als de jeugdige dit niet zelf kan overzien.',
    )
  }
  return FIT[letter].includes(age)
    ? null
    : letterProblem('brief-past-niet', 'leeftijd', `Deze brief past niet bij deze leeftijd. ${advice(age)}`)
}

function advice(age: string): string {
  switch (age) {
    case 'onder-12':
      return 'Kies de brief aan de ouders.'
    case '12-15':
      return 'Kies de brief aan de ouders, of die voor 12 tot en met 15 jaar.'
    case '16-17':
      return 'Vanaf 16 jaar gaat de brief naar de jeugdige zelf.'
    default:
      return 'Vanaf 18 jaar gaat de brief naar de persoon zelf.'
  }
}
