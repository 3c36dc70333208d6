// Verwachte fouten van de brieven als waarden: een code, een duidelijke Nederlandse regel en het veld waar het om gaat.

export type LetterProblemCode =
  | 'onbekende-brief'
  | 'onbekend-veld'
  | 'veld-geen-tekst'
  | 'veld-te-lang'
  | 'veld-onbekend-teken'
  | 'veld-bsn'
  | 'veld-geen-datum'
  | 'veld-geen-personen'
  | 'veld-geen-keuze'
  | 'onbekend-gegeven'
  | 'oordeel-ontbreekt'
  | 'brief-past-niet'
  | 'niets-om-te-melden'
  | 'ongeldige-datum'

/** A failure that a user can repair. `veld` names the place, `melding` says what is wrong and what to do (Dutch). */
export type LetterProblem = {
  readonly kind: 'problem'
  readonly code: LetterProblemCode
  readonly veld: string
  readonly melding: string
}

/** Makes a problem value. */
export function letterProblem(code: LetterProblemCode, veld: string, melding: string): LetterProblem {
  return { kind: 'problem', code, veld, melding }
}

/** True when a result of this room is a problem. */
export function isLetterProblem(value: unknown): value is LetterProblem {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'problem'
}
