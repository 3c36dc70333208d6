// Dates for people.
import { schrijfDatum } from '@deelwijs/words'

/** A date `jjjj-mm-dd` in full Dutch, such as "23 november 2026"; text that is no day comes back unchanged. */
export function fullDate(date: string): string {
  return schrijfDatum(date) ?? date
}
