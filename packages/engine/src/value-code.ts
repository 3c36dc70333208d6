// Finds the code of a value by its length and one of its letters, without comparing it with every value of the domain.

const SLOTS = 64
const LETTERS = 8
/** Odd factors that spread the letters over the slots; 0 looks at the length alone. */
const FACTORS = [0, 1, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31]

/** Per variable: which letter to look at, how heavily, and the code that belongs to each slot. */
export type ValueCodes = {
  readonly letter: Int32Array
  /** A variable whose values no letter tells apart has factor BY_MAP and a map. */
  readonly factor: Int32Array
  readonly codes: Int8Array
  readonly maps: readonly ReadonlyMap<string, number>[]
}

const BY_MAP = -1

/** Prepares the domains; a domain in which no letter tells all values apart gets a map. */
export function createValueCodes(domains: readonly (readonly string[])[]): ValueCodes {
  const letter = new Int32Array(domains.length)
  const factor = new Int32Array(domains.length).fill(BY_MAP)
  const codes = new Int8Array(domains.length * SLOTS)
  for (const [variable, domain] of domains.entries()) {
    const found = tellingApart(domain)
    if (found === null) continue
    letter[variable] = found.letter
    factor[variable] = found.factor
    for (const [code, value] of domain.entries()) codes[variable * SLOTS + slotOf(value, found)] = code
  }
  const maps = domains.map((domain) => new Map(domain.map((value, code) => [value, code])))
  return { letter, factor, codes, maps }
}

/** The code of a value of the domain; for any other value it may be the code of another. */
export function codeOf({ letter, factor, codes, maps }: ValueCodes, variable: number, value: string): number {
  const weight = factor[variable] ?? BY_MAP
  if (weight === BY_MAP) return maps[variable]?.get(value) ?? 0
  const spread = weight === 0 ? 0 : weight * (value.charCodeAt(letter[variable] ?? 0) | 0)
  return codes[variable * SLOTS + ((value.length + spread) & (SLOTS - 1))] ?? 0
}

type Look = { readonly letter: number; readonly factor: number }

function slotOf(value: string, { letter, factor }: Look): number {
  // Past the end charCodeAt gives NaN, which counts as zero.
  return (value.length + factor * (value.charCodeAt(letter) | 0)) & (SLOTS - 1)
}

function tellingApart(domain: readonly string[]): Look | null {
  for (const factor of FACTORS) {
    for (let letter = 0; letter < LETTERS; letter += 1) {
      const slots = new Set(domain.map((value) => slotOf(value, { letter, factor })))
      if (slots.size === domain.length) return { letter, factor }
    }
  }
  return null
}
