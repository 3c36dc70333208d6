// Remembers which questions came back for what was filled in, for this visit only, and forgets it on request.
import type { Question } from '@deelwijs/engine'

/** More than any walk needs; past it the memory starts anew, so that it never grows without end. */
const MOST = 2000

const remembered = new Map<string, readonly Question[]>()

/** The questions for a request (as its JSON text), worked out once. */
export function rememberQuestions(key: string, ask: () => readonly Question[]): readonly Question[] {
  const known = remembered.get(key)
  if (known !== undefined) return known
  if (remembered.size >= MOST) remembered.clear()
  const found = ask()
  remembered.set(key, found)
  return found
}

/** Wipes all of it: nothing of what was filled in stays behind. Gives how much was wiped. */
export function forgetQuestions(): number {
  const wiped = remembered.size
  remembered.clear()
  return wiped
}
