// Learns the weights of the reader from the labelled texts and writes them to `src/model/weights.ts`. The same texts give the same file.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Stored } from '../src/model/load.ts'
import { checksumOf } from './checksum.ts'
import { readCorpus } from './corpus.ts'
import { fitAll, newTables, prepare } from './fit.ts'

const literal = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

const partText = (name: string, { outputs, scale, pairs, entries }: Stored['elements']): string =>
  `  ${name}: {\n    outputs: ${outputs},\n    scale: ${scale},\n    pairs:\n      ${literal(pairs)},\n    entries:\n      ${literal(entries)},\n  },\n`

const fileOf = (stored: Stored): string =>
  `// Written by leer/leer.ts; do not edit. The weights of the reader, learned from the labelled texts in corpus.
import type { Stored } from './load.ts'

/** The checksum of what the weights were made from, and of the weights. */
export const MADE_FROM = '${checksumOf(stored)}'

export const WEIGHTS: Stored = {
  keys: ${literal(stored.keys)},
${partText('elements', stored.elements)}${partText('roles', stored.roles)}${partText('verdicts', stored.verdicts)}}
`

const tables = newTables()
const texts = prepare(readCorpus(), tables)
const file = fileOf(fitAll(texts, tables))
writeFileSync(new URL('../src/model/weights.ts', import.meta.url), file)
console.log(`${texts.length} teksten; ${file.length} bytes, ${gzipSync(file).length} ingepakt`)
