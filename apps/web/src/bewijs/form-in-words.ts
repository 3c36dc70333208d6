// Says in plain Dutch what one form of a statement claims; its conditions stand beside it as a list.
import type { Statement, StatementForm } from '@deelwijs/engine'
import { BEVINDING_WOORDEN, LEESWOORDEN, PLICHT_WOORDEN, somOp } from '@deelwijs/words'
import type { Condition } from '../ui/condition-tree.ts'

/** What is claimed, and in which cases; `als` is null when it is claimed of all cases. */
export type FormWords = { readonly zin: string; readonly als: Condition | null }

const DUTIES: { readonly [plicht: string]: { readonly label: string } } = PLICHT_WOORDEN
const FINDINGS: { readonly [bevinding: string]: { readonly label: string } } = BEVINDING_WOORDEN

/** Each form of a statement in words. */
export function formsInWords(statement: Pick<Statement, 'vormen'>): readonly FormWords[] {
  return statement.vormen.map(formInWords)
}

/** One form in words. */
export function formInWords(form: StatementForm): FormWords {
  switch (form.vorm) {
    case 'nooit':
      return { zin: `De uitkomst is nooit ${outcomes(form.oordelen)}.`, als: form.als }
    case 'altijd':
      return { zin: `De uitkomst is altijd ${outcomes(form.oordelen)}.`, als: form.als }
    case 'verandert-niet':
      return { zin: unchanged(form), als: form.als ?? null }
    case 'verruimt-niet':
      return {
        zin: `${quoted(LEESWOORDEN.feit(form.feit))} wordt ${answer(form.feit, form.naar)} in plaats van ${answer(form.feit, form.van)}. Dat maakt nooit meer mogelijk.`,
        als: form.als ?? null,
      }
    case 'niet-meer-dan':
      return { zin: notMore(form.veld, form.laag, form.hoog), als: form.als ?? null }
    case 'draagt':
      return { zin: carries(form), als: form.als ?? null }
    case 'noemt-niet':
      return { zin: 'De uitkomst noemt dan nooit een bron die daar niet bij hoort.', als: { [form.feit]: form.waarde } }
    case 'dekking':
      return { zin: 'Elk mogelijk geval heeft precies één uitkomst.', als: null }
    case 'elke-norm':
      return { zin: 'Elke norm beslist ten minste één geval, of legt een andere norm uit.', als: null }
    case 'kennis-groeit':
      return { zin: 'Een extra antwoord voegt nooit een uitkomst toe aan wat nog mogelijk is.', als: null }
  }
}

const quoted = (text: string): string => `“${text}”`
const outcomes = (list: readonly string[]): string => somOp(list.map(LEESWOORDEN.oordeel).map(quoted), 'of')
const answer = (feit: string, waarde: string): string => quoted(LEESWOORDEN.waarde(feit, waarde))

function unchanged(form: Extract<StatementForm, { vorm: 'verandert-niet' }>): string {
  const facts = somOp(form.feiten.map(LEESWOORDEN.feit).map(quoted), 'of')
  const [feit = ''] = form.feiten
  const between =
    form.waarden === undefined ? '' : ` Het gaat om ${somOp(form.waarden.map((waarde) => answer(feit, waarde)))}.`
  return `Een ander antwoord bij ${facts} verandert de uitkomst nooit.${between}`
}

function notMore(veld: string, laag: readonly string[], hoog: string): string {
  const name = (waarde: string): string =>
    quoted(veld === 'gegeven' ? LEESWOORDEN.gegeven(waarde) : LEESWOORDEN.waarde(veld, waarde))
  const low = laag.length > 3 ? 'de andere gegevens' : somOp(laag.map(name), 'of')
  return `Wat open is bij ${low}, is ook open bij ${name(hoog)}.`
}

function carries(form: Extract<StatementForm, { vorm: 'draagt' }>): string {
  const duty = (id: string): string => quoted(DUTIES[id]?.label ?? id)
  const finding = (id: string): string => quoted(FINDINGS[id]?.label ?? id)
  const parts = [
    form.bevindingen === undefined ? '' : `de bevinding ${somOp(form.bevindingen.map(finding))}`,
    form.plichten === undefined ? '' : somOp(form.plichten.map(duty)),
    form.eenVanPlichten === undefined ? '' : `${somOp(form.eenVanPlichten.map(duty), 'of')}`,
    form.zonderPlichten === undefined ? '' : `nooit ${somOp(form.zonderPlichten.map(duty))}`,
    form.gewicht === true ? 'een gewicht' : '',
  ].filter(Boolean)
  return `Bij de uitkomst ${outcomes(form.oordelen)} hoort ${somOp(parts)}.`
}
