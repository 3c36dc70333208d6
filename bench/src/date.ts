// The date whose norms the benchmark uses; fixed, so that a run can be compared with an earlier one.
export const DATE = '2026-11-23'
