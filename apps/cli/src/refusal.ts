// Input that is refused: the engine's problems and those of the border itself, each with the field and one Dutch line.
import type { Problem } from '@deelwijs/engine'
import type { ProblemCode } from '@deelwijs/files'
import type { LetterProblem } from '@deelwijs/letters'

export type BorderCode =
  | 'geen-json'
  | 'geen-utf-8'
  | 'te-diep'
  | 'te-groot'
  | 'onbekend-veld'
  | 'dubbel-veld'
  | 'ongeldige-datum'
  | 'geen-bestand'
  | 'geen-tekst'
  | 'geen-normenset'
  | 'onbekende-norm'
  | 'verkeerd-gebruik'

/** Refused input. Every problem of the engine and of the letters is one too; those of a file are written out here. */
export type Refusal = {
  readonly kind: 'problem'
  readonly code: Problem['code'] | LetterProblem['code'] | ProblemCode | BorderCode
  readonly veld: string
  readonly melding: string
}

/** Makes a refusal: what is wrong, in which field, and what to do (Dutch). */
export function refuse(code: BorderCode | ProblemCode, veld: string, melding: string): Refusal {
  return { kind: 'problem', code, veld, melding }
}

/** True when a result is a refusal (or a problem of the engine). */
export function isRefusal<T>(value: T | Refusal): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'problem'
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const STEERING = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/**
 * Output that steers no terminal: control characters, and characters that hide or turn text, come out as `\\u001b`. In
 * JSON that is the same text; a line end stays a line end.
 */
export function visible(output: string): string {
  return output.replace(STEERING, (characters) =>
    characters
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

/** Makes text from outside safe to show on one line: no control characters, and at most `length` characters. */
export function quote(text: string, length = 60): string {
  const clean = text.replace(UNPRINTABLE, '?')
  return clean.length <= length ? clean : `${clean.slice(0, length)}…`
}
