// One assessment as plain data: what was asked, answered and weighed, and where it came from.

/** Facts as the engine reads them; an absent fact is unknown. */
export type Facts = { readonly [feit: string]: string }
/** Given answers; `null` is "Dat weet ik niet". */
export type Answers = { readonly [feit: string]: string | null }

/** The reasons of a professional at an open norm; the answers by question. */
export type Weighing = { readonly [vraag: string]: string }
/** The weighing of each element that was weighed. */
export type Weighings = { readonly [gegeven: string]: Weighing }

export type Assessment = {
  /** The day whose norms apply, `jjjj-mm-dd`. */
  readonly peildatum: string
  /** Where it came from: null when someone started from nothing. */
  readonly origin: Origin | null
  readonly elements: readonly string[]
  readonly answers: Answers
  readonly answersPer: { readonly [gegeven: string]: Answers }
  /** Facts that the person answers per element. */
  readonly differs: readonly string[]
  /** Facts that stay in the request although no question asks for them (from an example or a receipt, or the law that was chosen); the newest first. */
  readonly kept: readonly string[]
  readonly weighings: Weighings
  /** Facts whose answer was for another task and was dropped, until they are answered anew. */
  readonly askedAgain: readonly string[]
}

/** An example (with the situation and what it teaches), or a receipt that was opened again. */
export type Origin = {
  readonly titel: string
  readonly situatie: string | null
  readonly leert: string | null
  /** Which of several requests in one example. */
  readonly verzoek: string | null
}
