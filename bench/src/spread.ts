// Median and spread of a row of measurements.

export type Spread = { readonly low: number; readonly median: number; readonly high: number }

/** The value at a share (0 to 1) of the sorted row; 0 for an empty row. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0
}

/** The median, and the bounds between which eight in ten measurements lie. */
export function spreadOf(values: readonly number[]): Spread {
  return { low: quantile(values, 0.1), median: quantile(values, 0.5), high: quantile(values, 0.9) }
}

/** The median of how many times as long one took as the other, round by round: a busy moment hits both. */
export function ratioOf(times: readonly number[], base: readonly number[]): number {
  return quantile(
    times.map((time, round) => time / (base[round] ?? Number.NaN)).filter((ratio) => Number.isFinite(ratio)),
    0.5,
  )
}
