// Herkent een burgerservicenummer in een tekst: negen cijfers die de elfproef doorstaan.
import { doorstaatElfproef } from '@deelwijs/words'

/** Nine digits, as one number or in groups (3-3-3 or 4-2-3), with no digit right before or after. */
const NINE_DIGITS = /(?<![\d+])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d)/g

/** What stands before a telephone number as it is dialled from abroad. */
const DIALLED = /\+\s?\d{1,3}[\s.-]*(?:\(0\)[\s.-]*)?$/

/**
 * Whether a text holds what looks like a citizen service number. In: the text, and whether a number that is called a
 * number in the text itself may stand ("nummer 123456782"). One in eleven other numbers of nine digits passes too.
 */
export function holdsBsn(text: string, namedNumberIsFine = false): boolean {
  return [...text.matchAll(NINE_DIGITS)].some(({ 0: found, index }) => {
    const before = text.slice(0, index)
    if (DIALLED.test(before) || (namedNumberIsFine && /\bnummer:? $/i.test(before))) return false
    return doorstaatElfproef(found.replace(/\D/g, ''))
  })
}
