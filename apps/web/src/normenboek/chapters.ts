// The norms of the book by chapter and by id, as the pages of the Normenboek use them.
import { HOOFDSTUKKEN, type Norm } from '@deelwijs/norms'

export type Chapter = (typeof HOOFDSTUKKEN)[number]

/** Chapters in the order of the law, the general prohibition first. */
export const CHAPTERS: readonly Chapter[] = HOOFDSTUKKEN

const PLACES: ReadonlyMap<string, { readonly norm: Norm; readonly chapter: Chapter }> = new Map(
  CHAPTERS.flatMap((chapter) => chapter.normen.map((norm) => [norm.id, { norm, chapter }])),
)

/** The norm with this id and its chapter; null when there is none. */
export function findNorm(id: string): { readonly norm: Norm; readonly chapter: Chapter } | null {
  return PLACES.get(id) ?? null
}

/** True for a norm that explains and decides nothing itself. */
export function isDoctrine(norm: Pick<Norm, 'dan'>): boolean {
  return 'verandertNiets' in norm.dan
}

/** The address of a norm on this site. */
export function pathOfNorm(id: string): string {
  return `/normenboek/${id}`
}
