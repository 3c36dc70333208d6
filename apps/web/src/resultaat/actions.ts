// What someone does next with an outcome, the most pressing first.
import type { Outcome } from './outcomes.ts'

export type Action =
  | { readonly kind: 'beantwoorden'; readonly n: number }
  | { readonly kind: 'afwegen'; readonly gegevens: readonly string[] }
  | { readonly kind: 'navragen'; readonly brief: 'vraag-om-uitleg' | 'vraag-om-aanwijzing' }
  | { readonly kind: 'antwoorden' }
  | { readonly kind: 'informeren' }

const TOLD = ['moet', 'mag-na-afweging']

/**
 * The actions that fit. In: the outcomes and the elements that were weighed already. First what still stands open, then
 * the letters; telling the family comes with everything that must or may go out.
 */
export function actionsFor(outcomes: readonly Outcome[], weighed: readonly string[]): readonly Action[] {
  const having = (oordeel: string | null) => outcomes.filter(({ explanation }) => explanation.oordeel === oordeel)
  const undecided = having(null).length
  const toWeigh = having('mag-na-afweging')
    .map(({ gegeven }) => gegeven)
    .filter((gegeven) => !weighed.includes(gegeven))
  const toAsk = having('eerst-navragen')
  const designation = toAsk.some(({ explanation }) => explanation.ontbreekt.includes('aanwijzing'))
  const told = outcomes.some(({ explanation }) => TOLD.includes(explanation.oordeel ?? ''))
  return [
    ...(undecided > 0 ? [{ kind: 'beantwoorden', n: undecided } as const] : []),
    ...(toWeigh.length > 0 ? [{ kind: 'afwegen', gegevens: toWeigh } as const] : []),
    ...(toAsk.length > 0
      ? [{ kind: 'navragen', brief: designation ? 'vraag-om-aanwijzing' : 'vraag-om-uitleg' } as const]
      : []),
    ...(undecided < outcomes.length ? [{ kind: 'antwoorden' } as const] : []),
    ...(told ? [{ kind: 'informeren' } as const] : []),
  ]
}
