// Numbers of list items as a reader sees them: 3, c, C, iii, III.

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(count: number): string {
  let rest = Math.min(count, 399)
  let text = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign
      rest -= value
    }
  }
  return text
}

function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(1 + Math.floor((count - 1) / 26), 4))
}

/** The formats that are written otherwise than in digits, by the names that Word and OpenDocument give them. */
const FORMATS: ReadonlyMap<string, (count: number) => string> = new Map([
  ['lowerLetter', letters],
  ['a', letters],
  ['upperLetter', (count: number) => letters(count).toUpperCase()],
  ['A', (count: number) => letters(count).toUpperCase()],
  ['lowerRoman', roman],
  ['i', roman],
  ['upperRoman', (count: number) => roman(count).toUpperCase()],
  ['I', (count: number) => roman(count).toUpperCase()],
])

/** A count in a format; an unknown format gives digits. */
export function inFormat(count: number, format: string): string {
  const write = FORMATS.get(format)
  return write === undefined || !(count >= 1) ? String(count) : write(count)
}
