// What comes with an outcome: duties of care, the findings made, and whom to inform or ask.
import { ruleDiagram } from './condition.ts'
import { FALSE, leaf, type Ref } from './diagram.ts'
import { placeOf } from './place.ts'
import { type Problem, problem } from './problem.ts'
import { createRegistry, type Registry } from './registry.ts'
import { type CompileContext, type ExplainedLeaf, IMPOSSIBLE, type Winner } from './slice.ts'
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
      : explanations.intern({ winner: number, duties: duties.at(rules, winners.get(number).oordeel), findings: [] }),
  )
  const explained = diagrams.combine(findings.cases, withDuties, (rules, number) => {
    const leaf = explanations.get(number)
    const made = findings.at(rules, winners.get(leaf.winner).oordeel)
    return number === IMPOSSIBLE ? number : explanations.intern({ ...leaf, findings: made })
  })
  return { explained, explanations }
}

type Rules = {
  /** Leaves: a number for the set of rules whose condition is met. */
  readonly cases: Ref
  /** The rules (indexes) of a leaf that speak at an outcome. */
  readonly at: (leafNumber: number, oordeel: string) => readonly number[]
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
  const at: Rules['at'] = (leafNumber, oordeel) =>
    sets.get(leafNumber).filter((index) => rules[index]?.bij?.includes(oordeel) ?? true)
  return { cases, at }
}

/** The rule that says whom to inform or ask, where an open outcome is reached; fails when two rules speak or none does. */
export function personsDiagram(context: CompileContext, outcome: Ref): Ref | Problem {
  const { diagrams, coding, set } = context
  const rules = applyingRules(context, set.personen)
  const none = set.personen.length + 1
  const double = none + 1
  const persons = diagrams.combine(rules.cases, outcome, (leafNumber, number) => {
    const oordeel = set.woorden.oordelen[number - 1] ?? ''
    if (!set.woorden.open.includes(oordeel)) return 0
    const [only = none - 1, ...others] = rules.at(leafNumber, oordeel)
    return others.length === 0 ? 1 + only : double
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
  return persons
}
