// What comes with an outcome: duties of care, the findings made, and whom to inform or ask.
import { ruleDiagram } from './condition.ts'
import { FALSE, leaf, type Ref } from './diagram.ts'
import { speaks } from './findings.ts'
import { placeOf } from './place.ts'
import { type Problem, problem } from './problem.ts'
import { createRegistry, type Registry } from './registry.ts'
import { type CompileContext, type ExplainedLeaf, IMPOSSIBLE, type Winner, within } from './slice.ts'
import { shortestPath } from './survey.ts'

/** One diagram with everything a verdict says: winner, duties and findings. */
export function explainedDiagram(
  context: CompileContext,
  winner: Ref,
  winners: Registry<Winner>,
): { readonly explained: Ref; readonly explanations: Registry<ExplainedLeaf> } {
  const { diagrams, set } = context
  const keyOf = (value: ExplainedLeaf): string => `${value.winner}|${value.duties.join()}|${value.findings.join()}`
  const explanations = createRegistry<ExplainedLeaf>(keyOf, { winner: 0, duties: [], findings: [] })
  const duties = applyingRules(context, set.plichten)
  const findings = applyingRules(context, set.bevindingen)
  const withDuties = diagrams.combine(duties.cases, winner, (rules, number) =>
    number === IMPOSSIBLE
      ? number
      : explanations.intern({ winner: number, duties: duties.at(rules, winners.get(number)), findings: [] }),
  )
  const explained = diagrams.combine(findings.cases, withDuties, (rules, number) => {
    const leaf = explanations.get(number)
    const made = findings.at(rules, winners.get(leaf.winner))
    return number === IMPOSSIBLE ? number : explanations.intern({ ...leaf, findings: made })
  })
  return { explained, explanations }
}

type Rules = {
  /** Leaves: a number for the set of rules whose condition is met. */
  readonly cases: Ref
  /** The rules (indexes) of a leaf that speak at the outcome of a winner. */
  readonly at: (leafNumber: number, winner: Winner) => readonly number[]
}

/** Which rules have their condition met, over all cases; the outcome they speak at is looked at later. */
function applyingRules(
  { diagrams, coding, set }: CompileContext,
  rules: readonly (Parameters<typeof ruleDiagram>[3] & { readonly bij?: readonly string[] })[],
): Rules {
  const sets = createRegistry<readonly number[]>((value) => value.join(), [])
  const cases = rules.reduce((ref, rule, index) => {
    const when = ruleDiagram(diagrams, coding, set.woorden.groepen, rule)
    const join = (hit: number, before: number): number =>
      hit === 1 ? sets.intern([...sets.get(before), index]) : before
    return diagrams.combine(when, ref, join, (a, b) => (a === FALSE ? b : undefined))
  }, leaf(0))
  const at: Rules['at'] = (leafNumber, { oordeel }) =>
    sets.get(leafNumber).filter((index) => rules[index]?.bij?.includes(oordeel) ?? true)
  return { cases, at }
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
