// The findings that carry an open outcome: the recipient's ground, the special-data ground, the provider's ground, the lifting of secrecy.

import { ELEMENT } from './coding.ts'
import { ruleDiagram, toDiagram } from './condition.ts'
import { FALSE, type Ref, TRUE } from './diagram.ts'
import type { FindingRule } from './grammar.ts'
import type { CompileContext } from './slice.ts'

/** The cases in which a rule speaks: its condition, at one of its outcomes. `outcome` has leaves 1 + outcome index. */
function speaks(
  { diagrams, coding, set }: CompileContext,
  outcome: Ref,
  rule: { readonly als: FindingRule['als']; readonly tenzij?: FindingRule['als']; readonly bij?: readonly string[] },
): Ref {
  const when = ruleDiagram(diagrams, coding, set.woorden.groepen, rule)
  if (rule.bij === undefined) return when
  const numbers = new Set(rule.bij.map((oordeel) => 1 + set.woorden.oordelen.indexOf(oordeel)))
  return diagrams.combine(
    when,
    outcome,
    (holds, number) => (holds === 1 && numbers.has(number) ? 1 : 0),
    (a) => (a === FALSE ? FALSE : undefined),
  )
}

/** The cases in which one named finding is made. */
export function found(context: CompileContext, outcome: Ref, finding: string): Ref {
  return context.set.bevindingen
    .filter((rule) => rule.bevinding === finding)
    .map((rule) => speaks(context, outcome, rule))
    .reduce((a, b) => context.diagrams.or(a, b), FALSE)
}

/** The cases in which every finding an open outcome needs is made; health data need one more. */
export function requiredFindings(context: CompileContext, outcome: Ref): Ref {
  const { diagrams, coding, set } = context
  const { vereist, vereistBijGezondheid, gezondheid } = set.woorden
  const always = vereist.map((finding) => found(context, outcome, finding)).reduce((a, b) => diagrams.and(a, b), TRUE)
  const health = toDiagram(diagrams, coding, set.woorden.groepen, { [ELEMENT]: gezondheid })
  return diagrams.and(always, diagrams.or(diagrams.not(health), found(context, outcome, vereistBijGezondheid)))
}
