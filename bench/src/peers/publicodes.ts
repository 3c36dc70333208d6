// The norms as one Publicodes rule with variations, read from the top.
import Engine, { type RawPublicodes } from 'publicodes'
import { labelOf, type Row } from '../decision-list.ts'
import type { Expression } from '../expression.ts'
import type { Peer } from './peer.ts'

const OUTCOME = 'uitkomst'

export const PUBLICODES: Peer = {
  naam: 'publicodes',
  houdtNiet: 'Kent geen lijst van waarden en geen koppelteken: een lijst is er een rij vergelijkingen.',
  prepare(rows) {
    const facts = factsOf(rows)
    const engine = new Engine(rulesOf(rows, facts))
    return (input) => {
      engine.setSituation(Object.fromEntries(facts.map((fact) => [named(fact), quote(input[fact] ?? '')])))
      return String(engine.evaluate(OUTCOME).nodeValue ?? '')
    }
  },
}

const named = (fact: string): string => `feit ${fact.replaceAll('-', ' ')}`
const quote = (text: string): string => `'${text}'`

/** The facts that the norms test; it refuses any other. */
function factsOf(rows: readonly Row[]): readonly string[] {
  const all = rows.flatMap((row) => [row.when, ...row.changes.map((change) => change.when)])
  return [...new Set(all.flatMap(testedIn))]
}

function testedIn(expression: Expression): readonly string[] {
  return 'parts' in expression ? expression.parts.flatMap(testedIn) : [expression.fact]
}

function rulesOf(rows: readonly Row[], facts: readonly string[]): RawPublicodes<string> {
  const variations = [
    ...rows.flatMap((row) => [
      ...row.changes.map((change) => ({
        si: { 'toutes ces conditions': [conditionOf(row.when), conditionOf(change.when)] },
        alors: quote(labelOf(change)),
      })),
      { si: conditionOf(row.when), alors: quote(labelOf(row)) },
    ]),
    { sinon: "''" },
  ]
  return {
    ...Object.fromEntries(facts.map((fact) => [named(fact), { 'par défaut': "'onbekend'" }])),
    [OUTCOME]: { variations },
  }
}

type Rule = string | { readonly [mechanism: string]: readonly Rule[] }

function conditionOf(expression: Expression): Rule {
  switch (expression.kind) {
    case 'all':
      return { 'toutes ces conditions': expression.parts.map(conditionOf) }
    case 'any':
      return { 'une de ces conditions': expression.parts.map(conditionOf) }
    case 'in':
      return {
        'une de ces conditions': expression.values.map((value) => `${named(expression.fact)} = ${quote(value)}`),
      }
    case 'not-in':
      return {
        'toutes ces conditions': expression.values.map((value) => `${named(expression.fact)} != ${quote(value)}`),
      }
  }
}
