// The border: turns parsed JSON into a checked request, or into one clear Dutch problem that names the field.
import type { Request, RequestedElement } from './answer.ts'
import { encode } from './coding.ts'
import { toDiagram } from './condition.ts'
import { FALSE, TRUE } from './diagram.ts'
import type { Facts, Vocabulary } from './grammar.ts'
import { isObject } from './json.ts'
import { isProblem, type Problem, problem } from './problem.ts'
import { type Slice, scratch } from './slice.ts'

const FIELDS = ['peildatum', 'feiten', 'gegevens']
const ELEMENT_FIELDS = ['gegeven', 'feiten']

/**
 * Checks a request `{ peildatum?, feiten, gegevens: [id | { gegeven, feiten }] }` against the slice it will be put to.
 * An absent `peildatum` is the slice's own date. Fails on the first unknown field, fact, value or element, on an element
 * asked twice, and on a combination of facts that cannot occur.
 */
export function parseRequest(slice: Slice, input: unknown): Request | Problem {
  if (!isObject(input))
    return problem('geen-verzoek', 'verzoek', 'Geef een verzoek als JSON-object met feiten en gegevens.')
  const stray = Object.keys(input).find((key) => !FIELDS.includes(key))
  if (stray !== undefined)
    return problem('onbekend-veld', stray, `Onbekend veld ${quote(stray)}. Gebruik ${FIELDS.join(', ')}.`)
  if (input['peildatum'] !== undefined && input['peildatum'] !== slice.peildatum) {
    return problem('ongeldige-datum', 'peildatum', 'De peildatum hoort niet bij deze normen.')
  }
  const facts = parseFacts(slice.set.woorden, input['feiten'] === undefined ? {} : input['feiten'], 'feiten')
  if (isProblem(facts)) return facts
  const elements = parseElements(slice.set.woorden, input['gegevens'])
  if (isProblem(elements)) return elements
  const clash = elements
    .map((element) => impossible(slice, { ...facts, ...element.feiten }))
    .find((found) => found !== null)
  return clash ?? { peildatum: slice.peildatum, feiten: facts, gegevens: elements }
}

/** Checks a date `jjjj-mm-dd` that exists in the calendar. */
export function parseDate(input: unknown): string | Problem {
  const wrong = problem('ongeldige-datum', 'peildatum', 'Schrijf de peildatum als jjjj-mm-dd, bijvoorbeeld 2026-11-23.')
  if (typeof input !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(input)) return wrong
  const date = new Date(`${input}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== input ? wrong : input
}

/** Checks facts: known names, known values. `field` is the place named in a problem. */
export function parseFacts(words: Vocabulary, input: unknown, field: string): Facts | Problem {
  if (!isObject(input)) return problem('geen-verzoek', field, `Geef ${field} als object met feiten en waarden.`)
  const facts: { [fact: string]: string } = {}
  for (const [name, value] of Object.entries(input)) {
    const domain = Object.hasOwn(words.feiten, name) ? words.feiten[name] : undefined
    if (domain === undefined)
      return problem('onbekend-feit', `${field}.${name}`, `Onbekend feit ${quote(name)} in ${field}.`)
    if (typeof value !== 'string' || !domain.includes(value)) {
      return problem(
        'onbekende-waarde',
        `${field}.${name}`,
        `Onbekende waarde ${quote(value)} voor ${name}. Kies uit: ${domain.join(', ')}.`,
      )
    }
    facts[name] = value
  }
  return facts
}

function parseElements(words: Vocabulary, input: unknown): readonly RequestedElement[] | Problem {
  if (input !== undefined && !Array.isArray(input))
    return problem('geen-gegevens', 'gegevens', `Geef gegevens als lijst, niet als ${quote(input)}.`)
  if (input === undefined || input.length === 0)
    return problem('geen-gegevens', 'gegevens', 'Noem in gegevens ten minste een gegeven.')
  const known = new Set(Object.values(words.groepen).flat())
  const seen = new Set<string>()
  const elements: RequestedElement[] = []
  for (const [index, item] of input.entries()) {
    const element = parseElement(words, known, item, `gegevens[${index}]`)
    if (isProblem(element)) return element
    if (seen.has(element.gegeven))
      return problem('dubbel-gegeven', `gegevens[${index}]`, `Het gegeven ${element.gegeven} staat er twee keer.`)
    seen.add(element.gegeven)
    elements.push(element)
  }
  return elements
}

function parseElement(
  words: Vocabulary,
  known: ReadonlySet<string>,
  item: unknown,
  field: string,
): RequestedElement | Problem {
  const entry = isObject(item) ? item : { gegeven: item }
  const stray = Object.keys(entry).find((key) => !ELEMENT_FIELDS.includes(key))
  if (stray !== undefined)
    return problem('onbekend-veld', `${field}.${stray}`, `Onbekend veld ${quote(stray)} in ${field}.`)
  const name = entry['gegeven']
  if (typeof name !== 'string' || !known.has(name)) {
    return problem('onbekend-gegeven', field, `Onbekend gegeven ${quote(name)} in ${field}.`)
  }
  const facts = parseFacts(words, entry['feiten'] === undefined ? {} : entry['feiten'], `${field}.feiten`)
  if (isProblem(facts)) return facts
  const common = Object.keys(facts).find((fact) => !words.perGegeven.includes(fact))
  if (common !== undefined) {
    return problem(
      'feit-niet-per-gegeven',
      `${field}.feiten.${common}`,
      `Het feit ${common} geldt voor het hele verzoek. Zet het in feiten.`,
    )
  }
  return { gegeven: name, feiten: facts }
}

/** Why these facts cannot go together, as a problem that names the fewest of them that clash; null when some possible case has them. */
export function impossible(compiled: Slice, facts: Facts): Problem | null {
  const slice = scratch(compiled)
  const excluded = (some: Facts): boolean =>
    slice.diagrams.restrict(slice.possible, encode(slice.coding, some, null)) === FALSE
  if (!excluded(facts)) return null
  const clash = Object.keys(facts).reduceRight((kept: Facts, fact) => {
    const { [fact]: _, ...rest } = kept
    return excluded(rest) ? rest : kept
  }, facts)
  const place = Object.entries(clash).map(([fact, value]) => `${fact}=${value}`)
  return problem(
    'onmogelijke-combinatie',
    Object.keys(clash).join(', '),
    `Deze feiten kunnen niet samen: ${place.join(' en ')}. ${reasonFor(slice, clash)}`.trim(),
  )
}

/** The reason of the one exclusion that rules these facts out by itself; empty when it takes several. */
function reasonFor(slice: Slice, clash: Facts): string {
  const { uitgesloten, woorden } = slice.set
  const codes = encode(slice.coding, clash, null)
  const rule = uitgesloten.find((exclusion) => {
    const where = toDiagram(slice.diagrams, slice.coding, woorden.groepen, exclusion.als)
    return slice.diagrams.restrict(where, codes) === TRUE
  })
  return rule?.omdat ?? ''
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'niets')
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
}
