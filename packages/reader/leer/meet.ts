// Measures what the model adds: it learns from all sources but one and reads that one. Beside it, what the patterns alone say.
// The banks a and b split the elements between them; of those a quarter is left out at a time.

import type { Rol } from '../src/gegevens/bevinding.ts'
import { tellRoles } from '../src/gegevens/find-elements.ts'
import { loadModel } from '../src/model/load.ts'
import type { Model } from '../src/model/weigh.ts'
import type { Example } from './corpus.ts'
import { readCorpus } from './corpus.ts'
import { fitAll, newTables, prepare } from './fit.ts'

type Said = ReadonlyMap<string, ReadonlySet<Rol>>
type Count = { good: number; missed: number; extra: number; both: number; confused: number }

const newCount = (): Count => ({ good: 0, missed: 0, extra: 0, both: 0, confused: 0 })

const saidBy = (example: Example, model: Model | undefined): Said => {
  const said = new Map<string, Set<Rol>>()
  for (const { sentence, element, role } of tellRoles(example.sight, model)) {
    if (sentence < example.start) continue
    said.set(element, (said.get(element) ?? new Set()).add(role))
  }
  return said
}

const show = process.argv.includes('--toon')

/** The elements that were missed, and those too many. */
const faultsOf = (
  { labels }: Example,
  said: Said,
): { readonly missed: readonly string[]; readonly extra: readonly string[] } => {
  const asked = labels.filter(({ role }) => role === 'vraag')
  const isAsked = (name: string): boolean =>
    asked.some(({ element, also }) => [element, ...also].some((one) => one === name))
  const isFound = (name: string): boolean => said.get(name)?.has('vraag') === true
  return {
    missed: asked.filter(({ element, also }) => ![element, ...also].some(isFound)).map(({ element }) => element),
    extra: [...said.keys()].filter((name) => isFound(name) && !isAsked(name)),
  }
}

const isConfused = ({ labels }: Example, said: Said, name: string): boolean =>
  said.get(name)?.has('vraag') !== labels.some(({ element, role }) => element === name && role === 'vraag')

const add = (count: Count, example: Example, said: Said, loud: boolean): void => {
  const { missed, extra } = faultsOf(example, said)
  const both = example.labels.filter(({ element }) => said.has(element))
  count.good += example.labels.filter(({ role }) => role === 'vraag').length - missed.length
  count.missed += missed.length
  count.extra += extra.length
  count.both += both.length
  count.confused += both.filter(({ element }) => isConfused(example, said, element)).length
  if (loud && missed.length + extra.length > 0)
    console.log(`== ${example.id}\n- ${missed.join(' ')}\n+ ${extra.join(' ')}`)
}

const part = (above: number, below: number): string => (below === 0 ? '-' : (above / below).toFixed(3))

const line = (name: string, { good, missed, extra, both, confused }: Count): string =>
  `${name.padEnd(26)} precision ${part(good, good + extra)} recall ${part(good, good + missed)} f1 ${part(2 * good, 2 * good + missed + extra)} confusion ${part(confused, both)} n ${good + missed}`

const FOLDED = /^zinnen-[ab]$/

const foldOf = ({ source, fold }: Example): string => (FOLDED.test(source) ? fold : source)

const examples = readCorpus()
const tables = newTables()
const texts = prepare(examples, tables)
const before = new Map<string, Count>()
const after = new Map<string, Count>()
const only = process.argv.find((word) => word.startsWith('--bron='))?.slice(7)
for (const fold of new Set(examples.map(foldOf))) {
  if (only !== undefined && !fold.startsWith(only)) continue
  const model = loadModel(
    fitAll(
      texts.filter(({ example }) => foldOf(example) !== fold),
      tables,
    ),
  )
  for (const example of examples.filter((one) => foldOf(one) === fold)) {
    const old = before.get(example.source) ?? newCount()
    const now = after.get(example.source) ?? newCount()
    before.set(example.source, old)
    after.set(example.source, now)
    add(old, example, saidBy(example, undefined), false)
    add(now, example, saidBy(example, model), show)
  }
}
for (const [source, count] of before) {
  console.log(line(`${source} patterns`, count))
  console.log(line(`${source} with model`, after.get(source) ?? newCount()))
}
