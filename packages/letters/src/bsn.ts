// Herkent een burgerservicenummer in een tekst: negen cijfers die de elfproef doorstaan.

/** Nine digits, as one number or in groups (3-3-3 or 4-2-3), with no digit right before or after. */
const NINE_DIGITS = /(?<![\d+])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d)/g

/** What stands before a telephone number as it is dialled from abroad. */
const DIALLED = /\+\s?\d{1,3}[\s.-]*(?:\(0\)[\s.-]*)?$/

/** The check of eleven: 9 times the first digit, 8 times the second, to minus 1 time the last, divides by eleven. */
function passesEleven(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return digits !== '000000000' && sum % 11 === 0
}

/**
 * Whether a text holds what looks like a citizen service number. In: the text, and whether a number that is called a
 * number in the text itself may stand ("nummer 123456782"). One in eleven other numbers of nine digits passes too.
 */
export function holdsBsn(text: string, namedNumberIsFine = false): boolean {
  return [...text.matchAll(NINE_DIGITS)].some(({ 0: found, index }) => {
    const before = text.slice(0, index)
    if (DIALLED.test(before) || (namedNumberIsFine && /\bnummer:? $/i.test(before))) return false
    return passesEleven(found.replace(/\D/g, ''))
  })
}
