// Says in plain Dutch what one form of a statement claims; its conditions stand beside it as a list.
import type { Statement, StatementForm } from '@deelwijs/engine'
import { BEVINDING_WOORDEN, LEESWOORDEN, PLICHT_WOORDEN, somOp } from '@deelwijs/words'
import type { Condition } from '../ui/condition-tree.ts'

/** What is claimed, with its points if it has any, and in which cases; `als` is null when it is claimed of all cases. */
export type FormWords = { readonly zin: string; readonly punten: readonly string[]; readonly als: Condition | null }

const DUTIES: { readonly [plicht: string]: { readonly label: string } } = PLICHT_WOORDEN
const FINDINGS: { readonly [bevinding: string]: { readonly label: string } } = BEVINDING_WOORDEN

/** Each form of a statement in words. */
export function formsInWords(statement: Pick<Statement, 'vormen'>): readonly FormWords[] {
  return statement.vormen.map(formInWords)
}

/** One form in words. */
export function formInWords(form: StatementForm): FormWords {
  const als = 'als' in form ? (form.als ?? null) : null
  switch (form.vorm) {
    case 'nooit':
      return { zin: `De uitkomst is nooit ${outcomes(form.oordelen)}.`, punten: [], als }
    case 'altijd':
      return { zin: `De uitkomst is altijd ${outcomes(form.oordelen)}.`, punten: [], als }
    case 'verandert-niet':
      return unchanged(form)
    case 'verruimt-niet':
      return { zin: notWider(form), punten: [], als }
    case 'niet-meer-dan':
      return notMore(form)
    case 'draagt':
      return carries(form)
    case 'noemt-niet': {
      const where = { [form.feit]: form.waarde }
      return { zin: 'De uitkomst noemt dan nooit een bron die daar niet bij hoort.', punten: [], als: where }
    }
    case 'dekking':
      return { zin: 'Elk mogelijk geval heeft precies één uitkomst.', punten: [], als }
    case 'elke-norm':
      return { zin: 'Elke norm beslist ten minste één geval, of legt een andere norm uit.', punten: [], als }
    case 'kennis-groeit':
      return { zin: 'Een extra antwoord voegt nooit een uitkomst toe aan wat nog mogelijk is.', punten: [], als }
  }
}

type Form<V extends StatementForm['vorm']> = Extract<StatementForm, { vorm: V }>

const quoted = (text: string): string => `“${text}”`
const outcomes = (list: readonly string[]): string => somOp(list.map(LEESWOORDEN.oordeel).map(quoted), 'of')
const answer = (feit: string, waarde: string): string => quoted(LEESWOORDEN.waarde(feit, waarde))

function unchanged(form: Form<'verandert-niet'>): FormWords {
  const facts = somOp(form.feiten.map(LEESWOORDEN.feit).map(quoted), 'of')
  const [feit = ''] = form.feiten
  const values = form.waarden ?? []
  const among = values.length === 0 ? '' : ' Wij vergelijken deze antwoorden:'
  return {
    zin: `Een ander antwoord bij ${facts} verandert de uitkomst nooit.${among}`,
    punten: values.map((waarde) => LEESWOORDEN.waarde(feit, waarde)),
    als: form.als ?? null,
  }
}

function notWider({ feit, van, naar }: Form<'verruimt-niet'>): string {
  const label = quoted(LEESWOORDEN.feit(feit))
  return `${label} wordt ${answer(feit, naar)} in plaats van ${answer(feit, van)}. Dat maakt nooit meer mogelijk.`
}

function notMore({ veld, laag, hoog, als }: Form<'niet-meer-dan'>): FormWords {
  const name = (waarde: string): string =>
    veld === 'gegeven' ? LEESWOORDEN.gegeven(waarde) : LEESWOORDEN.waarde(veld, waarde)
  const [only = '', ...others] = laag
  if (others.length === 0) {
    return {
      zin: `Wat open is bij ${quoted(name(only))}, is ook open bij ${quoted(name(hoog))}.`,
      punten: [],
      als: als ?? null,
    }
  }
  return {
    zin: `Is een van deze open? Dan is ${quoted(name(hoog))} ook open.`,
    punten: laag.map(name),
    als: als ?? null,
  }
}

function carries(form: Form<'draagt'>): FormWords {
  const duty = (id: string): string => quoted(DUTIES[id]?.label ?? id)
  const finding = (id: string): string => `De bevinding ${quoted(FINDINGS[id]?.label ?? id)}.`
  const one = (form.eenVanPlichten ?? []).map(duty)
  return {
    zin: `Bij de uitkomst ${outcomes(form.oordelen)} hoort altijd:`,
    punten: [
      ...(form.bevindingen ?? []).map(finding),
      ...(form.plichten ?? []).map((id) => `De plicht ${duty(id)}.`),
      ...(one.length === 0 ? [] : [`De plicht ${somOp(one, 'of')}.`]),
      ...(form.zonderPlichten ?? []).map((id) => `Nooit de plicht ${duty(id)}.`),
      ...(form.gewicht === true ? ['Hoe zwaar de afweging is.'] : []),
    ],
    als: form.als ?? null,
  }
}
