// Measures the leak check on labelled texts: precision, recall and F1 per class. A finding is right when it overlaps a label of its class.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { checkLeaks } from '../src/lek/check-leaks.ts'
import { LEAK_KINDS } from '../src/lek/soorten.ts'

type Label = { readonly soort: string; readonly citaat: string }
type Sample = { readonly id: string; readonly tekst: string; readonly lekken: readonly Label[] }
type Span = { readonly soort: string; readonly van: number; readonly tot: number }
type Count = { right: number; found: number; labels: number; seen: number }

const isLabel = (value: unknown): value is Label =>
  typeof value === 'object' &&
  value !== null &&
  'soort' in value &&
  typeof value.soort === 'string' &&
  'citaat' in value &&
  typeof value.citaat === 'string'

const isSample = (value: unknown): value is Sample =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'tekst' in value &&
  typeof value.tekst === 'string' &&
  'lekken' in value &&
  Array.isArray(value.lekken) &&
  value.lekken.every(isLabel)

/** Labels carry no place, but stand in the order of the text: each is sought behind the one before it. */
const placed = ({ tekst, lekken }: Sample): readonly Span[] => {
  let after = 0
  return lekken.map(({ soort, citaat }) => {
    const next = tekst.indexOf(citaat, after)
    const van = next >= 0 ? next : tekst.indexOf(citaat)
    after = van + citaat.length
    return { soort, van, tot: van + citaat.length }
  })
}

const overlaps = (left: Span, right: Span): boolean =>
  left.soort === right.soort && left.van < right.tot && right.van < left.tot

const newCounts = (): ReadonlyMap<string, Count> =>
  new Map<string, Count>([...LEAK_KINDS, 'alle'].map((kind) => [kind, { right: 0, found: 0, labels: 0, seen: 0 }]))

const add = (counts: ReadonlyMap<string, Count>, soort: string, keys: readonly (keyof Count)[]): void => {
  for (const kind of [soort, 'alle']) {
    const count = counts.get(kind)
    if (count !== undefined) for (const key of keys) count[key] += 1
  }
}

/** Counts one text: every finding right or not, every label seen or not. */
const measureOne = (sample: Sample, counts: ReadonlyMap<string, Count>, note: (line: string) => void): void => {
  const labels = placed(sample)
  const found = checkLeaks(sample.tekst).bevindingen
  for (const one of found) {
    const right = labels.some((label) => overlaps(label, one))
    add(counts, one.soort, right ? ['found', 'right'] : ['found'])
    if (!right) note(`vals ${sample.id} ${one.soort}: ${one.tekst} [${one.waarom}]`)
  }
  for (const label of labels) {
    const seen = found.some((one) => overlaps(label, one))
    add(counts, label.soort, seen ? ['labels', 'seen'] : ['labels'])
    if (!seen) note(`mist ${sample.id} ${label.soort}: ${sample.tekst.slice(label.van, label.tot)}`)
  }
}

/** Counts per class over the samples; `note` is told every miss and every false alarm. */
export const measure = (samples: readonly Sample[], note: (line: string) => void): ReadonlyMap<string, Count> => {
  const counts = newCounts()
  for (const sample of samples) measureOne(sample, counts, note)
  return counts
}

const figure = (part: number, whole: number): string => (whole === 0 ? '  -  ' : (part / whole).toFixed(3))

const print = (counts: ReadonlyMap<string, Count>): void => {
  console.log('soort            precisie  recall  F1     (gevonden, labels)')
  for (const [kind, { right, found, labels, seen }] of counts) {
    const precision = right / Math.max(1, found)
    const recall = seen / Math.max(1, labels)
    const score = (2 * precision * recall) / Math.max(1e-9, precision + recall)
    console.log(
      `${kind.padEnd(16)} ${figure(right, found)}     ${figure(seen, labels)}   ${score.toFixed(3)}  (${found}, ${labels})`,
    )
  }
}

/** Reads JSONL of labelled texts; a line that is none is skipped. */
const samplesIn = (file: string): readonly Sample[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isSample)

const [, , file, part = 'alle', mode = ''] = argv
if (file !== undefined) {
  const kept = samplesIn(file).filter((_, at) => part === 'alle' || (at % 3 === 2) === (part === 'achter'))
  print(measure(kept, mode === 'stil' ? () => undefined : console.log))
}
