// deelwijs verschil: which cases get another outcome between two dates or two norm sets, exactly.
import { compare, compile, type Difference, isProblem, type Slice } from '@deelwijs/engine'
import { fullDate } from '../calendar.ts'
import { elementName, factsText } from '../counterexample-text.ts'
import { blocks, grouped, wrap } from '../layout.ts'
import { readMoment } from '../norm-moment.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { DUTCH } from '../wording.ts'

export type VerschilOptions = { readonly json: boolean; readonly van: string; readonly naar: string }

/** Compares two moments: each a date, a file with a norm set, or the name of a draft. */
export async function verschil(terminal: Terminal, options: VerschilOptions): Promise<ExitCode | Refusal> {
  const before = await sliceAt(options.van)
  if (isRefusal(before)) return { ...before, veld: 'van', melding: `--van: ${before.melding}` }
  const after = await sliceAt(options.naar)
  if (isRefusal(after)) return { ...after, veld: 'naar', melding: `--naar: ${after.melding}` }
  const difference = compare(before, after)
  if (isProblem(difference)) return difference
  await terminal.out(options.json ? `${asJson(difference)}\n` : differenceText(before, after, difference))
  return 0
}

async function sliceAt(text: string): Promise<Slice | Refusal> {
  const moment = await readMoment(text)
  return isRefusal(moment) ? moment : compile(moment.set, moment.date)
}

function asJson({ gevallen, omslagen }: Difference): string {
  return JSON.stringify({ gevallen, omslagen }, (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
}

function differenceText(before: Slice, after: Slice, { gevallen, omslagen }: Difference): string {
  const moment = (slice: Slice): string => `${slice.set.naam}, op ${fullDate(slice.peildatum)}`
  const flips = omslagen.map(({ van, naar, gevallen: count, voorbeeld }) => {
    const change = `Van "${DUTCH.oordeel(van)}" naar "${DUTCH.oordeel(naar)}": ${grouped(count)} gevallen.`
    return `${change}\n  Voorbeeld bij ${elementName(voorbeeld.gegeven)}:\n${factsText(voorbeeld.feiten)}`
  })
  const total = gevallen === 0n ? 'Er verandert niets.' : `Een ander oordeel in ${grouped(gevallen)} gevallen.`
  return blocks([wrap(`Van: ${moment(before)}.`, ''), wrap(`Naar: ${moment(after)}.`, ''), total, ...flips])
}
