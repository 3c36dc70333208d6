// Dates as people in the Netherlands see them.
import { schrijfDatum } from '@deelwijs/words'

/** A day `jjjj-mm-dd` in words: "23 november 2026". Text that is no day comes back unchanged. */
export function dayInWords(day: string): string {
  return schrijfDatum(day) ?? day
}
