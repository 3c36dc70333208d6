// Where everything stands in the picture of a norm: stronger norms above, the norm itself, weaker norms below.
import { LEESWOORDEN, OORDEEL_WOORDEN, somOp } from '@deelwijs/words'
import type { Row } from './relations.ts'

/** The width of the picture in its own units; it scales to the screen. */
export const WIDTH = 340

export type Box = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly note: string
  /** The colour name of the outcome; null where norms differ. */
  readonly kleur: string | null
  readonly self: boolean
}

export type Label = { readonly x: number; readonly y: number; readonly text: string }

export type Picture = {
  readonly height: number
  readonly labels: readonly [Label, Label]
  readonly boxes: readonly Box[]
  /** From each stronger row to this norm, and from this norm to each weaker row. */
  readonly lines: readonly string[]
  /** Points of arrows: where a line ends. */
  readonly arrows: readonly string[]
}

type Named = { readonly titel: string; readonly dan: object }

const INDENT = 26
const LINE = 18
const PAD = 11
const GAP = 8
const RAIL = 10

/** Places all rows under each other. In: rows from strong to weak and the norm. */
export function placePicture(before: readonly Row[], self: Named, after: readonly Row[]): Picture {
  const above = stack(before.map(rowText), 26, INDENT)
  const own = boxAt(selfText(self), above.end + (before.length === 0 ? 4 : 20), 0, true)
  const labelAt = own.y + own.height + 26
  const below = stack(after.map(rowText), labelAt + 12, INDENT)
  const up = before.length === 0 ? 'Geen norm gaat hierop voor' : 'Dit gaat voor op deze norm'
  const down = after.length === 0 ? 'Deze norm gaat nergens op voor' : 'Deze norm gaat voor op'
  return {
    height: below.end + 6,
    labels: [
      { x: before.length === 0 ? 0 : INDENT, y: 14, text: up },
      { x: after.length === 0 ? 0 : INDENT, y: labelAt, text: down },
    ],
    boxes: [...above.boxes, own, ...below.boxes],
    lines: [...above.boxes.map((box) => lineDown(box, own)), ...below.boxes.map((box) => lineInto(box, own))],
    arrows: [...(before.length === 0 ? [] : [arrowDown(own)]), ...below.boxes.map(arrowInto)],
  }
}

type BoxText = Pick<Box, 'key' | 'lines' | 'note' | 'kleur'>

function stack(texts: readonly BoxText[], top: number, x: number) {
  const boxes: Box[] = []
  for (const text of texts) {
    const last = boxes.at(-1)
    boxes.push(boxAt(text, last === undefined ? top : last.y + last.height + GAP, x, false))
  }
  const last = boxes.at(-1)
  return { boxes, end: last === undefined ? top : last.y + last.height }
}

function boxAt(text: BoxText, y: number, x: number, self: boolean): Box {
  const height = 2 * PAD + (text.lines.length + 1) * LINE - 2
  return { ...text, x, y, width: WIDTH - x - 2, height, self }
}

function rowText({ groep, uitleg, normen }: Row): BoxText {
  const [only] = normen
  const single = normen.length === 1 && only !== undefined
  const count = single ? '' : `${normen.length} normen: `
  return {
    key: single ? only.id : groep,
    lines: wrapText(single ? only.titel : uitleg, 40),
    note: `${count}${somOp([...new Set(normen.map(outcomeName))], 'of')}`,
    kleur: sharedColour(normen),
  }
}

function selfText(self: Named): BoxText {
  return { key: 'zelf', lines: wrapText(self.titel, 43), note: outcomeName(self), kleur: sharedColour([self]) }
}

/** The word of the outcome a norm reaches. */
export function outcomeName({ dan }: Pick<Named, 'dan'>): string {
  return outcomeOf(dan) === null ? 'Verandert de uitkomst' : LEESWOORDEN.oordeel(outcomeOf(dan) ?? '')
}

const outcomeOf = (dan: object): string | null =>
  'oordeel' in dan && typeof dan.oordeel === 'string' ? dan.oordeel : null

function sharedColour(norms: readonly Pick<Named, 'dan'>[]): string | null {
  const words: { readonly [oordeel: string]: { readonly kleur: string } } = OORDEEL_WOORDEN
  const colours = new Set(norms.map(({ dan }) => words[outcomeOf(dan) ?? '']?.kleur ?? null))
  return colours.size === 1 ? ([...colours][0] ?? null) : null
}

/** Breaks a text in lines of at most `most` characters, between words. */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const middle = (box: Box): number => box.y + box.height / 2

function lineDown(box: Box, own: Box): string {
  return `M${box.x} ${middle(box)}H${RAIL}V${own.y - 5}`
}

function lineInto(box: Box, own: Box): string {
  return `M${RAIL} ${own.y + own.height}V${middle(box)}H${box.x - 5}`
}

function arrowDown(own: Box): string {
  return `M${RAIL - 5} ${own.y - 8}L${RAIL} ${own.y - 1}L${RAIL + 5} ${own.y - 8}Z`
}

function arrowInto(box: Box): string {
  return `M${box.x - 8} ${middle(box) - 5}L${box.x - 1} ${middle(box)}L${box.x - 8} ${middle(box) + 5}Z`
}
