// Learns the weights of a linear model: logistic regression with AdaGrad steps and a pull to zero, in a fixed order, without chance.

/** One example: its features, and per output what it should be (1, 0, or -1: not known, skip). */
export type Row = { readonly features: readonly number[]; readonly wanted: Int8Array }

/** `weights[feature * outputs + output]`. */
export type Learned = { readonly outputs: number; readonly weights: Float32Array }

export type Settings = { readonly rounds: number; readonly step: number; readonly pull: number }

/** A fixed shuffle: the same rows always come in the same order. */
const orderOf = (count: number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  let state = 12_345
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (at + 1)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

const inOrder = (rows: readonly Row[]): readonly Row[] =>
  [...orderOf(rows.length)].flatMap((number) => rows[number] ?? [])

/** Adds up the weights of the features of a row. */
export const scoresOf = ({ outputs, weights }: Learned, features: readonly number[], scores: Float64Array): void => {
  scores.fill(0)
  for (const feature of features) {
    const base = feature * outputs
    for (let output = 0; output < outputs; output += 1)
      scores[output] = (scores[output] ?? 0) + (weights[base + output] ?? 0)
  }
}

/** How far each output is off, for outputs that stand on their own. */
export const apart = (scores: Float64Array, wanted: Int8Array, off: Float64Array): void => {
  for (let output = 0; output < wanted.length; output += 1) {
    const want = wanted[output] ?? -1
    off[output] = want < 0 ? 0 : 1 / (1 + Math.exp(-(scores[output] ?? 0))) - want
  }
}

/** How far each output is off, for outputs of which exactly one holds. */
export const together = (scores: Float64Array, wanted: Int8Array, off: Float64Array): void => {
  const most = Math.max(...scores)
  let sum = 0
  for (let output = 0; output < wanted.length; output += 1) {
    off[output] = Math.exp((scores[output] ?? 0) - most)
    sum += off[output] ?? 0
  }
  for (let output = 0; output < wanted.length; output += 1)
    off[output] = (off[output] ?? 0) / sum - (wanted[output] === 1 ? 1 : 0)
}

type Loss = typeof apart

const SMALL = 0.1
const NEARLY_RIGHT = 0.001

/** Learns from all rows. In: the rows, how many features, which loss. Out: the weights. The same rows give the same weights. */
export const learn = (
  rows: readonly Row[],
  features: number,
  outputs: number,
  loss: Loss,
  set: Settings,
  start?: Float32Array,
): Learned => {
  const weights = start?.slice() ?? new Float32Array(features * outputs)
  const sums = new Float32Array(features * outputs).fill(SMALL)
  const model = { outputs, weights }
  const scores = new Float64Array(outputs)
  const off = new Float64Array(outputs)
  const ordered = inOrder(rows)
  const nudge = (at: number, slope: number): void => {
    const sum = (sums[at] ?? 0) + slope * slope
    sums[at] = sum
    const rate = set.step / Math.sqrt(sum)
    const moved = (weights[at] ?? 0) - rate * slope
    const pull = rate * set.pull
    weights[at] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0
  }
  const visit = (row: Row): void => {
    scoresOf(model, row.features, scores)
    loss(scores, row.wanted, off)
    for (let output = 0; output < outputs; output += 1) {
      const slope = off[output] ?? 0
      if (Math.abs(slope) < NEARLY_RIGHT) continue
      for (const feature of row.features) nudge(feature * outputs + output, slope)
    }
  }
  for (let round = 0; round < set.rounds; round += 1) for (const row of ordered) visit(row)
  return model
}
