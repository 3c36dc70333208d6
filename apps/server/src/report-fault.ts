// What we log of our own mistakes: the kind and the place in the code. Never a message, an address or an answer.

/** One line for a mistake of ours. The message is left out: it may quote what someone sent. */
export function faultLine(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const places = frames.slice(0, 5).map((line) => line.trim())
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return `Eigen fout: ${error.name}${code} ${places.join(' < ')}`
}
