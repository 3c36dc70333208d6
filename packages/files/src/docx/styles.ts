// The styles of a docx: which ones hide their text, and which ones number their paragraphs.
import type { Run } from '../run.ts'
import { walkXml } from '../xml.ts'

/** The number of a list and the level in it. */
export type ListPlace = { readonly list: string; readonly level: number }

type Style = { basedOn: string | null; hidden: boolean | null; list: string | null; level: number }

export type Styles = {
  /** Does this style hide its text (`w:vanish`), itself or through the style it is based on? */
  readonly hides: (style: string) => boolean
  /** The list that this style puts its paragraphs in, or null. */
  readonly listOf: (style: string) => ListPlace | null
}

/** A switch in OOXML is on unless its value says off. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

const LONGEST_CHAIN = 20

/** Reads `styles.xml`; without it no style hides or numbers anything. */
export async function readStyles(bytes: Iterable<Uint8Array> | undefined, run: Run): Promise<Styles> {
  const styles = new Map<string, Style>()
  if (bytes !== undefined) await gather(bytes, run, styles)
  const chain = (name: string): readonly Style[] => {
    const found: Style[] = []
    for (let style = styles.get(name); style !== undefined && found.length < LONGEST_CHAIN; ) {
      found.push(style)
      style = style.basedOn === null ? undefined : styles.get(style.basedOn)
    }
    return found
  }
  return {
    hides: (name) => chain(name).find((style) => style.hidden !== null)?.hidden === true,
    listOf: (name) => {
      const style = chain(name).find((item) => item.list !== null)
      return style?.list == null ? null : { list: style.list, level: style.level }
    },
  }
}

type OnOpen = (style: Style, value: string | undefined) => void

const IN_STYLE: ReadonlyMap<string, OnOpen> = new Map<string, OnOpen>([
  [
    'w:basedOn',
    (style, value) => {
      style.basedOn = value ?? null
    },
  ],
  [
    'w:vanish',
    (style, value) => {
      style.hidden = isOn(value)
    },
  ],
  [
    'w:numId',
    (style, value) => {
      style.list = value ?? null
    },
  ],
  [
    'w:ilvl',
    (style, value) => {
      style.level = Number(value ?? 0)
    },
  ],
])

const newStyle = (): Style => ({ basedOn: null, hidden: null, list: null, level: 0 })

async function gather(bytes: Iterable<Uint8Array>, run: Run, styles: Map<string, Style>): Promise<void> {
  let style = newStyle()
  await walkXml(bytes, run, {
    open: (tag) => {
      if (tag.name === 'w:style') {
        style = newStyle()
        styles.set(tag.attribute('w:styleId') ?? '', style)
      } else IN_STYLE.get(tag.name)?.(style, tag.attribute('w:val'))
    },
  })
}
