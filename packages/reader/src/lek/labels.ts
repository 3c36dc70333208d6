// Looks for the word that says what a number is: "BSN:", "tel.", "factuur".
import type { Page } from './pagina.ts'
import { onOneLine, wordAt } from './pagina.ts'
import type { LabelKind } from './woorden/labels.ts'
import { LABELS } from './woorden/labels.ts'

const BACK = 7
const LABEL_LINE = 5

/** Letters that people type or scan for a digit. */
const DIGIT_LIKE: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1' }

/** The digits of a word that is a number, also when letters look like digits ("O6", "l2"); empty when it is no number. */
export const digitsOf = (word: string): string => {
  let digits = ''
  let real = 0
  for (const sign of word) {
    const isDigit = sign >= '0' && sign <= '9'
    const digit = isDigit ? sign : DIGIT_LIKE[sign]
    if (digit === undefined) return ''
    if (isDigit) real += 1
    digits += digit
  }
  return real > 0 ? digits : ''
}

/** May the look back go from word `at + 1` to word `at`? Over a line only when the line above is short, as in a form. */
const reaches = (page: Page, at: number): boolean => {
  if (onOneLine(page, at, at + 1)) return true
  const line = page.lines.of[at] ?? 0
  return (page.lines.first[line + 1] ?? 0) - (page.lines.first[line] ?? 0) <= LABEL_LINE
}

/** The kind of label nearest before word `at`, within a few words and not past another number; and how far it is. */
export const labelBefore = (page: Page, at: number): { readonly kind: LabelKind; readonly far: number } | undefined => {
  for (let far = 1; far <= BACK && far <= at; far += 1) {
    const word = wordAt(page, at - far)
    if (!reaches(page, at - far)) return undefined
    const kind = LABELS.get(word)
    if (kind !== undefined) return { kind, far }
    if (digitsOf(word).length > 2) return undefined
  }
  return undefined
}
