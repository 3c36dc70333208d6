// Opens a file or standard input, and reads it as text until there is more than allowed.
import { open } from 'node:fs/promises'
import { quote, type Refusal, refuse } from './refusal.ts'
import type { Terminal } from './terminal.ts'

const MEGABYTE = 1_000_000

/** Bytes with the name they go by in messages. */
export type Source = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }

/** How much may be read, and what to do when there is more (Dutch). */
export type Ceiling = { readonly megabytes: number; readonly advice: string }

/** The ceiling of `--grens`. */
export function ceilingOf(megabytes: number): Ceiling {
  return { megabytes, advice: 'Maak het kleiner of kies een ruimere --grens.' }
}

/**
 * Opens `path`, or standard input when it is absent or `-`; a person who types is asked to paste `what`. Fails when the
 * file is not there or cannot be read.
 */
export async function openSource(
  terminal: Terminal,
  path: string | undefined,
  what = 'het verzoek',
): Promise<Source | Refusal> {
  if (path !== undefined && path !== '-') return openFile(path)
  if (terminal.interactive) terminal.err(`Plak ${what} en sluit af met Ctrl-D.`)
  return { name: 'invoer', bytes: terminal.stdin }
}

/** Opens a file. */
export async function openFile(path: string): Promise<Source | Refusal> {
  try {
    const file = await open(path)
    if (!(await file.stat()).isDirectory()) return { name: path, bytes: file.createReadStream() }
    await file.close()
    return noFile(path, 'is een map')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EACCES' || code === 'EPERM') return noFile(path, 'mag u niet lezen', 'de rechten')
    return noFile(path, code === 'ENOENT' ? 'bestaat niet' : 'is niet te lezen')
  }
}

/** Reads everything as UTF-8 text. Fails at more than the ceiling, without reading on, and when it is no UTF-8. */
export async function readAll(source: Source, ceiling: Ceiling): Promise<string | Refusal> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.bytes) {
    size += chunk.length
    if (size > ceiling.megabytes * MEGABYTE) return tooLarge(source.name, ceiling)
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks, size), source.name)
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** Bytes as text. A byte order mark at the start is dropped; what is no UTF-8, or looks like UTF-16, is refused. */
export function decode(bytes: Uint8Array, name: string): string | Refusal {
  try {
    return bytes.includes(0) ? noUtf8(name) : UTF_8.decode(bytes)
  } catch {
    return noUtf8(name)
  }
}

function noUtf8(name: string): Refusal {
  return refuse('geen-utf-8', name, `${label(name)} is geen UTF-8. Sla de tekst op als UTF-8 en probeer het opnieuw.`)
}

/** Says that there is too much. */
export function tooLarge(name: string, { megabytes, advice }: Ceiling): Refusal {
  return refuse('te-groot', name, `${label(name)} is groter dan ${megabytes} MB. ${advice}`)
}

function noFile(path: string, reason: string, check = 'de naam'): Refusal {
  return refuse('geen-bestand', path, `${label(path)} ${reason}. Controleer ${check} van het bestand.`)
}

function label(name: string): string {
  if (name === 'invoer') return 'De invoer'
  return name.startsWith('regel ') ? `De ${name}` : `Het bestand "${quote(name, 120)}"`
}
