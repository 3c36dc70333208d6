// Where the visitor is: the path in the address bar as a small store; answers are never part of it.
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

/** How far down the visitor was when leaving the page that is shown now; 0 on a page reached by a link. */
let placeOnArrival = 0

/** Where a page that is drawn now must start. */
export function scrollOnArrival(): number {
  return placeOnArrival
}

function rememberedPlace(state: unknown): number {
  const place = typeof state === 'object' && state !== null && 'scroll' in state ? state.scroll : 0
  return typeof place === 'number' ? place : 0
}

window.addEventListener('popstate', (event) => {
  placeOnArrival = rememberedPlace(event.state)
})

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

const currentPath = (): string => window.location.pathname.replace(/(.)\/$/, '$1')

/** The path now; the component draws again when it changes (also by the back button). */
export function usePath(): string {
  return useSyncExternalStore(subscribe, currentPath)
}

/** Goes to a path of this site. `replace` leaves no step for the back button. */
export function navigate(path: string, how: 'push' | 'replace' = 'push'): void {
  placeOnArrival = 0
  if (how === 'push') {
    window.history.replaceState({ scroll: window.scrollY }, '')
    window.history.pushState(null, '', path)
  } else window.history.replaceState(null, '', path)
  for (const listener of listeners) listener()
}
