// Looks through JSON text that was found valid: how deep it goes, how much there is, and whether a field stands in it twice.
import { type Fault, shownPath } from './problem-details.ts'

const DEEPEST = 32
const MOST_VALUES = 20_000

/** An object or list the scan is in; `step` is the name or number of the part it is at. */
type Level = { readonly list: boolean; readonly names: Set<string>; step: string }

/**
 * The first thing about the text itself that we refuse, or null. A field that stands there twice is refused: `JSON.parse`
 * keeps the last one, other readers the first, and then two people read two different requests.
 */
export function faultInText(text: string): Fault | null {
  const levels: Level[] = []
  let values = 1
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '"') {
      const end = endOfText(text, at)
      const twice = isName(text, end) ? addName(levels, String(JSON.parse(text.slice(at, end + 1)))) : null
      if (twice !== null) return twice
      at = end
    } else follow(levels, char)
    if (char === ',') values += 1
    const excess = excessOf(levels.length, values)
    if (excess !== null) return { veld: '', code: 'te-groot', melding: excess }
  }
  return null
}

function excessOf(depth: number, values: number): string | null {
  if (depth > DEEPEST) return `De JSON zit te diep in elkaar. Meer dan ${DEEPEST} lagen kan niet.`
  return values > MOST_VALUES ? `De JSON bevat meer dan ${MOST_VALUES} waarden. Deel het verzoek op.` : null
}

function follow(levels: Level[], char: string): void {
  if (char === '[') levels.push({ list: true, names: new Set(), step: '0' })
  else if (char === '{') levels.push({ list: false, names: new Set(), step: '' })
  else if (char === ']' || char === '}') levels.pop()
  else if (char === ',') nextPart(levels.at(-1))
}

function nextPart(level: Level | undefined): void {
  if (level?.list === true) level.step = String(Number(level.step) + 1)
}

function addName(levels: readonly Level[], name: string): Fault | null {
  const level = levels.at(-1)
  if (level === undefined) return null
  level.step = name
  if (!level.names.has(name)) {
    level.names.add(name)
    return null
  }
  const veld = shownPath(levels.map(({ step }) => step))
  return { veld, code: 'dubbel-veld', melding: `Het veld "${veld}" staat er twee keer in. Laat het een keer staan.` }
}

/** The place of the quote that closes the text opened at `start`. */
function endOfText(text: string, start: number): number {
  let at = start + 1
  while (text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at
}

/** In valid JSON a text is a name exactly when a colon follows. */
function isName(text: string, end: number): boolean {
  let at = end + 1
  while (/[\t\n\r ]/.test(text.charAt(at))) at += 1
  return text.charAt(at) === ':'
}
