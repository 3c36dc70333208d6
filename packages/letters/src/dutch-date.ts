// Datums in gewoon Nederlands: "23 november 2026".

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** In: a date as 2026-11-23. Out: "23 november 2026", or null when this day does not exist. No clock, no time zone. */
export function dutchDate(iso: string): string | null {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso) return null
  return `${Number(day)} ${MAANDEN[moment.getUTCMonth()]} ${year}`
}
