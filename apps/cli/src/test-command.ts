// For tests only: runs the command as a person would, in a process of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

const COMMAND = fileURLToPath(new URL('../bin/deelwijs.js', import.meta.url))

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs `deelwijs` with these words and this text on standard input. */
export function deelwijs(words: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, ...words], { stdio: 'pipe' })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // A command that refuses its input early closes it; what we still write then has no reader.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}

/** The same in this process, for long tables of input: only the start of the program differs. */
export async function deelwijsHere(words: readonly string[], input = ''): Promise<Ended> {
  const out: string[] = []
  const err: string[] = []
  const terminal: Terminal = {
    stdin: Readable.from([Buffer.from(input)]),
    interactive: false,
    out: async (text) => {
      out.push(text)
    },
    err: (text) => err.push(`${text}\n`),
    today: () => '2026-11-23',
  }
  const code = await run(words, terminal, '0.0.0')
  return { code, out: out.join(''), err: err.join('') }
}

/** A folder for the files of one test file; it is removed afterwards. */
export function workFolder(): (name: string, content: string | Uint8Array) => string {
  const root = mkdtempSync(join(tmpdir(), 'deelwijs-cli-'))
  after(() => rmSync(root, { recursive: true }))
  return (name, content) => {
    const path = join(root, name)
    writeFileSync(path, content)
    return path
  }
}
