// Datums in gewoon Nederlands, en welke dag het in Nederland is. Zonder klok: het moment is een argument.

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

const DAG = /^(\d{4})-(\d{2})-(\d{2})$/

/** In: een dag als 2026-11-23. Uit: "23 november 2026", of null als die dag niet bestaat. */
export function schrijfDatum(dag: string): string | null {
  const [, jaar, maand, nummer] = DAG.exec(dag) ?? []
  if (jaar === undefined || maand === undefined || nummer === undefined) return null
  const moment = new Date(Date.UTC(Number(jaar), Number(maand) - 1, Number(nummer)))
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== dag) return null
  return `${Number(nummer)} ${MAANDEN[moment.getUTCMonth()]} ${jaar}`
}

/** De dag in Amsterdam op een moment, als `jjjj-mm-dd`. */
export function dagInAmsterdam(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(moment)
}
