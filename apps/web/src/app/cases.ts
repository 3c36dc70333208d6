// The twelve practice cases as examples: their titles, for the first screen.

export type CaseLine = { readonly id: string; readonly titel: string }

const TITLES = import.meta.glob<string>('../../../../cases/pv*.json', { eager: true, import: 'titel' })

/** The id of a case by the path of its file. */
export const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)

export const CASE_LINES: readonly CaseLine[] = Object.entries(TITLES)
  .map(([path, titel]) => ({ id: idOf(path), titel }))
  .sort((a, b) => a.id.localeCompare(b.id))
