// Matches the path in the address bar with the pages of the site.
import type { ComponentType } from 'react'

/** The changing parts of a path, such as `feit` in `/toets/vraag/:feit`. */
export type PathParts = { readonly [name: string]: string }
export type RoutePage = ComponentType<{ readonly parts: PathParts }>
export type Route<P> = { readonly path: string; readonly page: P }
export type Match<P> = { readonly page: P; readonly parts: PathParts }

/** The first route that fits the path, with the parts filled; null when none does. */
export function matchRoute<P>(routes: readonly Route<P>[], path: string): Match<P> | null {
  for (const route of routes) {
    const parts = matchPath(route.path, path)
    if (parts !== null) return { page: route.page, parts }
  }
  return null
}

/** The parts of `path` under the pattern, or null when it does not fit. */
export function matchPath(pattern: string, path: string): PathParts | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const parts: { [name: string]: string } = {}
  for (const [index, want] of wanted.entries()) {
    const piece = given[index] ?? ''
    if (want.startsWith(':')) parts[want.slice(1)] = piece
    else if (want !== piece) return null
  }
  return parts
}
