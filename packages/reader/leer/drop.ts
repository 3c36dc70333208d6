// Hides some finds of the patterns in texts the patterns were made on, so that the third model does not trust them too much.
import type { Example } from './corpus.ts'

/** How many of a hundred finds are hidden, per source. The patterns never saw the other sources. */
const HIDDEN: Readonly<Record<string, number>> = { 'brieven-oefen': 15, zelf: 15, 'brieven-oefen2': 10 }

const HUNDRED = 100

/** A number below a hundred that depends on the text only. */
const numberFor = (text: string): number => {
  let number = 7
  for (let at = 0; at < text.length; at += 1) number = (Math.imul(number, 31) + text.charCodeAt(at)) >>> 0
  return (number >>> 8) % HUNDRED
}

/** The example with some finds hidden; the same finds each time. */
export const withoutSome = (example: Example): Example => {
  const hidden = HIDDEN[example.source] ?? 0
  if (hidden === 0) return example
  const places = example.sight.places.map((here) =>
    here.filter(({ treffer }) => numberFor(treffer.vorm + example.id) >= hidden),
  )
  return { ...example, sight: { ...example.sight, places } }
}
