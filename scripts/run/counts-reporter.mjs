// A reporter for node's test runner that writes the totals of a whole run as JSON.
/** Yields one line, made from the summary that belongs to no single file. */
export default async function* counts(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:summary' || data.file !== undefined) continue
    const { passed, failed = 0, cancelled, skipped, todo, tests } = data.counts
    yield JSON.stringify({
      passed,
      failed: failed || tests - passed - skipped - todo,
      cancelled,
      skipped: skipped + todo,
    })
  }
}
