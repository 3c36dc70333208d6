// Finds the code of a value by its length and one of its letters, without comparing it with every value of the domain.

const SLOTS = 64
const LETTERS = 8
/** Odd factors that spread the letters over the slots; 0 looks at the length alone. */
const FACTORS = [0, 1, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31]

/** The code of a value of the domain of a variable; for any other value it may be the code of another. */
export type CodeOf = (variable: number, value: string | undefined) => number

/** Prepares the domains of all variables. When no letter tells the values of one of them apart, maps do the work. */
export function createCodeOf(domains: readonly (readonly string[])[]): CodeOf {
  const looks = domains.map(tellingApart)
  const maps = domains.map((domain) => new Map(domain.map((value, code) => [value, code])))
  if (looks.includes(null)) return (variable, value = '') => maps[variable]?.get(value) ?? 0
  const letter = Int32Array.from(looks, (look) => look?.letter ?? 0)
  const factor = Int32Array.from(looks, (look) => look?.factor ?? 0)
  const slot = (variable: number, value: string): number => {
    const weight = factor[variable] ?? 0
    // Past the end charCodeAt gives NaN, which counts as zero.
    const spread = weight === 0 ? 0 : weight * (value.charCodeAt(letter[variable] ?? 0) | 0)
    return variable * SLOTS + ((value.length + spread) & (SLOTS - 1))
  }
  const codes = new Int8Array(domains.length * SLOTS)
  for (const [variable, map] of maps.entries()) for (const [value, code] of map) codes[slot(variable, value)] = code
  return (variable, value = '') => codes[slot(variable, value)] ?? 0
}

type Look = { readonly letter: number; readonly factor: number }

function slotOf(value: string, { letter, factor }: Look): number {
  return (value.length + factor * (value.charCodeAt(letter) | 0)) & (SLOTS - 1)
}

/** The lightest look at a letter that puts all values in slots of their own, or null. */
function tellingApart(domain: readonly string[]): Look | null {
  for (const factor of FACTORS) {
    for (let letter = 0; letter < LETTERS; letter += 1) {
      const slots = new Set(domain.map((value) => slotOf(value, { letter, factor })))
      if (slots.size === domain.length) return { letter, factor }
    }
  }
  return null
}
