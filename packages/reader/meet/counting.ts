// Counts what was found, missed and found without reason, per name; and the figures that follow from it.

/** `goed`: labelled and found. `gemist`: labelled, not found. `teveel`: found, not labelled. */
export type Count = { goed: number; gemist: number; teveel: number }

/** Counts per name (an element, a fact, a class), in order of first use. */
export type Counts = Map<string, Count>

const zero = (): Count => ({ goed: 0, gemist: 0, teveel: 0 })

/** Adds one to the count of a name. */
export const add = (counts: Counts, name: string, what: keyof Count): void => {
  const count = counts.get(name) ?? zero()
  count[what] += 1
  counts.set(name, count)
}

/** All counts together; with `names` only these. */
export const total = (counts: Counts, names?: readonly string[]): Count =>
  [...counts].reduce((sum, [name, { goed, gemist, teveel }]) => {
    if (names !== undefined && !names.includes(name)) return sum
    return { goed: sum.goed + goed, gemist: sum.gemist + gemist, teveel: sum.teveel + teveel }
  }, zero())

/** A share between 0 and 1, or null when there is nothing to share. */
export type Share = number | null

const share = (part: number, whole: number): Share => (whole === 0 ? null : part / whole)

/** Of what was found, how much was labelled. */
export const precision = ({ goed, teveel }: Count): Share => share(goed, goed + teveel)

/** Of what was labelled, how much was found. */
export const recall = ({ goed, gemist }: Count): Share => share(goed, goed + gemist)

/** The harmonic mean of both. */
export const f1 = ({ goed, gemist, teveel }: Count): Share => share(2 * goed, 2 * goed + gemist + teveel)

/** A yes out of a number of times. */
export type Tally = { yes: number; of: number }

/** The share of a tally. */
export const tallyShare = ({ yes, of }: Tally): Share => share(yes, of)
