// What comes with an outcome: duties of care, the findings made, and whom to inform or ask.
import { leaf, type Ref } from './diagram.ts'
import { speaks } from './findings.ts'
import { placeOf } from './place.ts'
import { type Problem, problem } from './problem.ts'
import { createRegistry, type Registry } from './registry.ts'
import { type CompileContext, type ExplainedLeaf, within } from './slice.ts'
import { shortestPath } from './survey.ts'

/** One diagram with everything a verdict says: winner, duties and findings. */
export function explainedDiagram(
  context: CompileContext,
  winner: Ref,
  outcome: Ref,
): { readonly explained: Ref; readonly explanations: Registry<ExplainedLeaf> } {
  const { diagrams, set } = context
  const keyOf = (value: ExplainedLeaf): string => `${value.winner}|${value.duties.join()}|${value.findings.join()}`
  const explanations = createRegistry<ExplainedLeaf>(keyOf, { winner: 0, duties: [], findings: [] })
  const own = (number: number): number =>
    number === 0 ? 0 : explanations.intern({ winner: number, duties: [], findings: [] })
  const add = (ref: Ref, rule: Parameters<typeof speaks>[2], extend: (value: ExplainedLeaf) => ExplainedLeaf): Ref =>
    diagrams.combine(
      speaks(context, outcome, rule),
      ref,
      (hit, number) => (hit === 1 && number > 0 ? explanations.intern(extend(explanations.get(number))) : number),
      (a, b) => (a === leaf(0) ? b : undefined),
    )
  let explained = diagrams.map(winner, own)
  set.plichten.forEach((rule, index) => {
    explained = add(explained, rule, (value) => ({ ...value, duties: [...value.duties, index] }))
  })
  set.bevindingen.forEach((rule, index) => {
    explained = add(explained, rule, (value) => ({ ...value, findings: [...value.findings, index] }))
  })
  return { explained, explanations }
}

/** The rule that says whom to inform or ask, where an open outcome is reached; fails when two rules speak or none does. */
export function personsDiagram(context: CompileContext, outcome: Ref): Ref | Problem {
  const { diagrams, coding, set } = context
  const openNumbers = new Set(set.woorden.open.map((oordeel) => 1 + set.woorden.oordelen.indexOf(oordeel)))
  const open = diagrams.map(outcome, (number) => (openNumbers.has(number) ? 1 : 0))
  const none = 1
  const double = set.personen.length + 2
  let persons = within(diagrams, open, leaf(none))
  set.personen.forEach((rule, index) => {
    const join = (hit: number, before: number): number => {
      if (hit === 0 || before === 0) return before
      return before === none ? index + 2 : double
    }
    persons = diagrams.combine(speaks(context, outcome, rule), persons, join, (a, b) => (a === leaf(0) ? b : undefined))
  })
  const [nobody, twice] = [none, double].map((wrong) => shortestPath(diagrams, persons, (number) => number === wrong))
  if (nobody)
    return problem('geval-zonder-norm', 'personen', `Geen regel zegt wie het moet weten: ${placeOf(coding, nobody)}.`)
  if (twice)
    return problem(
      'tegenstrijdige-normen',
      'personen',
      `Twee regels zeggen wie het moet weten: ${placeOf(coding, twice)}.`,
    )
  return diagrams.map(persons, (number) => (number === 0 ? 0 : number - 1))
}
