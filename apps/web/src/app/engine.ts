// The one place where the site meets the engine and the norms: everything the check asks of them goes through here.
import {
  type Answer,
  compile,
  type Explanation,
  explain,
  type FactsOf,
  isProblem,
  judge,
  type Problem,
  parseRequest,
  type Question,
  questions,
  type Request,
  reachableOutcomes,
  type Slice,
} from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { FEITEN_OP_VOLGORDE } from '@deelwijs/words'
import type { Facts } from './assessment.ts'
import type { FactsPer, Guide } from './walk.ts'
import { factWords } from './words.ts'

const slices = new Map<string, Slice | Problem>()

/** The norms that hold on a day, compiled once; a problem when the day lies outside the norm set. */
export function normsOn(peildatum: string): Slice | Problem {
  const known = slices.get(peildatum)
  if (known !== undefined) return known
  const slice = compile(NORMENSET, peildatum)
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

const remembered = new WeakMap<Slice, Map<string, readonly Question[]>>()

/** A walk starts from nothing each time, so the same questions come back often. */
function rememberedQuestions(slice: Slice): (request: Request) => readonly Question[] {
  const known = remembered.get(slice) ?? new Map<string, readonly Question[]>()
  remembered.set(slice, known)
  return (request) => {
    const key = JSON.stringify(request)
    const found = known.get(key) ?? questions(slice, request)
    known.set(key, found)
    return found
  }
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
  return withGround(slice, explain(slice, known(gegeven), gegeven, known), known(gegeven), known)
}

/**
 * An outcome can be certain while it is open which of several norms decides: then a norm that certainly applies and
 * says the same is its ground. One that says more than the general rule of secrecy goes first.
 */
function withGround(slice: Slice, explanation: Explanation, facts: Facts, known: FactsOf): Explanation {
  if (explanation.oordeel === null || explanation.normtekst !== null) return explanation
  const { steunend } = explanation
  const ground = steunend.find(({ wijktAfVan }) => wijktAfVan.length > 0) ?? steunend[0]
  if (ground === undefined) return explanation
  return {
    ...explanation,
    norm: ground.id,
    normtekst: ground,
    gezag: ground.gezag,
    steunend: steunend.filter((norm) => norm !== ground),
    bronnen: sourcesOf(slice, ground.vindplaats, facts),
    kanWel: (ground.kanWel ?? []).filter((other) => isGiveable(slice, known(other), other)),
  }
}

function sourcesOf(slice: Slice, ids: readonly string[], facts: Facts): Explanation['bronnen'] {
  const { bronnen, bronfilters } = slice.set
  const hidden = bronfilters.filter(({ feit, waarde }) => facts[feit] === waarde).flatMap(({ zonder }) => zonder)
  return ids.flatMap((id) => {
    const source = bronnen[id]
    return source === undefined || hidden.includes(id) ? [] : [{ id, vindplaats: source.vindplaats, link: source.link }]
  })
}

/** Certain to be open or free under what is known of it. */
function isGiveable(slice: Slice, facts: Facts, gegeven: string): boolean {
  const { open, vrij } = slice.set.woorden
  const outcomes = reachableOutcomes(slice, facts, gegeven)
  return outcomes.length > 0 && outcomes.every((oordeel) => oordeel === vrij || open.includes(oordeel))
}

/** Facts in the order in which a person reads them. */
export function inReadingOrder(feiten: readonly string[]): readonly string[] {
  const places: ReadonlyMap<string, number> = new Map(FEITEN_OP_VOLGORDE.map((feit, index) => [feit, index]))
  const place = (feit: string): number => places.get(feit) ?? places.size
  return [...feiten].sort((a, b) => place(a) - place(b))
}
