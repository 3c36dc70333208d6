// Brings a folded Dutch word to a rough stem, so that plural and spelling of vowels do not matter: verslagen and verslag meet.

/** Words that end in -s without being a plural. */
const NOT_PLURAL = new Set([
  'proces',
  'adres',
  'succes',
  'reces',
  'advies',
  'basis',
  'crisis',
  'status',
  'bonus',
  'sms',
  'cursus',
  'sinds',
  'plaats',
  'toets',
])

const PLURAL_S = /(?:[aeiou]|e[lmnr]|eu[rm]|oo?[rn])s$/
const DIMINUTIVE = /(?:[tpk])?jes?$/
const LEAST = 4

const withoutPlural = (word: string): string =>
  word.length > LEAST && PLURAL_S.test(word) && !NOT_PLURAL.has(word) && !word.endsWith('vies')
    ? word.slice(0, -1)
    : word

const withoutEnding = (word: string): string => {
  if (word.endsWith('en') && word.length - 2 >= LEAST) return word.slice(0, -2)
  if (word.endsWith('e') && word.length - 1 >= LEAST) return word.slice(0, -1)
  return word
}

const DOUBLE = /([a-z])\1/g
const LAST: Readonly<Record<string, string>> = { v: 'f', z: 's' }

/**
 * The rough stem of one folded word. In: lower case letters and digits. Out: the stem; words under five letters only lose double letters.
 * It need not be a word: both sides of a comparison go through it. After the idea of light stemming (Kraaij and Pohlmann, 1994).
 */
export const stem = (word: string): string => {
  const small = word.length > 7 ? word.replace(DIMINUTIVE, '') : word
  const single = withoutEnding(withoutPlural(small)).replace(DOUBLE, '$1')
  const last = single.charAt(single.length - 1)
  const hard = LAST[last]
  return hard === undefined ? single : single.slice(0, -1) + hard
}
