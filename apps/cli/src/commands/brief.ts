// deelwijs brief: a letter from a request and the fields that were filled in.
import { explain, factsOf, type SliceOn } from '@deelwijs/engine'
import {
  collectCase,
  compose,
  elementsNeeded,
  fieldsFor,
  LETTERS,
  type Letter,
  type LetterCase,
  type LetterId,
  openFields,
  renderText,
  suitableLetters,
  veldenVan,
} from '@deelwijs/letters'
import { somOp } from '@deelwijs/words'
import { type Judged, judgeInput } from '../judge-input.ts'
import { checkForm, writeLetter } from '../letter-file.ts'
import { type LetterInput, readLetterInput } from '../letter-input.ts'
import { readJson } from '../read-json.ts'
import { ceilingOf, openSource, readAll } from '../read-source.ts'
import { isRefusal, quote, type Refusal, refuse } from '../refusal.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

export type BriefOptions = {
  readonly velden: string | undefined
  readonly uit: string | undefined
  readonly overschrijf: boolean
  readonly sjabloon: boolean
  readonly grens: number
}

/** Composes the letter `kind` and writes it, or prints the empty fields of that letter. Fails when it does not fit. */
export async function brief(
  terminal: Terminal,
  sliceOn: SliceOn,
  kind: string,
  file: string | undefined,
  options: BriefOptions,
): Promise<ExitCode | Refusal> {
  if (!isLetterId(kind))
    return refuse(
      'verkeerd-gebruik',
      'soort',
      `De brief "${quote(kind)}" bestaat niet. Kies uit: ${Object.keys(LETTERS).join(', ')}.`,
    )
  const wrongName = options.uit === undefined ? null : checkForm(options.uit)
  if (wrongName !== null) return wrongName
  const input = await readLetterInput(options.velden, options.grens)
  if (isRefusal(input)) return input
  const judged = await readRequest(terminal, sliceOn, file, options.grens)
  if (isRefusal(judged)) return judged
  const zaak = caseFor(kind, judged, input.afwegingen)
  if (isRefusal(zaak)) return zaak
  if (options.sjabloon) return printFields(terminal, kind, zaak)
  const { peildatum, normenset } = judged.answer.bewijsstuk
  const letter = compose(kind, zaak, input.velden, { datum: terminal.today(), peildatum, normenset })
  if (isRefusal(letter)) return letter.code === 'brief-past-niet' ? withFitting(letter, zaak) : letter
  return deliver(terminal, kind, letter, options)
}

function isLetterId(id: string): id is LetterId {
  return Object.hasOwn(LETTERS, id)
}

async function readRequest(
  terminal: Terminal,
  sliceOn: SliceOn,
  file: string | undefined,
  megabytes: number,
): Promise<Judged | Refusal> {
  const source = await openSource(terminal, file)
  if (isRefusal(source)) return source
  const content = await readAll(source, ceilingOf(megabytes))
  if (isRefusal(content)) return content
  const json = readJson(content)
  return isRefusal(json) ? json : judgeInput(sliceOn, json.value, terminal.today())
}

/** The case with the verdicts that this letter needs besides what was asked. */
function caseFor(
  kind: LetterId,
  { answer, slice }: Judged,
  weighings: LetterInput['afwegingen'],
): LetterCase | Refusal {
  const { peildatum, feiten, gegevens } = answer.bewijsstuk
  const asked = gegevens.map((item) => item.gegeven)
  const extra = elementsNeeded(kind)
    .filter((gegeven) => !asked.includes(gegeven))
    .map((gegeven) => ({ gegeven, feiten: {} }))
  const request = { peildatum, feiten, gegevens: [...gegevens, ...extra] }
  const known = factsOf(request)
  const explained = request.gegevens.map(({ gegeven }) => explain(slice, known(gegeven), gegeven, known))
  return collectCase({ request, explained, weighings })
}

async function printFields(terminal: Terminal, kind: LetterId, zaak: LetterCase): Promise<ExitCode | Refusal> {
  const fields = fieldsFor(kind, zaak)
  if (fields.length === 0)
    return withFitting(refuse('verkeerd-gebruik', 'soort', 'Deze brief past niet bij het verzoek.'), zaak)
  const velden = Object.fromEntries(fields.map((field) => [field.id, '']))
  await terminal.out(`${JSON.stringify({ velden, afwegingen: {} }, null, 2)}\n`)
  return 0
}

/** The refusal of a letter that does not fit, with the letters that do. */
function withFitting(refusal: Refusal, zaak: LetterCase): Refusal {
  const letters = suitableLetters(zaak)
  if (letters.length === 0) return refusal
  return { ...refusal, melding: `${refusal.melding} Bij dit verzoek passen: ${letters.join(', ')}.` }
}

async function deliver(
  terminal: Terminal,
  kind: LetterId,
  letter: Letter,
  options: BriefOptions,
): Promise<ExitCode | Refusal> {
  const { uit, overschrijf } = options
  if (uit === undefined) {
    await terminal.out(renderText(letter))
    return 0
  }
  const refusal = await writeLetter(letter, uit, overschrijf)
  if (refusal !== null) return refusal
  const open = openFields(letter)
  const labels = veldenVan(kind).flatMap(({ id, label }) => (open.includes(id) ? [`${label} (${id})`] : []))
  const rest = labels.length === 0 ? 'Alles is ingevuld.' : `Nog in te vullen: ${somOp(labels)}.`
  await terminal.out(`De brief staat in ${uit}. ${rest}\n`)
  return 0
}
