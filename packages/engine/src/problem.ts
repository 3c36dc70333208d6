// Expected failures of the engine as values: a code, a clear Dutch line and the field it is about.

export type ProblemCode =
  | 'geen-verzoek'
  | 'onbekend-veld'
  | 'onbekend-feit'
  | 'onbekende-waarde'
  | 'onbekend-gegeven'
  | 'geen-gegevens'
  | 'dubbel-gegeven'
  | 'feit-niet-per-gegeven'
  | 'onmogelijke-combinatie'
  | 'ongeldige-datum'
  | 'buiten-geldigheid'
  | 'te-groot'
  | 'tegenstrijdige-normen'
  | 'kringverwijzing'
  | 'onbekende-verwijzing'
  | 'geval-zonder-norm'
  | 'te-veel-knopen'
  | 'lege-lijst'
  | 'lege-stelling'
  | 'bewijsstuk-past-niet'

/** A failure that a user can repair. `veld` names the place, `melding` says what is wrong and what to do (Dutch). */
export type Problem = {
  readonly kind: 'problem'
  readonly code: ProblemCode
  readonly veld: string
  readonly melding: string
}

/** Makes a problem value. */
export function problem(code: ProblemCode, veld: string, melding: string): Problem {
  return { kind: 'problem', code, veld, melding }
}

/** The problem of norms whose diagrams or tables outgrow what is allowed. */
export function tooManyNodes(): Problem {
  return problem('te-veel-knopen', 'normen', 'De normen samen worden te groot om te berekenen.')
}

/** True when a result is a problem. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'problem'
}
