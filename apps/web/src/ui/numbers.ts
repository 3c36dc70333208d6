// Numbers the Dutch way: exact counts, their size in words, and how long something took.

const WHOLE = new Intl.NumberFormat('nl-NL')
const NAMES = [
  'duizend',
  'miljoen',
  'miljard',
  'biljoen',
  'biljard',
  'triljoen',
  'triljard',
  'quadriljoen',
  'quadriljard',
] as const

/** An exact count: "1.234.567". */
export function exactCount(count: bigint | number): string {
  return WHOLE.format(count)
}

/** The size of a count in words, rounded down: "ruim 4 quadriljoen". Below a thousand the number itself. */
export function sizeInWords(count: bigint): string {
  const power = Math.min(Math.floor((count.toString().length - 1) / 3), NAMES.length)
  const name = NAMES[power - 1]
  if (name === undefined) return exactCount(count)
  const unit = 1000n ** BigInt(power)
  return `${count % unit === 0n ? 'precies' : 'ruim'} ${exactCount(count / unit)} ${name}`
}

/** A time in milliseconds, with one decimal: "0,3 milliseconde". */
export function durationInWords(milliseconds: number): string {
  const number = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return `${number.format(milliseconds)} milliseconde${milliseconds >= 1.95 ? 'n' : ''}`
}
