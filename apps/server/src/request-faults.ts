// Turns what a schema says about a request into Dutch faults that name the field, all of them together.
import type { z } from 'zod'
import { type Fault, shownPath } from './problem-details.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** More faults than this help nobody. */
const MOST = 50

/** The faults in a request, in the order of its fields. */
export function requestFaults(error: z.core.$ZodError): readonly Fault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, [])).slice(0, MOST)
}

function faultsOf(issue: Issue, parent: Path): readonly Fault[] {
  const path = [...parent, ...issue.path]
  const veld = path.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...path, key]))
    case 'invalid_union':
      return bestBranch(issue.errors).flatMap((inner) => faultsOf(inner, path))
    case 'invalid_value':
      return [unknownValue(veld, issue.values.map(String))]
    case 'too_small':
      return [{ veld, code: 'geen-gegevens', melding: `Het veld "${veld}" is leeg. Noem ten minste een gegeven.` }]
    case 'too_big':
      return [{ veld, code: 'te-groot', melding: `Het veld "${veld}" is te lang. Noem elk gegeven een keer.` }]
    case 'invalid_type':
      return [wrongType(veld, issue.expected)]
    default:
      return [{ veld, code: 'onbekende-waarde', melding: `Het veld "${veld}" klopt niet.` }]
  }
}

/** Of a choice between a name and an object: the branch that fits what was sent. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const fits = branches.filter(
    (branch) => !branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  )
  return fits.at(-1) ?? branches[0] ?? []
}

function unknownField(path: Path): Fault {
  const veld = shownPath(path.map(String))
  const code = path.at(-2) === 'feiten' ? 'onbekend-feit' : 'onbekend-veld'
  const perElement = path[0] === 'gegevens' && code === 'onbekend-feit'
  const advice = perElement
    ? 'Kan dit feit per gegeven verschillen? Zo niet, zet het dan in "feiten".'
    : 'Haal het weg of verbeter de naam.'
  return { veld, code, melding: `Het veld "${veld}" is hier onbekend. ${advice}` }
}

function unknownValue(veld: string, values: readonly string[]): Fault {
  if (/^gegevens\.\d+(\.gegeven)?$/.test(veld)) {
    return {
      veld,
      code: 'onbekend-gegeven',
      melding: `Het veld "${veld}" noemt een onbekend gegeven. De namen staan in "deelwijs woorden".`,
    }
  }
  return {
    veld,
    code: 'onbekende-waarde',
    melding: `Het veld "${veld}" heeft een onbekende waarde. Kies uit: ${values.join(', ')}.`,
  }
}

const TYPES: { readonly [type: string]: string } = { object: 'een object', array: 'een lijst', string: 'een tekst' }

function wrongType(veld: string, expected: string): Fault {
  const type = TYPES[expected] ?? 'iets anders'
  const melding = veld === '' ? `Het verzoek moet ${type} zijn.` : `Het veld "${veld}" ontbreekt of is niet ${type}.`
  return { veld, code: 'geen-verzoek', melding }
}
