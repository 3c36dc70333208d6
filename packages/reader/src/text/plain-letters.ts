// What one character outside plain ASCII becomes when a text is folded: quotes, dashes, ligatures, letters that carry no accent.

/** A character gives at most so many folded letters. */
export const MOST_LETTERS = 3

const SPECIAL: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2007': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
}

/** Letters that Unicode does not take apart in a plain letter and an accent; looked up in lower case. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ĸ: 'k',
}

/**
 * The plain form of one character outside ASCII. In: one character. Out: at most three letters or signs; marks that only combine, or
 * cannot be seen, become nothing. Fails never.
 */
export const plainOf = (character: string): string => {
  const special = SPECIAL[character]
  if (special !== undefined) return special
  const bare = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
  return (LETTERS[bare] ?? bare).slice(0, MOST_LETTERS)
}
