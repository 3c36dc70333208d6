// The door of the engine: facts and norms come in, verdicts with reasons, questions and proofs go out.
export type { Answer, Question, Reading, Receipt, Request, RequestedElement, SourceRef, Verdict } from './answer.ts'
export { type Change, nearestChanges } from './change.ts'
export { type Coding, decode, encode } from './coding.ts'
export { compare, compareDates, type Difference, type Flip } from './compare.ts'
export { compile, isValidOn } from './compile.ts'
export { holds } from './condition.ts'
export { createDecider, type Decider } from './decider.ts'
export { type Explanation, explain, type Persons, personsOf } from './explain.ts'
export { decide } from './flat.ts'
export type {
  Condition,
  Consequence,
  DutyRule,
  Exclusion,
  Facts,
  FindingRule,
  NormData,
  NormSet,
  OtherReading,
  PersonRule,
  Source,
  Step,
  Vocabulary,
} from './grammar.ts'
export { createInterpreter, type Interpretation, type Interpreter, interpret } from './interpret.ts'
export { sameJson } from './json.ts'
export { type FactsOf, factsOf, judge, judgeElement, reachableOutcomes } from './judge.ts'
export { boundariesOf, openSlices, type SliceOn } from './periods.ts'
export { isProblem, type Problem, type ProblemCode, problem } from './problem.ts'
export { type Proof, prove } from './prove.ts'
export { possibleValues, questions } from './questions.ts'
export { conditionText, PLAIN_WORDING, readingCopy, type Wording } from './reading-copy.ts'
export { smallestReason } from './reason.ts'
export { ENGINE_VERSION } from './receipt.ts'
export { canonical, replay } from './replay.ts'
export { impossible, parseDate, parseRequest } from './request.ts'
export type { Ruling } from './rulings.ts'
export type { Counterexample } from './scope.ts'
export { caseCount, diagramSizes } from './size.ts'
export type { Slice } from './slice.ts'
export type { Statement, StatementForm } from './statement.ts'
