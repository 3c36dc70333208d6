// The one place where the site meets the engine and the norms: everything the check asks of them goes through here.
import {
  type Answer,
  type Explanation,
  explain,
  type FactsOf,
  isProblem,
  judge,
  openSlices,
  type Problem,
  parseRequest,
  type Question,
  questions,
  type Request,
  type Slice,
} from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { FEITEN_OP_VOLGORDE } from '@deelwijs/words'
import type { Facts } from './assessment-shape.ts'
import { rememberQuestions } from './question-memo.ts'
import type { FactsPer, Guide } from './walk.ts'
import { factWords } from './words.ts'

const sliceOn = openSlices(NORMENSET)
const slices = new Map<string, Slice | Problem>()

/** The norms that hold on a day, for one day always the same object; a problem when the day lies outside the norm set. */
export function normsOn(peildatum: string): Slice | Problem {
  const known = slices.get(peildatum)
  if (known !== undefined) return known
  const slice = sliceOn(peildatum)
  slices.set(peildatum, slice)
  return slice
}

/** What the walk needs: open questions, possible combinations, and which facts are rare or judged per element. */
export function guideFor(slice: Slice, elements: readonly string[]): Guide {
  const asked = rememberedQuestions(slice)
  return {
    ask: (facts, per) => (elements.length === 0 ? [] : asked(requestFor(slice, elements, facts, per))),
    isPossible: (facts, per) => !isProblem(parseRequest(slice, requestFor(slice, elements, facts, per))),
    usually: (feit) => factWords(feit)?.gewoonlijk ?? null,
    isJudgedPerElement: (feit) => {
      const words = factWords(feit)
      return words?.perGegeven === true && words.aard === 'inschatting'
    },
  }
}

/** A walk starts from nothing each time, so the same questions come back often. */
function rememberedQuestions(slice: Slice): (request: Request) => readonly Question[] {
  return (request) => rememberQuestions(JSON.stringify(request), () => questions(slice, request))
}

export function requestFor(slice: Slice, elements: readonly string[], facts: Facts, per: FactsPer): Request {
  return {
    peildatum: slice.peildatum,
    feiten: facts,
    gegevens: elements.map((gegeven) => ({ gegeven, feiten: per[gegeven] ?? {} })),
  }
}

/** Verdict, open questions and receipt for what is known. */
export function answerTo(slice: Slice, elements: readonly string[], facts: Facts, per: FactsPer): Answer {
  return judge(slice, requestFor(slice, elements, facts, per))
}

/** Why one element has its verdict, and what could change it. */
export function reasonsFor(slice: Slice, gegeven: string, facts: Facts, per: FactsPer): Explanation {
  const known: FactsOf = (other) => ({ ...facts, ...per[other] })
  return explain(slice, known(gegeven), gegeven, known)
}

/** Facts in the order in which a person reads them. */
export function inReadingOrder(feiten: readonly string[]): readonly string[] {
  const places: ReadonlyMap<string, number> = new Map(FEITEN_OP_VOLGORDE.map((feit, index) => [feit, index]))
  const place = (feit: string): number => places.get(feit) ?? places.size
  return [...feiten].sort((a, b) => place(a) - place(b))
}
