// Where the visitor is: the path in the address bar as a small store; answers are never part of it.
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

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
  if (how === 'push') window.history.pushState(null, '', path)
  else window.history.replaceState(null, '', path)
  for (const listener of listeners) listener()
}
