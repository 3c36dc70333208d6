// Finds where one JSON token ends. Each function returns the place after the token, or -1 when there is no such token.

const QUOTE = 0x22
const BACKSLASH = 0x5c
const FIRST_PRINTABLE = 0x20
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORDS = ['true', 'false', 'null'] as const

/** The place of the first character at or after `at` that is not white space. */
export function skipSpace(text: string, at: number): number {
  let place = at
  while (isSpace(text.charCodeAt(place))) place += 1
  return place
}

/** The end of the string that starts at `at`. */
export function endOfString(text: string, at: number): number {
  if (text.charCodeAt(at) !== QUOTE) return -1
  let place = at + 1
  while (place < text.length) {
    const code = text.charCodeAt(place)
    if (code === QUOTE) return place + 1
    if (code < FIRST_PRINTABLE) return -1
    place = code === BACKSLASH ? endOfMatch(ESCAPE, text, place) : place + 1
    if (place === -1) return -1
  }
  return -1
}

/** The end of the number, `true`, `false` or `null` that starts at `at`. */
export function endOfScalar(text: string, at: number): number {
  const word = WORDS.find((candidate) => text.startsWith(candidate, at))
  return word === undefined ? endOfMatch(NUMBER, text, at) : at + word.length
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}
