// The lists of a docx: gives each paragraph of a list the sign that a reader sees ("- ", "3.2 ", "b) ").
import { inFormat } from '../counting.ts'
import type { Run } from '../run.ts'
import { type Tag, walkXml } from '../xml.ts'
import type { ListPlace } from './styles.ts'

type Level = { format: string; text: string; start: number }
type Pattern = Map<number, Level>

/** Gives the next sign of a list; counts along, so ask once per paragraph. */
export type Numbering = (place: ListPlace) => string

const DEEPEST = 9
const BULLET = '- '
/** Letters of a level's pattern that are used. */
const LONGEST_SIGN = 64

/** Reads `numbering.xml`; without it every list item gets a dash. */
export async function readNumbering(bytes: Iterable<Uint8Array> | undefined, run: Run): Promise<Numbering> {
  const patterns = new Map<string, Pattern>()
  const lists = new Map<string, string>()
  if (bytes !== undefined) await gather(bytes, run, patterns, lists)
  const counters = new Map<string, number[]>()
  return ({ list, level }) => {
    if (list === '0' || !(level >= 0 && level < DEEPEST)) return ''
    const name = lists.get(list) ?? list
    const pattern = patterns.get(name)
    const at = pattern?.get(level)
    if (pattern === undefined || at === undefined || at.format === 'bullet') return BULLET
    const counts = counters.get(name) ?? []
    counters.set(name, countOn(counts, level, pattern))
    return at.format === 'none' || at.text === '' ? '' : `${written(at.text, counts, pattern)} `
  }
}

/** One further at this level; the deeper levels start again and a skipped higher level counts as its start. */
function countOn(counts: number[], level: number, pattern: Pattern): number[] {
  for (let above = 0; above < level; above += 1) counts[above] ??= pattern.get(above)?.start ?? 1
  const now = counts[level]
  counts[level] = now === undefined ? (pattern.get(level)?.start ?? 1) : now + 1
  counts.length = level + 1
  return counts
}

function written(text: string, counts: readonly number[], pattern: Pattern): string {
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1
    return inFormat(counts[level] ?? 1, pattern.get(level)?.format ?? 'decimal')
  })
}

/** What is being read: the pattern and its level, or the list that uses a pattern. */
type Reading = {
  readonly patterns: Map<string, Pattern>
  readonly lists: Map<string, string>
  pattern: Pattern
  level: Level
  list: string
}

const newLevel = (): Level => ({ format: 'decimal', text: '', start: 1 })

type OnOpen = (reading: Reading, tag: Tag, value: string) => void

const IN_PATTERN: ReadonlyMap<string, OnOpen> = new Map<string, OnOpen>([
  [
    'w:abstractNum',
    (reading, tag) => {
      reading.pattern = new Map()
      reading.patterns.set(tag.attribute('w:abstractNumId') ?? '', reading.pattern)
    },
  ],
  [
    'w:lvl',
    (reading, tag) => {
      reading.level = newLevel()
      reading.pattern.set(Number(tag.attribute('w:ilvl') ?? 0), reading.level)
    },
  ],
  [
    'w:numFmt',
    ({ level }, _, value) => {
      level.format = value
    },
  ],
  [
    'w:lvlText',
    ({ level }, _, value) => {
      level.text = value.slice(0, LONGEST_SIGN)
    },
  ],
  [
    'w:start',
    ({ level }, _, value) => {
      level.start = Number.parseInt(value, 10) || 0
    },
  ],
])

const IN_LIST: ReadonlyMap<string, OnOpen> = new Map<string, OnOpen>([
  [
    'w:num',
    (reading, tag) => {
      reading.list = tag.attribute('w:numId') ?? ''
    },
  ],
  [
    'w:abstractNumId',
    (reading, _, value) => {
      reading.lists.set(reading.list, value)
    },
  ],
])

async function gather(
  bytes: Iterable<Uint8Array>,
  run: Run,
  patterns: Map<string, Pattern>,
  lists: Map<string, string>,
): Promise<void> {
  const reading: Reading = { patterns, lists, pattern: new Map(), level: newLevel(), list: '' }
  await walkXml(bytes, run, {
    open: (tag, path) => {
      const table = path.includes('w:num') ? IN_LIST : IN_PATTERN
      table.get(tag.name)?.(reading, tag, tag.attribute('w:val') ?? '')
    },
  })
}
