// Addresses of the steps of the check, and how far along someone is.
import type { Feiten } from '@deelwijs/words'
import { type Cell, type Guide, nextStep, type Place, type Step, type Walk } from './walk.ts'

export const PATHS = {
  letter: '/brief',
  elements: '/toets/gegevens',
  perElement: '/toets/per-gegeven',
  rare: '/toets/zelden',
  review: '/toets/controle',
  result: '/toets/uitkomst',
  letters: '/toets/brieven',
} as const

export function pathOf(step: Step | null): string {
  if (step === null) return PATHS.review
  if (step.kind === 'zelden') return PATHS.rare
  return step.kind === 'per-gegeven' ? PATHS.perElement : questionPath(step.question.feit)
}

export function questionPath(feit: string): string {
  return `/toets/vraag/${feit}`
}

export function weighPath(gegeven: string): string {
  return `/toets/afweging/${gegeven}`
}

export function letterPath(letter: string): string {
  return `/toets/brieven/${letter}`
}

/** The step that stands at a path: answered or next. Null without elements, and when it cannot matter (any more). */
export function stepAt(walk: Walk, elements: readonly string[], path: string): Step | null {
  if (elements.length === 0) return null
  const all = walk.next === null ? walk.done : [...walk.done, walk.next]
  return all.find((step) => pathOf(step) === path) ?? null
}

/** The page before a step; the choice of elements comes before the first. */
export function pathBefore(walk: Walk, path: string): string {
  const paths = [PATHS.elements, ...walk.done.map(pathOf)]
  const index = paths.indexOf(path)
  return paths[index === -1 ? paths.length - 1 : Math.max(index - 1, 0)] ?? PATHS.elements
}

export type Progress = { readonly at: number; readonly of: number }

/** "Vraag 3 van 7". The total is an estimate on usual answers; choosing elements is the first question. */
export function progressAt(walk: Walk, guide: Guide, path: string): Progress {
  const paths = [PATHS.elements, ...walk.done.map(pathOf), ...(walk.next === null ? [] : [pathOf(walk.next)])]
  const index = paths.indexOf(path)
  const at = index === -1 ? paths.length : index + 1
  return { at, of: Math.max(at, paths.length + stillToCome(walk, guide)) }
}

/** A common answer per fact, only to estimate how many questions will follow. */
const COMMON: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pet: 'beslisser',
    vrager: 'college',
    initiatief: 'verzoek',
    uitvraag: 'gericht',
    motivering: 'concreet',
    aanleiding: 'verlenging',
    route: 'gemeente',
    overlegd: 'ja',
    noodzakelijk: 'ja',
    'minder-ingrijpend': 'nee',
  } satisfies Feiten),
)

function stillToCome(walk: Walk, guide: Guide): number {
  if (walk.next === null) return 0
  let place: Place = walk.place
  let step: Step | null = walk.next
  let count = 0
  while (step !== null && count < 30) {
    place = withCommonAnswers(place, step, guide)
    step = nextStep(place, guide)
    count += 1
  }
  return count - 1
}

function withCommonAnswers(place: Place, step: Step, guide: Guide): Place {
  if (step.kind === 'per-gegeven') return step.cells.reduce(withCommonCell, place)
  const questions =
    step.kind === 'vraag'
      ? [step.question]
      : step.feiten.map((feit) => ({ feit, waarden: [guide.usually(feit) ?? ''] }))
  const answers = questions.map(({ feit, waarden }) => [feit, common(feit, waarden)] as const)
  return { ...place, facts: { ...place.facts, ...Object.fromEntries(answers) } }
}

function withCommonCell(place: Place, { feit, gegeven, waarden }: Cell): Place {
  return { ...place, per: { ...place.per, [gegeven]: { ...place.per[gegeven], [feit]: common(feit, waarden) } } }
}

function common(feit: string, waarden: readonly string[]): string {
  const usual = COMMON.get(feit)
  return usual !== undefined && waarden.includes(usual) ? usual : (waarden[0] ?? '')
}
