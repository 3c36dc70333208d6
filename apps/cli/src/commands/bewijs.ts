// deelwijs bewijs: proves every statement over all possible cases; one that is not proved says why, or shows a case.
import {
  caseCount,
  compile,
  isProblem,
  type NormSet,
  type Proof,
  parseDate,
  prove,
  type Slice,
  type Statement,
} from '@deelwijs/engine'
import { STELLINGEN } from '@deelwijs/norms'
import { fullDate } from '../calendar.ts'
import { counterexampleText } from '../counterexample-text.ts'
import { blocks, grouped, wrap } from '../layout.ts'
import { quote, type Refusal, refuse } from '../refusal.ts'
import { wordsMissingIn } from '../statement-words.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

export type BewijsOptions = { readonly json: boolean; readonly peildatum: string | undefined }

type Timed = { readonly statement: Statement; readonly proof: Proof; readonly ms: number }

/** Proves all statements on a norm set. Ends with 1 when one is not proved. Fails on a set that lacks the words they use. */
export async function bewijs(terminal: Terminal, set: NormSet, options: BewijsOptions): Promise<ExitCode | Refusal> {
  const missing = wordsMissingIn(set)
  if (missing !== null) return withoutWords(missing)
  const date = options.peildatum === undefined ? terminal.today() : parseDate(options.peildatum)
  if (isProblem(date)) return date
  const slice = compile(set, date)
  if (isProblem(slice)) return slice
  const results = STELLINGEN.map((statement) => proveTimed(slice, statement))
  await terminal.out(
    options.json ? `${JSON.stringify({ stellingen: results.map(asJson) })}\n` : proofText(slice, results),
  )
  return results.every(({ proof }) => proof.bewezen) ? 0 : 1
}

function withoutWords(place: string): Refusal {
  return refuse(
    'geen-normenset',
    place,
    `Deze normen missen of veranderen woorden van de stellingen. Kijk bij "${quote(place, 120)}".`,
  )
}

function proveTimed(slice: Slice, statement: Statement): Timed {
  const start = performance.now()
  const proof = prove(slice, statement)
  return { statement, proof, ms: Math.round((performance.now() - start) * 1000) / 1000 }
}

function asJson({ proof, ms }: Timed): unknown {
  const { id, bewezen, gevallen, tegenvoorbeeld, probleem } = proof
  return {
    id,
    bewezen,
    gevallen: gevallen.toString(),
    ms,
    ...(tegenvoorbeeld === null ? {} : { tegenvoorbeeld }),
    ...(probleem === null ? {} : { probleem: { code: probleem.code, veld: probleem.veld, melding: probleem.melding } }),
  }
}

function proofText(slice: Slice, results: readonly Timed[]): string {
  const proved = results.filter(({ proof }) => proof.bewezen).length
  const outcome = `${proved} van de ${results.length} stellingen zijn bewezen.`
  return blocks([
    wrap(`${slice.set.naam}, op ${fullDate(slice.peildatum)}: ${grouped(caseCount(slice))} mogelijke gevallen.`, ''),
    ...results.map(statementText),
    wrap(`${outcome} Een bewijs gaat over het model van de regels, niet over de werkelijkheid.`, ''),
  ])
}

function statementText({ statement, proof, ms }: Timed): string {
  const { probleem } = proof
  if (probleem !== null) {
    const head = wrap(`${statement.id}  NIET TE BEWIJZEN  ${statement.titel}`, '')
    return `${head}\n${wrap(probleem.melding, '    ')}`
  }
  const count = `${grouped(proof.gevallen)} gevallen, ${ms.toLocaleString('nl-NL')} ms`
  const head = wrap(`${statement.id}  ${proof.bewezen ? 'BEWEZEN' : 'WEERLEGD'}  ${statement.titel} (${count})`, '')
  return proof.tegenvoorbeeld === null ? head : `${head}\n${counterexampleText(proof.tegenvoorbeeld)}`
}
