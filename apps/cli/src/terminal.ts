// What a command sees of the outside world: bytes in, text out, and the date. Tests pass their own.

export type Terminal = {
  readonly stdin: AsyncIterable<Uint8Array>
  /** True when a person types instead of a file or a program. */
  readonly interactive: boolean
  /** Writes to standard output; waits while the reader is slow. */
  readonly out: (text: string) => Promise<void>
  readonly err: (text: string) => void
  /** Today in Amsterdam, `jjjj-mm-dd`. */
  readonly today: () => string
}

/** How a command ends: 0 done, 1 refuted, 2 wrong input. 3 (a fault of ours) is given at the door. */
export type ExitCode = 0 | 1 | 2
