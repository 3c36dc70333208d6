// Dates for people and for the norms: today in Amsterdam, and a date written out.

/** The date in Amsterdam at a moment, as `jjjj-mm-dd`. */
export function dateInAmsterdam(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(moment)
}

/** A date `jjjj-mm-dd` in full Dutch, such as "23 november 2026". */
export function fullDate(date: string): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(`${date}T00:00:00Z`))
}
