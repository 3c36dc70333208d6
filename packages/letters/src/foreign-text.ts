// Maakt tekst uit een document van een ander geschikt om in een verslag aan te halen: kort, en met tekens die elk lettertype kent.

/** Every character the embedded typeface surely has; the same set as a field may hold, and the marks a document may use. */
const PRINTABLE =
  /[\u0020-\u007e\u00a0-\u017f\u0180-\u024f\u0386-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u1e00-\u1eff\u2010-\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]/

/** Stands for a character that cannot be printed. */
const OTHER = '?'

/**
 * A quotation. In: any text, and how many characters it may have. Out: one line; white space becomes a space, what cannot be
 * printed becomes a question mark, and a longer text ends at a word with "…". Fails never.
 */
export function quotable(text: string, max: number): string {
  const line = text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .normalize('NFC')
  const printed = [...line].map((character) => (PRINTABLE.test(character) ? character : OTHER))
  if (printed.length <= max) return printed.join('')
  const cut = printed.slice(0, max - 1).join('')
  const end = cut.lastIndexOf(' ')
  return `${(end > max / 2 ? cut.slice(0, end) : cut).trimEnd()}…`
}
